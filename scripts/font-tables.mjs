/** Reads the few facts of a TrueType file that stylesheets and fallbacks need. */

/**
 * Where a table lies in the file.
 *
 * @param {Buffer} font TrueType
 * @param {string} tag
 */
function table(font, tag) {
	for (let i = 0; i < font.readUInt16BE(4); i++) {
		const at = 12 + 16 * i;
		if (font.toString('latin1', at, at + 4) === tag) return font.readUInt32BE(at + 8);
	}
	throw new Error(`The font has no table "${tag}".`);
}

/**
 * Every character of the font with the glyph that draws it.
 *
 * @param {Buffer} font TrueType with a Unicode character map of format 4
 * @returns {Map<number, number>} code point to glyph
 */
function glyphs(font) {
	const cmap = table(font, 'cmap');
	const found = new Map();
	for (let i = 0; i < font.readUInt16BE(cmap + 2); i++) {
		const at = cmap + font.readUInt32BE(cmap + 4 + 8 * i + 4);
		if (font.readUInt16BE(at) !== 4) continue;
		const bytes = font.readUInt16BE(at + 6);
		for (let s = 0; s < bytes; s += 2) {
			const end = font.readUInt16BE(at + 14 + s);
			const start = font.readUInt16BE(at + 16 + bytes + s);
			const delta = font.readUInt16BE(at + 16 + 2 * bytes + s);
			const offsetAt = at + 16 + 3 * bytes + s;
			const offset = font.readUInt16BE(offsetAt);
			for (let code = start; code <= end && code < 0xffff; code++) {
				const glyph = offset ? font.readUInt16BE(offsetAt + offset + 2 * (code - start)) : code;
				if (glyph) found.set(code, (glyph + delta) & 0xffff);
			}
		}
	}
	return found;
}

/**
 * @param {Buffer} font TrueType
 * @returns {number[]} code points, ascending
 */
export const characters = (font) => [...glyphs(font).keys()].sort((a, b) => a - b);

/**
 * Code points as CSS writes them: `U+20-7E, U+2013`.
 *
 * @param {readonly number[]} codes ascending
 */
export function unicodeRange(codes) {
	/** @type {[number, number][]} */
	const runs = [];
	for (const code of codes) {
		const last = runs.at(-1);
		if (last && last[1] === code - 1) last[1] = code;
		else runs.push([code, code]);
	}
	const hex = (/** @type {number} */ code) => code.toString(16).toUpperCase();
	return runs.map(([a, b]) => (a === b ? `U+${hex(a)}` : `U+${hex(a)}-${hex(b)}`)).join(', ');
}

/** How often a letter stands in a thousand of English prose, spaces included. */
const prose = Object.entries({
	' ': 180,
	a: 67,
	b: 12,
	c: 23,
	d: 35,
	e: 104,
	f: 18,
	g: 16,
	h: 50,
	i: 57,
	j: 1,
	k: 6,
	l: 33,
	m: 20,
	n: 57,
	o: 62,
	p: 16,
	q: 1,
	r: 50,
	s: 52,
	t: 75,
	u: 23,
	v: 8,
	w: 19,
	x: 1,
	y: 16,
	z: 1
});

/**
 * @param {Buffer} font TrueType
 * @param {string} [words] what is set in it, where that is known
 * @returns {{ ascent: number, descent: number, lineGap: number, width: number }} shares of the em; `width` is the mean
 *   advance of the words, or of English prose; `descent` is positive
 */
export function metrics(font, words) {
	const em = font.readUInt16BE(table(font, 'head') + 18);
	const hhea = table(font, 'hhea');
	const hmtx = table(font, 'hmtx');
	const known = font.readUInt16BE(hhea + 34);
	const map = glyphs(font);
	let sum = 0;
	let weights = 0;
	const letters = words ? [...words].map((letter) => /** @type {const} */ ([letter, 1])) : prose;
	for (const [letter, weight] of letters) {
		const glyph = map.get(letter.codePointAt(0) ?? 0) ?? 0;
		sum += weight * font.readUInt16BE(hmtx + 4 * Math.min(glyph, known - 1));
		weights += weight;
	}
	return {
		ascent: font.readInt16BE(hhea + 4) / em,
		descent: -font.readInt16BE(hhea + 6) / em,
		lineGap: font.readInt16BE(hhea + 8) / em,
		width: sum / weights / em
	};
}
