import { resolveTokens, type Register } from '../styles/read-tokens';
import { escapeHtml } from '../text/write-html';
import { balance, fitTitle } from './fit-text';
import { flatten } from './flat/flatten';

interface Size {
	width: number;
	height: number;
}

/** What the card of a step is made of. */
export interface CardParts {
	/** The finding. */
	title: string;
	/** Source and date. */
	foot: string;
	/** Name of the site. */
	site: string;
	register: Register;
	/** Draws the figure in a box of CSS pixels, as one `<svg>` of that size. */
	draw: (size: Size) => string;
}

/** Pixels of the picture that platforms show beside a link. */
export const cardSize = { width: 1200, height: 630 } as const;

/** Some platforms cut 15 px above and below; nothing stands there. */
const edge = { x: 48, y: 40 };
/** The figure is drawn as a small phone shows it, then enlarged: its words stay legible in a list of messages. */
const figure = { width: 320, height: 292, scale: 1.875 };
const drawn = { width: figure.width * figure.scale, height: figure.height * figure.scale };
const column = cardSize.width - 2 * edge.x - drawn.width - 40;
const leading = 1.14;

const serif = 'font-family="var(--serif)" font-weight="600" fill="var(--ink)"';
const sans = 'font-family="var(--sans)" fill="var(--ink-2)"';
const text = (words: string, x: number, y: number, size: number, look: string) =>
	`<text x="${x}" y="${y.toFixed(1)}" font-size="${size}" ${look}>${escapeHtml(words)}</text>`;

const sheet = ({ width, height }: Size, content: string, register: Register) =>
	resolveTokens(
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
			`<rect width="${width}" height="${height}" fill="var(--ground)"/>${content}</svg>`,
		register
	);

/** The card of a step as SVG, colours resolved: finding, source and name at the left, the figure at the right. */
export function card({ title, foot, site, register, draw }: CardParts): string {
	const { width, height } = cardSize;
	const room = { width: column, height: 345 };
	const { size, lines } = fitTitle(title, room, [64, 60, 56, 52, 48, 44], leading);
	const bottom = height - edge.y - 6;
	const feet = balance(foot, column, 24, 'sans');
	const rows = [
		...lines.map((line, i) => text(line, edge.x, edge.y + size * (0.8 + i * leading), size, serif)),
		...feet.map((line, i) =>
			text(line, edge.x, bottom - 48 - (feet.length - 1 - i) * 31, 24, sans)
		),
		text(site, edge.x, bottom, 30, serif)
	];
	const x = width - edge.x - drawn.width;
	const y = (height - drawn.height) / 2;
	const drawing = flatten(draw({ width: figure.width, height: figure.height }));
	return sheet(
		cardSize,
		`<g transform="translate(${x} ${y}) scale(${figure.scale})">${drawing}</g>${rows.join('')}`,
		register
	);
}

/** What the card of the whole story is made of. */
export interface MainCardParts {
	title: string;
	subtitle: string;
	/** Date of the edition. */
	foot: string;
	register: Register;
	/** Draws the opening in a box of CSS pixels, as one `<svg>` of that size. */
	draw: (size: Size) => string;
}

/** The opening is drawn this much smaller than the card, so that its names can be read. */
const nearer = 1.2;

/** The card of the story as SVG, in any size 1200 wide: its title over the opening's map. */
export function mainCard({ title, subtitle, foot, register, draw }: MainCardParts, size: Size) {
	const x = 56;
	const room = { width: size.width - 2 * x, height: size.height / 4 };
	const { size: large, lines } = fitTitle(title, room, [136, 104, 96], 1.08);
	const below = balance(subtitle, size.width * 0.72, 40, 'serif');
	const end = 52 + large * (0.8 + (lines.length - 1) * 1.08);
	const rows = [
		...lines.map((line, i) => text(line, x, 52 + large * (0.8 + i * 1.08), large, serif)),
		...below.map((line, i) =>
			text(line, x, end + 72 + i * 50, 40, 'font-family="var(--serif)" fill="var(--ink)"')
		),
		text(foot, x, size.height - 48, 28, sans)
	];
	const drawing = flatten(draw({ width: size.width / nearer, height: size.height / nearer }));
	return sheet(size, `<g transform="scale(${nearer})">${drawing}</g>${rows.join('')}`, register);
}
