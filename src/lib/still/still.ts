import { resolveTokens, type Register } from '../styles/read-tokens';
import { escapeHtml } from '../text/write-html';
import { wrapLines } from './wrap-lines';

/** What a still is made of. */
export interface StillParts {
	title: string;
	measure: string;
	/** Source and date, and on maps the borders note. */
	foot: readonly string[];
	/** What a screen reader says for the file on its own. */
	alt: string;
	register: Register;
	/** `map` runs to the edges. */
	bleed: boolean;
	/** The figure as one `<svg>`, CSS pixels. */
	drawing: string;
	width: number;
	height: number;
}

export interface Still {
	svg: string;
	width: number;
	height: number;
}

/**
 * What only a still inside a page needs: its fonts' rules, and that, asked for by `#bare`, it leaves its ground to the page; on
 * paper there is none.
 */
const inPage = '<style>{{fonts}}#bare:target+rect{display:none}</style><g id="bare"/>';

/** A still for wherever it is opened: fonts are named, not brought. */
export const alone = ({ svg }: Still): string => svg.replace(inPage, '');

/**
 * One figure at one step as a file of its own: title, measure, drawing and foot, colours resolved.
 * It still lacks its fonts; `{{fonts}}` stands where their rules go.
 */
export function still(parts: StillParts): Still {
	const { width: inner, height: drawn, bleed } = parts;
	const narrow = inner < 600;
	const pad = narrow ? 20 : 36;
	const width = bleed ? inner : inner + 2 * pad;
	const room = width - 2 * pad;
	const [size, small] = narrow ? [19, 12.5] : [28, 14];
	const titles = wrapLines(parts.title, room, size * 0.5);
	const measures = wrapLines(parts.measure, room, small * 0.5);
	const foots = parts.foot.flatMap((line) => wrapLines(line, room, 12 * 0.53));

	let y = narrow ? 16 : 30;
	const rows: string[] = [];
	const row = (text: string, attributes: string, line: number) => {
		y += line;
		rows.push(`<text x="${pad}" y="${y - line * 0.24}" ${attributes}>${escapeHtml(text)}</text>`);
	};
	const serif = `font-family="var(--serif)" font-weight="600" font-size="${size}" fill="var(--ink)"`;
	for (const line of titles) row(line, serif, Math.round(size * 1.22));
	const sans = 'font-family="var(--sans)" fill="var(--ink-2)"';
	for (const line of measures) row(line, `${sans} font-size="${small}"`, Math.round(small * 1.4));
	y += narrow ? 8 : 14;
	const top = y;
	y += drawn + (narrow ? 8 : 12);
	for (const line of foots) row(line, `${sans} font-size="12"`, 17);
	const height = Math.round(y + (narrow ? 12 : 20));

	const drawing = parts.drawing.replace(/^<svg /, `<svg x="${bleed ? 0 : pad}" y="${top}" `);
	const svg = resolveTokens(
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(parts.alt)}">` +
			`${inPage}<rect width="${width}" height="${height}" fill="var(--${bleed ? 'ground' : 'stage'})"/>` +
			`${drawing}${rows.join('')}</svg>`,
		parts.register
	);
	return { svg, width, height };
}
