import type { Point } from '../../../lib/map/great-circle';
import { round } from './scene';

/** A line with corners added where it crosses the heights `top` and `foot`. */
function withCrossings(line: readonly Point[], top: number, foot: number): Point[] {
	return line.flatMap((from, i) => {
		const to = line[i + 1];
		if (!to) return [from];
		const crossed = [top, foot]
			.map((y) => ({ y, t: (y - from[1]) / (to[1] - from[1]) }))
			.filter(({ t }) => t > 0 && t < 1)
			.sort((a, b) => a.t - b.t);
		return [from, ...crossed.map(({ y, t }): Point => [round(from[0] + (to[0] - from[0]) * t), y])];
	});
}

const corner = ([x, y]: Point) => `${x} ${y}`;

/**
 * The part of a line that lies between two heights, as path data; it may be several pieces.
 * @example cutLine([[0, -5], [0, 20]], 0, 10) // 'M0 0L0 10'
 */
export function cutLine(line: readonly Point[], top: number, foot: number): string {
	const points = withCrossings(line, top, foot);
	const within = ([, y]: Point) => y >= top && y <= foot;
	let d = '';
	let drawing = false;
	for (const [i, point] of points.entries()) {
		const next = points[i + 1];
		if (drawing) d += `L${corner(point)}`;
		else if (next && within(point) && within(next)) d += `M${corner(point)}`;
		drawing = !!next && within(point) && within(next);
	}
	return d;
}

/** What lies to the right of a line that runs from above `top` to below `foot`, up to `right`, as path data. */
export function cutArea(line: readonly Point[], top: number, foot: number, right: number): string {
	const edge = withCrossings(line, top, foot)
		.map(([x, y]): Point => [x, Math.min(foot, Math.max(top, y))])
		.map(corner);
	return `M${edge.join('L')}H${right}V${top}Z`;
}
