import { NARROW } from '../../../lib/figure/figure';
import type { VetoData } from '../derive';
import { drawn } from '../words.en';
import {
	arc,
	chairs,
	FOOT,
	INK2,
	path,
	say,
	type Area,
	type Point,
	type Scene,
	type Shape
} from './scene';
import { squareShapes, type Square } from './squares';

/** How the drawing is set for a screen. */
interface Set {
	radius: number;
	/** Heights from the bar to the columns' heads, and from line to line under them. */
	drop: number;
	line: number;
	head: number;
	text: number;
	/** Lines of the middle paragraph: all, or none where the screen is low. */
	body: boolean;
	short: boolean;
	pitch: number;
}

function setFor({ width, height }: Area): Set {
	const short = width < NARROW;
	const low = height < 300;
	if (low) {
		const radius = (height - 164) / 1.75;
		return { radius, drop: 54, line: 15, head: 15, text: 12, body: false, short, pitch: 9 };
	}
	if (short) {
		const radius = Math.min(72, (height - 232) / 1.72);
		return { radius, drop: 64, line: 16, head: 16, text: 12, body: true, short, pitch: 9 };
	}
	const radius = Math.min(152, (height - 310) / 1.72);
	const drop = height > 560 ? 102 : 86;
	return { radius, drop, line: 18, head: 22, text: 13, body: true, short, pitch: 14 };
}

/** Three ways round the bar, and what each cannot do. */
export function waysScene(data: VetoData, area: Area): Scene {
	const { ukraine, debated, monitors, vetoes } = data;
	const set = setFor(area);
	const { radius, drop, line, short } = set;
	const { width, height } = area;
	const cx = width / 2;
	const top = short ? 14 : 20;
	const cols = short ? Math.min(116, width / 3) : Math.min(308, width / 3);
	const columns = [-1, 0, 1].map((k) => cx + k * cols);
	const wall = short ? 6 : 9;
	const under = 2 * line + (set.body ? 3 * line : 0) + set.pitch * 2 + line + (short ? 14 : 26);
	const used = top + 22 + radius * (1 + FOOT) + 30 + drop + under;
	const cy = Math.max(0, (height - used) / 2) + top + (short ? 16 : 30) + radius;
	const bar = cy + radius * FOOT + (short ? 16 : 40);
	const half = radius * 0.57;
	const heads = bar + drop;
	const text = cy - (short ? 2 : 6);
	const width0 = short ? 1.8 : 2.2;

	/** A line from the blocked text round an end of the bar to a column, its corners rounded. */
	function way(from: number, level: number, turn: number, to: number): string {
		const c = short ? 7 : 14;
		const points: Point[] = [
			[cx + from, text],
			[cx + from, bar - level],
			[turn, bar - level],
			[turn, heads - drop / 2 + (short ? 5 : 0) + (to === cx ? c * 0.5 : 0)],
			[to, heads - drop / 2 + (short ? 5 : 0) + (to === cx ? c * 0.5 : 0)],
			[to, heads - set.head - 7]
		];
		return rounded(points, c);
	}
	const gap = short ? 8 : 12;
	const clear = short ? 9 : 20;
	const shapes: Shape[] = [
		...chairs(
			ukraine[0]?.seats.map(({ state }) => state) ?? [],
			[cx, cy],
			radius,
			short ? 8 : 14,
			INK2
		),
		{
			key: 'bracket',
			d: arc(cx, cy, radius + (short ? 9 : 16), -44, 44),
			stroke: 'var(--ink)',
			width: 1
		},
		{
			key: 'bar',
			d: path([
				[cx - half, bar],
				[cx + half, bar]
			]),
			stroke: 'var(--rus)',
			width: wall
		},
		...[
			way(-gap / 2, clear + gap, cx - half - clear - gap, columns[0] ?? 0),
			way(0, clear, cx - half - clear, columns[1] ?? 0),
			way(gap / 2, clear, cx + half + clear, columns[2] ?? 0)
		].map((d, k): Shape => ({ key: `way-${k}`, d, stroke: 'var(--un)', width: width0 })),
		dot('text', cx, text, short ? 6 : 11),
		...columns.map((x, k) => dot(`end-${k}`, x, heads - set.head - 6, short ? 3 : 4.5))
	];
	const middle = { anchor: 'middle' } as const;
	const labels = [
		say(
			'amending',
			[cx, cy - radius - (short ? 14 : 26)],
			short ? drawn.amendingShort : drawn.amending,
			{
				...middle,
				bold: true,
				size: short ? 12.5 : 15
			}
		),
		...(set.body
			? [
					say(
						'blocked',
						[cx, text - (short ? 13 : 24)],
						short ? drawn.blockedShort : drawn.blocked,
						{
							...middle,
							size: short ? 12 : 14,
							colour: INK2
						}
					)
				]
			: []),
		say('article', [cx, bar + (short ? 18 : 26)], drawn.article, {
			...middle,
			bold: true,
			size: short ? 12 : 14
		})
	];
	const tall = short ? 15 : 22;
	for (const [k, column] of drawn.ways(debated, monitors).entries()) {
		const x = columns[k] ?? 0;
		const style = { ...middle, size: set.text };
		const body = set.body ? (short ? column.bodyShort : column.body) : [];
		const counts = heads + line + (short ? 8 : 12);
		const under = counts + set.pitch * 2 + tall - (short ? 1 : 4);
		labels.push(
			say(`head-${k}`, [x, heads], short ? column.short : column.head, {
				...middle,
				size: set.head,
				bold: true,
				serif: true
			}),
			say(`since-${k}`, [x, heads + line + 1], short ? column.sinceShort : column.since, {
				...style,
				colour: INK2
			}),
			...body.map((line_, j) => say(`body-${k}-${j}`, [x, under + j * line], line_, style)),
			say(
				`limit-${k}`,
				[x, under + body.length * line + (short ? 5 : 10)],
				short ? column.limitShort : column.limit,
				{ ...style, size: set.text + (short ? 0 : 1), bold: true }
			)
		);
		const left = x - set.pitch * 5.5;
		if (k === 0) {
			const squares = vetoes.slice(-debated).map(({ by }, i): Square => ({
				x: left + set.pitch * ((i % 11) + 0.5),
				y: counts + set.pitch * (Math.floor(i / 11) + 0.5),
				turn: 0,
				by,
				ours: false,
				lit: true
			}));
			shapes.push(...squareShapes(squares, set.pitch * 0.78));
		} else if (k === 1) {
			const y = counts + set.pitch;
			const d = Array.from(
				{ length: monitors },
				(_, i) =>
					`M${(left + set.pitch * (i + 0.12)).toFixed(1)} ${y}h${(set.pitch * 0.76).toFixed(1)}`
			);
			shapes.push({ key: 'monitors', d: d.join(''), stroke: INK2, width: set.pitch * 0.44 });
		}
	}
	return { marks: new Map(), shapes, labels };
}

const dot = (key: string, x: number, y: number, r: number): Shape => ({
	key,
	d: `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`,
	fill: 'var(--un)'
});

/** A line of right angles with round corners; a corner is never larger than half of a side. */
function rounded(points: readonly Point[], corner: number): string {
	const n = (v: number) => Math.round(v * 10) / 10;
	return points
		.map((point, i) => {
			const [x, y] = point;
			const [before, after] = [points[i - 1], points[i + 1]];
			if (!before) return `M${n(x)} ${n(y)}`;
			if (!after) return `L${n(x)} ${n(y)}`;
			const [a, b] = [before, after].map(([px, py]) => {
				const length = Math.hypot(px - x, py - y);
				const c = Math.min(corner, length / 2) / (length || 1);
				return `${n(x + (px - x) * c)} ${n(y + (py - y) * c)}`;
			});
			return `L${a}Q${n(x)} ${n(y)} ${b}`;
		})
		.join('');
}
