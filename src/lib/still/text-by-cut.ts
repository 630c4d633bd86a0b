import type { TextByCut } from './fonts.server';

/** What an element hands down to the text inside it. */
interface Type {
	family: string;
	weight: string;
	style: string;
}

const start: Type = { family: 'sans', weight: '400', style: 'normal' };
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/**
 * Which characters a drawing sets in which cut, so that a file of its own carries just those. Type is read from
 * presentation attributes; text that names no family is set in the sans.
 *
 * @param svg well-formed, families as tokens (`var(--serif)`) or by name
 */
export function textByCut(svg: string): TextByCut {
	const text: TextByCut = {};
	const open: Type[] = [start];
	const drawn = svg.replace(/<(style|title|desc)\b[^>]*>[\s\S]*?<\/\1>|<!--[\s\S]*?-->/g, '');
	for (const [, closing, attributes, selfClosing, words] of drawn.matchAll(
		/<(\/)?[a-zA-Z][\w:-]*((?:\s+[\w:-]+="[^"]*")*)\s*(\/)?>|([^<]+)/g
	)) {
		const type = open.at(-1) ?? start;
		if (words !== undefined) {
			const cut = cutOf(type);
			text[cut] = (text[cut] ?? '') + decode(words).trim();
		} else if (closing) {
			open.pop();
		} else if (!selfClosing) {
			open.push({
				family: attribute(attributes, 'font-family') ?? type.family,
				weight: attribute(attributes, 'font-weight') ?? type.weight,
				style: attribute(attributes, 'font-style') ?? type.style
			});
		}
	}
	return text;
}

function cutOf({ family, weight, style }: Type): keyof TextByCut {
	if (!/Source Serif|--serif/.test(family)) return 'sans';
	if (style === 'italic') return 'serifItalic';
	return weight === 'bold' || Number(weight) > 500 ? 'serif600' : 'serif';
}

const attribute = (attributes: string | undefined, name: string) =>
	new RegExp(`\\s${name}="([^"]*)"`).exec(attributes ?? '')?.[1];

const decode = (words: string) =>
	words.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '');
