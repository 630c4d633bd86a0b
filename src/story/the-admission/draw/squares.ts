import { textWidth } from '../../../lib/figure/text-width';
import type { Rect } from '../../../lib/map/label';
import { formats } from '../../../lib/text/locale';
import type { Held } from '../derive';
import { notes } from '../words.en';

export interface SquaresBox {
	/** Right edge and top of what is free, CSS pixels. */
	right: number;
	top: number;
	narrow: boolean;
}
const count = new Intl.NumberFormat(formats);

interface Line {
	text: string;
	x: number;
	y: number;
	size: number;
	bold: boolean;
	quiet: boolean;
}

/** The squares, largest first, and the words beside them. @param k pixels per kilometre: they keep the map's scale */
export function squares(
	held: readonly Held[],
	k: number,
	{ right, top, narrow }: SquaresBox,
	from: string
) {
	const sides = held.map(({ km2 }) => Math.sqrt(km2) * k);
	const most = Math.max(...sides);
	const width = narrow ? most + 8 + 100 : 302;
	const x = right - width;
	const head = narrow ? 0 : 26;
	const foot = top + head + Math.max(most, narrow ? 0 : 42);
	const placed = held.map(({ id }, i) => {
		const side = sides[i] ?? 0;
		return { id, x, y: foot - side, side };
	});
	const words = x + (narrow ? most + 8 : Math.max(64, most + 22));
	const line = (text: string, lineX: number, y: number, more: Partial<Line> = {}): Line => ({
		text,
		x: lineX,
		y,
		size: narrow ? 12 : 13,
		bold: false,
		quiet: false,
		...more
	});
	if (narrow) {
		return {
			squares: placed,
			leaders: '',
			lines: notes
				.heldShort(count.format(held[0]?.km2 ?? 0))
				.map((text, i) => line(text, words, top + 10 + i * 15, { bold: i === 0, quiet: i > 0 }))
		};
	}
	const rows = held.map(({ text }, i) => line(text, words, foot - 34 + i * 21));
	const leaders = placed
		.map(({ y, side }, i) => {
			const at = [x + side, Math.min(y + 5, foot - 5)];
			return `M${(at[0] ?? 0).toFixed(1)} ${(at[1] ?? 0).toFixed(1)}L${(words - 6).toFixed(1)} ${((rows[i]?.y ?? 0) - 4).toFixed(1)}`;
		})
		.join('');
	return {
		squares: placed,
		leaders,
		lines: [
			line(notes.held, x, top + 8, { bold: true, size: 15 }),
			...rows,
			line(notes.heldFrom(from), x, foot + 34, { quiet: true })
		]
	};
}

/** What squares and words take of the screen. */
export function squareRects(...parameters: Parameters<typeof squares>): Rect[] {
	const { squares: all, lines } = squares(...parameters);
	return [
		...lines.map(({ text, x, y, size, bold }) => ({
			id: `squares: ${text}`,
			left: x,
			right: x + textWidth(text, size, bold ? 'sansBold' : 'sans'),
			top: y - size * 0.76,
			bottom: y + size * 0.22
		})),
		...all.slice(0, 1).map(({ x, y, side }) => ({
			id: 'squares',
			left: x,
			right: x + side,
			top: y,
			bottom: y + side
		}))
	];
}
