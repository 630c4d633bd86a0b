import faces from './fonts.json';

/** One font file under `/fonts/`, as `scripts/fonts.mjs` made it. */
export interface FontFace {
	file: string;
	family: string;
	style: string;
	/** A weight or a range of two, as CSS writes it. */
	weight: string;
	/** Characters it draws, as CSS `unicode-range`. */
	range: string;
	/** One of the family's own faces; the others are for other scripts, in a family `… More` (`scripts/fonts.mjs`). */
	own: boolean;
	/** The first screen needs it. */
	first: boolean;
}

export const fontFaces: readonly FontFace[] = faces;

/** File of a family's own italic of that weight, if it has one. */
export function italicOf(family: string, weight: string): string | undefined {
	return fontFaces.find(
		(face) =>
			face.own && face.family === family && face.weight === weight && face.style === 'italic'
	)?.file;
}
