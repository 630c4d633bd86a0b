/** How much longer than English words get; what translators of interfaces reckon with. */
const more = 0.4;
const accents: Record<string, string> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú', n: 'ñ', A: 'Å' };
/** Already long: words made of other words are not stretched twice. */
const done = /«[^»]*»/;
/** Ids, addresses, colours: not for reading. */
const notWords = /^(?:[a-z0-9]+(?:-[a-z0-9]+)+|https?:.*|[#./].*|var\(.*)$/;

const accented = (text: string) =>
	text.replace(/[aeiounA]/g, (letter) => accents[letter] ?? letter);

/** What a text of `length` characters lacks: one long word for a short text, words of some letters for a longer one. */
function filler(length: number): string {
	const lacking = Math.max(1, Math.ceil(length * more) - 2);
	if (length <= 12) return 'ö'.repeat(lacking);
	return 'ûbérläñg '
		.repeat(Math.ceil(lacking / 9))
		.slice(0, lacking)
		.trim();
}

/**
 * Words made 40 per cent longer and accented, wherever they stand: in objects, lists and what functions return. Numbers,
 * ids and addresses stay.
 *
 * @example long('Reading') // '«Réádíñgö»'
 */
export function long<T>(words: T): T;
export function long(words: unknown): unknown {
	if (typeof words === 'string') return longString(words);
	if (typeof words === 'function') {
		return (...given: unknown[]) => long(Reflect.apply(words, undefined, given));
	}
	if (Array.isArray(words)) return words.map((one: unknown) => long(one));
	if (
		words !== null &&
		typeof words === 'object' &&
		Object.getPrototypeOf(words) === Object.prototype
	) {
		return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, long(value)]));
	}
	return words;
}

function longString(text: string): string {
	if (!/[A-Za-z]{2}/.test(text) || notWords.test(text) || done.test(text)) return text;
	const space = text.length > 12 ? ' ' : '';
	return `«${accented(text)}${space}${filler(text.length)}»`;
}

/**
 * The same for a `text.en.md`: ids, keys, facts in braces and where links lead stay.
 *
 * @param text the file's content
 */
export function longText(text: string): string {
	return text.split('\n').map(longLine).join('\n');
}

function longLine(line: string): string {
	const [, mark = '', words = ''] =
		/^(# |## .*|> (?:paragraphs: .*|[a-z]+: )?)?(.*)$/.exec(line) ?? [];
	if (!/[A-Za-z]{2}/.test(words)) return line;
	const inside = words
		.split(/(\{[^}]*\}|\]\([^)]*\))/)
		.map((part) => (/^[{\]]/.test(part) ? part : accented(part)));
	return `${mark}${inside.join('')} «${filler(words.replace(/\]\([^)]*\)/g, '').length)}»`;
}
