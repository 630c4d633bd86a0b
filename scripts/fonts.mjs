/**
 * Makes the site's font files. Run by hand when a letter or a cut is added; what it writes is committed:
 * `static/fonts/*.woff2` (names carry a hash of the content), `src/lib/styles/own-fonts.css` (the families most words are set
 * in), `src/lib/styles/fonts.css` (their stand-ins, and the other scripts) and `src/lib/styles/fonts.json` (all).
 * The originals are fetched from the npm registry in the versions named here and are no dependency of the site.
 *
 *   npm run fonts
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
	copyFileSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { fallbackFaces } from './font-fallbacks.mjs';
import { characters, unicodeRange } from './font-tables.mjs';

const out = 'static/fonts';

/** Where the letters come from: package, version and what npm says its content must hash to. */
const sources = {
	serif: {
		package: '@fontsource-variable/source-serif-4@5.3.1',
		integrity:
			'sha512-4Rtay22SC4lMvw11r/+9kxANB6P3M0X8s1NudBC2v0J1KU2y3DcMoNcT3lBoZ/CqLirzf+StlO6UlJilyrvaUg==',
		licence: 'LICENSE'
	},
	sans: {
		package: '@fontsource-variable/ibm-plex-sans@5.3.0',
		integrity:
			'sha512-agG8tXFEo0hD9+J7npa4vbbWult52eMLVaQ6WQRlhs/iCAojrMAoejru85W9HTVXHfyUj96KM7gp/KGAS87XaQ==',
		licence: 'LICENSE'
	},
	// Fontsource leaves arrows and signs of comparison out.
	signs: {
		package: '@expo-google-fonts/ibm-plex-sans@0.4.1',
		integrity:
			'sha512-allsuhZbvKoKDTB/U8creFVYYzhI97Nw9MgyyNjFzqISNc/sURpA7ZY37Rr+IRI567OV9BWQ/ioUCjAQrVGRbw==',
		licence: 'LICENSE_FONT'
	}
};

const ascii = range(0x20, 0x7e);
/** In names and words of the story; the rest of Latin-1 comes when a page needs it. */
const accents = 'áäãåçéèêíïñóöôøúüÅÉÖ';
const marks = '‘’‚“”„‹›–—…•′″−€™\u2009↑↓';
/** Letters and signs the site may show, by script. */
const scripts = {
	latin: `${ascii}\u00a0${accents}½²³·×§°£${marks}`,
	'latin-1': `${range(0xa1, 0xff).replace(new RegExp(`[${accents}½²³·×§°£]`, 'g'), '')}ıŒœ`,
	'latin-ext': `${range(0x100, 0x17f).replace(/[ıŒœ]/g, '')}ȘșȚț†`,
	cyrillic: `${range(0x400, 0x45f)}Ґґ№`,
	signs: '←→↔≈≤≥≠',
	/** Just what the opening's title sets. */
	display: 'The Long Road to Kursk'
};
/** Drawn by the shaper from a plain space or hyphen, though the font has no glyph of its own. */
const shaped = '\u2011\u202f';

/** Both families have lining figures of one width by default; `pnum` sets them to their own widths in prose. */
const features = ['kern', 'liga', 'ccmp', 'locl', 'pnum'];

const spoken = /** @type {const} */ (['latin', 'latin-1', 'latin-ext', 'cyrillic']);

/**
 * @typedef {object} Cut
 * @property {string} name
 * @property {string} family
 * @property {string} [style]
 * @property {string} source key of `sources`
 * @property {string} file in the source's package
 * @property {keyof typeof scripts} script
 * @property {string} weight
 * @property {Record<string, number | { min: number, max: number }>} [axes] what is left of the original's axes
 * @property {boolean} [first] the first screen needs it
 */

/** Fontsource's name for the file that holds a script. @param {string} script */
const original = (script) => (script === 'latin-1' ? 'latin' : script);

/**
 * Source Serif is cut at fixed weights: 400 drawn for 16 px of running text, 600 for titles of 16 to 60 px. One file with the
 * whole range of weights and optical sizes would weigh more than all of these.
 */
const serifCuts = [
	{ part: '400', weight: 400, opsz: 16 },
	{ part: '600', weight: 600, opsz: 32 },
	{ part: 'italic', weight: 400, opsz: 16, style: 'italic' }
];

/** @type {Cut[]} */
const cuts = [
	...spoken.flatMap((script) =>
		serifCuts.map(({ part, weight, opsz, style }) => ({
			name: `source-serif-4-${part}-${script}`,
			family: 'Source Serif 4',
			style,
			source: 'serif',
			file: `files/source-serif-4-${original(script)}-opsz-${style ?? 'normal'}.woff2`,
			script,
			weight: String(weight),
			axes: { opsz, wght: weight },
			// Italics stand further down and come when they are met.
			first: script === 'latin' && style !== 'italic'
		}))
	),
	...spoken.map((script) => ({
		name: `ibm-plex-sans-${script}`,
		family: 'IBM Plex Sans',
		source: 'sans',
		file: `files/ibm-plex-sans-${original(script)}-wght-normal.woff2`,
		script,
		weight: '400 600',
		axes: { wght: { min: 400, max: 600 } },
		first: script === 'latin'
	})),
	{
		name: 'source-serif-4-display',
		family: 'Source Serif 4 Display',
		source: 'serif',
		file: 'files/source-serif-4-latin-opsz-normal.woff2',
		script: 'display',
		weight: '400',
		axes: { opsz: 60, wght: 480 },
		first: true
	},
	{
		name: 'ibm-plex-sans-signs',
		family: 'IBM Plex Sans',
		source: 'signs',
		file: '400Regular/IBMPlexSans_400Regular.ttf',
		script: 'signs',
		weight: '400 600'
	}
];

/**
 * @param {number} from
 * @param {number} to
 */
function range(from, to) {
	return String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i));
}

/**
 * Fetches a package and checks that it is the one meant.
 *
 * @param {{ package: string, integrity: string }} source
 * @param {string} folder
 * @returns {string} where it was unpacked
 */
function fetchSource({ package: name, integrity }, folder) {
	mkdirSync(folder);
	const said = execFileSync('npm', ['pack', name, '--json', '--pack-destination', folder], {
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'inherit']
	});
	const [packed] = JSON.parse(said);
	if (packed.integrity !== integrity) {
		throw new Error(`${name}: expected ${integrity}, got ${packed.integrity}.`);
	}
	const [archive] = readdirSync(folder);
	execFileSync('tar', ['xzf', join(folder, archive ?? ''), '-C', folder]);
	return join(folder, 'package');
}

const work = mkdtempSync(join(tmpdir(), 'fonts-'));
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

/** @type {Record<string, string>} */
const folders = {};
for (const [key, source] of Object.entries(sources)) {
	folders[key] = fetchSource(source, join(work, key));
	if (key !== 'signs') {
		copyFileSync(join(folders[key], source.licence), join(out, `${key}-OFL.txt`));
	}
}

/** @type {import('../src/lib/styles/fonts.ts').FontFace[]} */
const faces = [];
for (const { name, source, file, script, axes, family, style, weight, first } of cuts) {
	const original = readFileSync(join(folders[source] ?? '', file));
	const text = scripts[script];
	const made = await subsetFont(original, text, {
		targetFormat: 'woff2',
		variationAxes: axes,
		keepFeatures: features,
		noHinting: true
	});
	const opened = await subsetFont(made, undefined, {
		targetFormat: 'truetype',
		keepAllGlyphs: true
	});
	const has = characters(opened).filter((code) => text.includes(String.fromCodePoint(code)));
	const lost = [...text].filter((letter) => !has.includes(letter.codePointAt(0) ?? 0));
	if (script === 'latin') has.push(...[...shaped].map((letter) => letter.codePointAt(0) ?? 0));
	const hash = createHash('sha256').update(made).digest('hex').slice(0, 8);
	const woff2 = `${name}.${hash}.woff2`;
	writeFileSync(join(out, woff2), made);
	faces.push({
		file: woff2,
		family,
		style: style ?? 'normal',
		weight,
		range: unicodeRange(has.sort((a, b) => a - b)),
		own: script === 'latin' || script === 'display',
		first: first ?? false
	});
	console.log(`${woff2.padEnd(52)} ${String(made.length).padStart(6)} B  ${has.length} characters`);
	if (lost.length > 0) console.log(`  not in the original: ${lost.join(' ')}`);
}

/**
 * Other scripts are families of their own, the last to be asked. In one family with the rest each that is not there yet
 * would cost a search of the device's fonts in every size, and have every line laid out anew when any face arrives.
 */
const rule = (/** @type {import('../src/lib/styles/fonts.ts').FontFace} */ face) => `@font-face {
	font-family: '${face.family}${face.own ? '' : ' More'}';
	font-style: ${face.style};
	font-weight: ${face.weight};
	font-display: swap;
	src: url('/fonts/${face.file}') format('woff2');
	unicode-range: ${face.range};
}`;
const sheets = {
	'src/lib/styles/own-fonts.css': faces.filter(({ own }) => own).map(rule),
	'src/lib/styles/fonts.css': [
		...faces.filter(({ own }) => !own).map(rule),
		...(await fallbackFaces(faces, out))
	]
};
for (const [sheet, rules] of Object.entries(sheets)) {
	writeFileSync(
		sheet,
		'/* Written by scripts/fonts.mjs; change that and run "npm run fonts". */\n' +
			rules.join('\n') +
			'\n'
	);
}
writeFileSync('src/lib/styles/fonts.json', `${JSON.stringify(faces, null, '\t')}\n`);
execFileSync('npx', ['prettier', '--write', ...Object.keys(sheets), 'src/lib/styles/fonts.json']);
rmSync(work, { recursive: true });

const firstScreen = faces.filter((face) => face.first);
const bytes = firstScreen.reduce((all, { file }) => all + readFileSync(join(out, file)).length, 0);
console.log(`First screen: ${firstScreen.length} files, ${(bytes / 1024).toFixed(1)} KB`);
