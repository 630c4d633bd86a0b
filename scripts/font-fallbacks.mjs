/**
 * Stand-ins: faces over fonts that readers have, sized and placed like ours, so that nothing moves when ours arrive.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { metrics } from './font-tables.mjs';

/**
 * Mean advance of a letter in English prose, as a share of the em, from `@capsizecss/metrics` 4.3.0 (`xWidthAvg`).
 * Liberation and Arimo/Tinos have the metrics of Arial and Times New Roman.
 */
const systemFonts = {
	georgia: {
		regular: { names: ['Georgia'], width: 913 / 2048 },
		bold: { names: ['Georgia Bold', 'Georgia-Bold'], width: 1062 / 2048 },
		italic: { names: ['Georgia Italic', 'Georgia-Italic'], width: 931 / 2048 }
	},
	times: {
		regular: {
			names: ['Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif'],
			width: 832 / 2048
		},
		bold: {
			names: ['Times New Roman Bold', 'TimesNewRomanPS-BoldMT', 'Liberation Serif Bold'],
			width: 886 / 2048
		},
		italic: {
			names: ['Times New Roman Italic', 'TimesNewRomanPS-ItalicMT', 'Liberation Serif Italic'],
			width: 836 / 2048
		}
	},
	noto: {
		regular: { names: ['Noto Serif', 'NotoSerif-Regular', 'Noto Serif Regular'], width: 0.481 },
		bold: { names: ['Noto Serif Bold', 'NotoSerif-Bold'], width: 0.512 },
		italic: { names: ['Noto Serif Italic', 'NotoSerif-Italic'], width: 0.469 }
	},
	arial: {
		regular: { names: ['Arial', 'ArialMT', 'Liberation Sans'], width: 913 / 2048 },
		bold: { names: ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold'], width: 983 / 2048 }
	},
	roboto: {
		regular: { names: ['Roboto', 'Roboto Regular', 'Roboto-Regular'], width: 911 / 2048 },
		bold: { names: ['Roboto Bold', 'Roboto-Bold'], width: 926 / 2048 }
	},
	notoSans: {
		regular: { names: ['Noto Sans', 'NotoSans-Regular', 'Noto Sans Regular'], width: 0.474 },
		bold: { names: ['Noto Sans Bold', 'NotoSans-Bold'], width: 0.503 }
	},
	openSans: {
		regular: { names: ['Open Sans', 'OpenSans-Regular', 'Open Sans Regular'], width: 960 / 2048 },
		bold: { names: ['Open Sans Bold', 'OpenSans-Bold'], width: 1030 / 2048 }
	}
};

/**
 * The same mean for our two families at weight 400: it ties our own measure to theirs. Plex from the same table; Source
 * Serif's 0.479 there is for smaller text, and set beside Liberation Serif our cut runs 2 % narrower.
 */
const known = { 'Source Serif 4': 0.4695, 'IBM Plex Sans': 0.451 };

/** Likest first. */
const serifs = [systemFonts.georgia, systemFonts.times, systemFonts.noto];
const sanses = [systemFonts.arial, systemFonts.roboto, systemFonts.notoSans, systemFonts.openSans];

/** Which weights are imitated, and by what. */
const imitations = [
	{ family: 'Source Serif 4', weight: 400, by: 'regular', fonts: serifs },
	{ family: 'Source Serif 4', weight: 600, by: 'bold', fonts: serifs },
	// Only the opening's title, whose lines may not break: fitted by its own letters.
	{
		family: 'Source Serif 4 Display',
		weight: 400,
		by: 'regular',
		fonts: serifs,
		like: 'Source Serif 4',
		words: 'The Long Road to Kursk'
	},
	{
		family: 'Source Serif 4',
		weight: 400,
		style: 'italic',
		by: 'italic',
		fonts: serifs
	},
	{ family: 'IBM Plex Sans', weight: 400, by: 'regular', fonts: sanses },
	{ family: 'IBM Plex Sans', weight: 500, by: 'regular', fonts: sanses },
	{ family: 'IBM Plex Sans', weight: 600, by: 'bold', fonts: sanses }
];

/**
 * @param {string} range a weight or two
 * @param {number} weight
 */
function covers(range, weight) {
	const [from = 0, to = from] = range.split(' ').map(Number);
	return from <= weight && weight <= to;
}

/** What nearly every word is made of. A stand-in draws no more, or it would stand before our own faces for other scripts. */
const plain = 'U+20-7E, U+A0, U+2009-203A';

const alphabet = ' abcdefghijklmnopqrstuvwxyz';
const percent = (/** @type {number} */ share) => `${(share * 100).toFixed(2)}%`;

/**
 * @param {readonly { file: string, family: string, style: string, weight: string }[]} faces ours
 * @param {string} folder where their files lie
 * @returns {Promise<string[]>} `@font-face` rules
 */
export async function fallbackFaces(faces, folder) {
	/**
	 * @param {string} family
	 * @param {string} style
	 * @param {number} weight
	 * @param {string} [words]
	 */
	const measure = async (family, style, weight, words) => {
		const face = faces.find(
			(one) => one.family === family && one.style === style && covers(one.weight, weight)
		);
		if (!face) throw new Error(`No face of ${family}, ${style}.`);
		const font = readFileSync(join(folder, face.file));
		return metrics(
			await subsetFont(font, words ?? alphabet, {
				targetFormat: 'truetype',
				variationAxes: face.weight.includes(' ') ? { wght: weight } : undefined
			}),
			words
		);
	};

	const rules = [];
	for (const { family, weight, style = 'normal', by, fonts, words, like = family } of imitations) {
		const ours = await measure(family, style, weight, words);
		const reference = await measure(like, 'normal', 400, words);
		const width = (ours.width * known[/** @type {keyof typeof known} */ (like)]) / reference.width;
		// One family for all: of its rules the last that finds its font holds, and a name more is a search more in every size.
		for (const font of fonts.toReversed()) {
			const theirs = font[/** @type {'regular'} */ (by)];
			const size = width / theirs.width;
			rules.push(`@font-face {
	font-family: '${family} Stand-in';
	font-style: ${style};
	font-weight: ${weight};
	src: ${theirs.names.map((name) => `local('${name}')`).join(', ')};
	size-adjust: ${percent(size)};
	ascent-override: ${percent(ours.ascent / size)};
	descent-override: ${percent(ours.descent / size)};
	line-gap-override: ${percent(ours.lineGap / size)};
	unicode-range: ${plain};
}`);
		}
	}
	return rules;
}
