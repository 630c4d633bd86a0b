import { permanent } from '../derive';
import { colourOf, type Point, type Shape } from './scene';

/** One vetoed vote, placed: centre, turn in degrees, and who cast it. */
export interface Square {
	x: number;
	y: number;
	turn: number;
	by: readonly string[];
	ours: boolean;
	/** Part of what the reader chose; the rest is drawn faint, never taken away. */
	lit: boolean;
}

/** Squares as a handful of shapes: one area a caster, stripes where several cast one vote, slits, and outlines. */
export function squareShapes(squares: readonly Square[], side: number): Shape[] {
	const shapes: Shape[] = [];
	for (const lit of [false, true]) {
		const some = squares.filter((square) => square.lit === lit);
		if (some.length === 0) continue;
		const opacity = lit ? undefined : 0.16;
		for (const state of permanent) {
			const d = some
				.filter(({ by }) => by.includes(state))
				.map((square) => stripe(square, side, state))
				.join('');
			if (d) shapes.push({ key: `${state}-${lit}`, d, fill: colourOf(state), opacity });
		}
		const slits = some.map((square) => slit(square, side)).join('');
		shapes.push({ key: `slits-${lit}`, d: slits, stroke: 'var(--stage)', width: side * 0.13 });
	}
	const ours = squares.filter((square) => square.ours && square.lit);
	if (ours.length > 0) {
		const d = ours.map((square) => outline(square, side + 2)).join('');
		shapes.push({ key: 'ours', d, stroke: 'var(--ink)', width: 1.6 });
	}
	return shapes;
}

function place({ x, y, turn }: Square, [u, v]: Point): string {
	const a = (turn * Math.PI) / 180;
	const px = x + u * Math.cos(a) - v * Math.sin(a);
	const py = y + u * Math.sin(a) + v * Math.cos(a);
	return `${px.toFixed(1)} ${py.toFixed(1)}`;
}

const polygon = (square: Square, points: readonly Point[]) =>
	`M${points.map((point) => place(square, point)).join('L')}Z`;

function stripe(square: Square, side: number, state: string): string {
	const i = square.by.indexOf(state);
	const width = side / square.by.length;
	const [left, right, half] = [-side / 2 + i * width, -side / 2 + (i + 1) * width, side / 2];
	return polygon(square, [
		[left, -half],
		[right, -half],
		[right, half],
		[left, half]
	]);
}

type Cut = readonly [from: Point, to: Point];
const rising: Cut = [
	[-1, 1],
	[1, -1]
];
const falling: Cut = [
	[-1, -1],
	[1, 1]
];
const level: Cut = [
	[-1, 0],
	[1, 0]
];
const upright: Cut = [
	[0, -1],
	[0, 1]
];
/** How the square of each state is cut, so that colour is not alone in saying whose it is. In half sides from the centre. */
const cuts: Readonly<Record<string, readonly Cut[]>> = {
	RUS: [rising],
	CHN: [rising, falling],
	USA: [falling],
	GBR: [level],
	FRA: [upright]
};

/** Who votes no alone has a cut of its own; together, Russia and China cut one way, the other three the other. */
function slit(square: Square, side: number): string {
	const [first = '', second] = square.by;
	const joint = square.by.includes('RUS') || square.by.includes('CHN') ? rising : falling;
	const own = second === undefined ? (cuts[first] ?? [joint]) : [joint];
	const placed = ([u, v]: Point) => place(square, [(u * side) / 2, (v * side) / 2]);
	return own.map(([from, to]) => `M${placed(from)}L${placed(to)}`).join('');
}

/** A state's square as a key shows it. @param at its centre */
export function keySquare(state: string, [x, y]: Point, side: number): Shape[] {
	const square: Square = { x, y, turn: 0, by: [state], ours: false, lit: true };
	const key = `key-${state}`;
	return [
		{ key, d: stripe(square, side, state), fill: colourOf(state) },
		{ key: `${key}-cut`, d: slit(square, side), stroke: 'var(--stage)', width: side * 0.13 }
	];
}

function outline(square: Square, side: number): string {
	const half = side / 2;
	return polygon(square, [
		[-half, -half],
		[half, -half],
		[half, half],
		[-half, half]
	]);
}
