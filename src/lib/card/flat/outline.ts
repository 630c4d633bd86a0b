import { apply, type Matrix, type Point } from './matrix';

export interface Box {
	x0: number;
	y0: number;
	x1: number;
	y1: number;
}

interface Line {
	points: Point[];
	closed: boolean;
}

/** Whether `readOutline` can read the path: straight lines only. */
export const isStraight = (d: string): boolean => !/[^MmLlHhVvZz\d\s.,eE+-]/.test(d);

/** A path of straight lines as its pieces. */
function readOutline(d: string): Line[] {
	const lines: Line[] = [];
	let [x, y] = [0, 0];
	let line: Line = { points: [], closed: false };
	for (const [, command = '', list = ''] of d.matchAll(/([MmLlHhVvZz])([^MmLlHhVvZz]*)/g)) {
		const numbers = (list.match(/[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/gi) ?? []).map(Number);
		const relative = command === command.toLowerCase();
		const kind = command.toUpperCase();
		if (kind === 'Z') {
			line.closed = true;
			[x, y] = line.points[0] ?? [x, y];
			continue;
		}
		const step = kind === 'H' || kind === 'V' ? 1 : 2;
		for (let i = 0; i + step <= numbers.length; i += step) {
			const [a = 0, b = 0] = numbers.slice(i, i + step);
			if (kind !== 'V') x = (relative ? x : 0) + a;
			if (kind === 'V') y = (relative ? y : 0) + a;
			if (step === 2) y = (relative ? y : 0) + b;
			if (line.closed || (kind === 'M' && i === 0)) {
				line = { points: kind === 'M' ? [] : [line.points[0] ?? [x, y]], closed: false };
				lines.push(line);
			}
			line.points.push([x, y]);
		}
	}
	return lines;
}

type Side = readonly [axis: 0 | 1, sign: 1 | -1, at: number];
const sides = ({ x0, y0, x1, y1 }: Box): Side[] => [
	[0, 1, x0],
	[0, -1, x1],
	[1, 1, y0],
	[1, -1, y1]
];
const inside = ([axis, sign, at]: Side, point: Point) => sign * (point[axis] - at) >= 0;

function crossing([axis, , at]: Side, a: Point, b: Point): Point {
	const t = (at - a[axis]) / (b[axis] - a[axis]);
	return [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
}

/** What of an area lies inside the box (Sutherland and Hodgman). */
function cutArea(points: readonly Point[], box: Box): readonly Point[] {
	let left = points;
	for (const side of sides(box)) {
		const from = left;
		left = from.flatMap((point, i) => {
			const before = from.at(i - 1) ?? point;
			const [is, was] = [inside(side, point), inside(side, before)];
			if (is && was) return [point];
			if (is) return [crossing(side, before, point), point];
			return was ? [crossing(side, before, point)] : [];
		});
	}
	return left;
}

/** The runs of a line that pass near the box: whole segments, so that dashes keep their beat within a run. */
function cutLine(points: readonly Point[], box: Box): Point[][] {
	const runs: Point[][] = [];
	let run: Point[] | undefined;
	for (const [i, to] of points.entries()) {
		const from = points[i - 1];
		if (!from) continue;
		const away = sides(box).some((side) => !inside(side, from) && !inside(side, to));
		if (away) run = undefined;
		else if (run) run.push(to);
		else runs.push((run = [from, to]));
	}
	return runs;
}

const print = (points: readonly Point[], end: string) =>
	`M${points.map(([x, y]) => `${x.toFixed(2)} ${y.toFixed(2)}`).join('L')}${end}`;

/**
 * A path of straight lines where a matrix puts it, without what lies outside a box.
 *
 * @param filled whether the inside is drawn
 */
export function bake(d: string, matrix: Matrix, box: Box, filled: boolean): string {
	return readOutline(d)
		.flatMap(({ points, closed }) => {
			const placed = points.map((point) => apply(matrix, point));
			if (!closed && !filled) return cutLine(placed, box).map((run) => print(run, ''));
			const area = cutArea(placed, box);
			return area.length > 1 ? [print(area, closed ? 'z' : '')] : [];
		})
		.join('');
}
