import type { Border } from '../derive';
import { cutArea, cutLine } from './cut';
import type { Frame } from './frame';
import { round } from './scene';

/**
 * How the border is framed. `below`: kilometres of the map south of Sudzha's height, before the line swings away to the
 * right. `middle`: how far to the left of Sudzha the map's middle lies, halfway between the outermost bends of the line
 * in the part that stands between the columns; a phone's columns begin further down the line than a desktop's.
 */
const FRAMES = { wide: { below: 91, middle: -31 }, narrow: { below: 91, middle: -21 } } as const;
/** The line is followed this far beyond the map's edges, pixels. */
const BEYOND = 30;

export interface PlacedMap {
	/** Points of the border, pixels. */
	points: readonly (readonly [x: number, y: number])[];
	/** The line on the map, and the land to its right, as path data. */
	border: string;
	east: string;
}

/** The border in its place: upright between the two columns, Sudzha at the height of the later crossing. */
export function placeMap(line: Border, frame: Frame): PlacedMap {
	const { panel, left, right, entry, narrow } = frame;
	const look = FRAMES[narrow ? 'narrow' : 'wide'];
	const k = (panel.height - entry) / look.below;
	const middle = (left.joint + right.joint) / 2;
	const all = line.map(
		([x, y]) => [round(middle + (x - look.middle) * k), round(entry + y * k)] as const
	);
	const near = ([, y]: readonly [number, number]) => y > -BEYOND && y < panel.height + BEYOND;
	const points = all.slice(all.findIndex(near), all.findLastIndex(near) + 1);
	return {
		points,
		border: cutLine(points, 0, panel.height),
		east: cutArea(points, 0, panel.height, panel.width)
	};
}

/** How far right the border stands at a height, pixels: least and most where it crosses more than once. */
export function borderAt({ points }: PlacedMap, from: number, to = from): [number, number] {
	let [least, most] = [Infinity, -Infinity];
	for (const [i, [x1, y1]] of points.entries()) {
		const next = points[i + 1];
		if (!next || Math.max(y1, next[1]) < from || Math.min(y1, next[1]) > to) continue;
		least = Math.min(least, x1, next[0]);
		most = Math.max(most, x1, next[0]);
	}
	return [least, most];
}
