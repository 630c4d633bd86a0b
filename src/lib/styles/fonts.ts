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
	/** The first screen needs it. */
	first: boolean;
}

export const fontFaces: readonly FontFace[] = faces;
