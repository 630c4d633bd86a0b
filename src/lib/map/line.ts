import type { Point } from './great-circle';

/** Lines on a plane, all as lists of points. */
export type Line = readonly Point[];

const between = (a: Point, b: Point, t: number): Point => [
	a[0] + (b[0] - a[0]) * t,
	a[1] + (b[1] - a[1]) * t
];
const length = (a: Point, b: Point) => Math.hypot(b[0] - a[0], b[1] - a[1]);

/**
 * The line as `n` pieces of equal length.
 * @returns n + 1 points, the ends as given
 * @throws RangeError for less than two points
 * @example resample([[0, 0], [10, 0]], 2) // [[0, 0], [5, 0], [10, 0]]
 */
export function resample(line: Line, n: number): Point[] {
	const [first] = line;
	const last = line.at(-1);
	if (!first || !last || line.length < 2) throw new RangeError('resample: a line has two points');
	const pieces = line.slice(1).map((to, i) => length(line[i] ?? to, to));
	const total = pieces.reduce((sum, piece) => sum + piece, 0);
	const points: Point[] = [first];
	let at = 0;
	let passed = 0;
	for (let i = 1; i < n; i++) {
		const goal = (total * i) / n;
		while (passed + (pieces[at] ?? 0) < goal) passed += pieces[at++] ?? 0;
		const t = (goal - passed) / (pieces[at] ?? 1);
		points.push(between(line[at] ?? first, line[at + 1] ?? last, t));
	}
	return [...points, last];
}

/**
 * A line without corners: each is cut off and cut off again (Chaikin), so the curve never leaves the corners' hull
 * and cannot swing out over a border as a spline can.
 * @param times twice as many corners each time
 */
export function rounded(line: Line, times: number): Point[] {
	let points = [...line];
	for (let k = 0; k < times; k++) {
		const next: Point[] = points.slice(0, 1);
		for (let i = 0; i < points.length - 1; i++) {
			const [a, b] = [points[i], points[i + 1]];
			if (!a || !b) continue;
			if (i > 0) next.push(between(a, b, 0.25));
			if (i < points.length - 2) next.push(between(a, b, 0.75));
		}
		points = [...next, ...points.slice(-1)];
	}
	return points;
}

/** The points a line needs to stay within `reach` of itself (Douglas and Peucker). */
export function straightened(line: Line, reach: number): Point[] {
	const [first] = line;
	const last = line.at(-1);
	if (!first || !last || line.length < 3) return [...line];
	const chord = length(first, last) || 1;
	let farthest = 0;
	let at = 0;
	for (const [i, [x, y]] of line.entries()) {
		const off =
			Math.abs((last[0] - first[0]) * (first[1] - y) - (first[0] - x) * (last[1] - first[1])) /
			chord;
		if (off > farthest) [farthest, at] = [off, i];
	}
	if (farthest <= reach) return [first, last];
	return [
		...straightened(line.slice(0, at + 1), reach).slice(0, -1),
		...straightened(line.slice(at), reach)
	];
}

/**
 * Threads between two edges that share their ends: what is drawn where a way is known only to lie between the two.
 * @param count threads, both edges among them
 * @returns from the first edge to the second, each with as many points as the edges have
 * @throws RangeError when the edges differ in their number of points, or less than two threads are asked for
 */
export function sheaf(one: Line, other: Line, count: number): Point[][] {
	if (one.length !== other.length) throw new RangeError('sheaf: the edges differ in points');
	if (count < 2) throw new RangeError('sheaf: two threads at least');
	return Array.from({ length: count }, (_, k) =>
		one.map((point, i) => between(point, other[i] ?? point, k / (count - 1)))
	);
}

/** Points of a cubic Bézier curve. @param n pieces */
export function curve(from: Point, leave: Point, arrive: Point, to: Point, n: number): Point[] {
	return Array.from({ length: n + 1 }, (_, i) => {
		const t = i / n;
		const u = 1 - t;
		const at = (axis: 0 | 1) =>
			u ** 3 * from[axis] +
			3 * u * u * t * leave[axis] +
			3 * u * t * t * arrive[axis] +
			t ** 3 * to[axis];
		return [at(0), at(1)];
	});
}
