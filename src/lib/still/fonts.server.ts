import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { fontFaces, type FontFace } from '../styles/fonts';

/** Which text a drawing sets in which cut. */
export interface TextByCut {
	/** Source Serif 4, weight 400. */
	serif?: string;
	/** Source Serif 4, weight 600, for titles. */
	serif600?: string;
	serifItalic?: string;
	/** IBM Plex Sans, weights 400 to 600. */
	sans?: string;
}

const cuts: Record<keyof TextByCut, Pick<FontFace, 'family' | 'style' | 'weight'>> = {
	serif: { family: 'Source Serif 4', style: 'normal', weight: '400' },
	serif600: { family: 'Source Serif 4', style: 'normal', weight: '600' },
	serifItalic: { family: 'Source Serif 4', style: 'italic', weight: '400' },
	sans: { family: 'IBM Plex Sans', style: 'normal', weight: '400 600' }
};

/**
 * `@font-face` rules for a file that stands alone, with just the letters it uses inside them as WOFF2. Several
 * drawings with the same letters share one font.
 *
 * @returns CSS; empty when `text` is
 */
export async function embedFonts(text: TextByCut): Promise<string> {
	const rules: Promise<string>[] = [];
	for (const [cut, used = ''] of Object.entries(text) as [keyof TextByCut, string | undefined][]) {
		const { family, style, weight } = cuts[cut];
		const letters = [...new Set(`${used} `)].sort();
		for (const face of fontFaces) {
			if (face.family !== family || face.style !== style || face.weight !== weight) continue;
			const drawn = letters.filter((letter) => inRange(letter, face.range)).join('');
			if (drawn.trim()) rules.push(rule(face, drawn));
		}
	}
	return (await Promise.all(rules)).join('');
}

const made = new Map<string, Promise<string>>();

function rule(face: FontFace, letters: string): Promise<string> {
	const key = `${face.file} ${letters}`;
	let css = made.get(key);
	if (!css) {
		css = subsetFont(readFileSync(join(process.cwd(), 'static/fonts', face.file)), letters, {
			targetFormat: 'woff2'
		}).then(
			(font) =>
				`@font-face{font-family:'${face.family}';font-style:${face.style};font-weight:${face.weight};` +
				// Printed or shown before the font is decoded, words are there all the same.
				`font-display:swap;` +
				`src:url(data:font/woff2;base64,${font.toString('base64')}) format('woff2');` +
				`unicode-range:${face.range.replaceAll(' ', '')}}`
		);
		made.set(key, css);
	}
	return css;
}

/** Whether CSS such as `U+20-7E, U+2013` covers the character. */
function inRange(letter: string, range: string): boolean {
	const code = letter.codePointAt(0) ?? 0;
	return range.split(', ').some((run) => {
		const [from = '', to = from] = run.replace('U+', '').split('-');
		return code >= Number.parseInt(from, 16) && code <= Number.parseInt(to, 16);
	});
}
