import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { fontFaces, type FontFace } from '../styles/fonts';

/** Weights that drawings set. The rasteriser knows no axes of variation, so each becomes a file. */
const drawn = [400, 500, 600];
const folder = join(process.cwd(), '.svelte-kit/card-fonts');

/**
 * The site's fonts as TrueType files, one a cut and script, which is what the rasteriser reads. They are made once from
 * `static/fonts` and kept in the build's own folder, under names that carry the original's hash.
 *
 * @returns paths, Latin first: of several files of a family the first is asked first
 */
export async function cardFonts(): Promise<string[]> {
	mkdirSync(folder, { recursive: true });
	// The cut for the opening's title calls itself by the family's name and would be taken for it.
	const faces = fontFaces.filter(({ family }) => !family.endsWith('Display'));
	return (await Promise.all(faces.map(filesOf))).flat();
}

async function filesOf(face: FontFace): Promise<string[]> {
	const original = readFileSync(join(process.cwd(), 'static/fonts', face.file));
	const whole = await subsetFont(original, undefined, {
		targetFormat: 'truetype',
		keepAllGlyphs: true
	});
	if (!tables(whole).includes('fvar')) return [keep(`${face.file}.ttf`, whole)];
	return Promise.all(
		drawn.map(async (wght) =>
			keep(
				`${face.file}.${wght}.ttf`,
				await subsetFont(whole, undefined, {
					targetFormat: 'truetype',
					keepAllGlyphs: true,
					variationAxes: { wght }
				})
			)
		)
	);
}

function keep(name: string, font: Buffer): string {
	const path = join(folder, name);
	if (!existsSync(path)) {
		// Two builds may write at once; each sees a whole file.
		const half = `${path}.${process.pid}`;
		writeFileSync(half, font);
		renameSync(half, path);
	}
	return path;
}

/** Tags of a TrueType font's tables. */
const tables = (font: Buffer): string[] =>
	Array.from({ length: font.readUInt16BE(4) }, (_, i) =>
		font.toString('latin1', 12 + 16 * i, 16 + 16 * i)
	);
