/** Bricks in a course; one brick is one billion dollars. */
export const COURSE = 12;
/** A brick's share of its room, across and up; the rest is mortar. */
export const BRICK = { across: 0.86, up: 0.78 } as const;

/**
 * Bricks `from` to `to` of a wall as one path of strokes, laid course by course from the foot: a brick is one unit
 * wide and one high, y grows downwards, the foot is 0. For a stroke of `BRICK.up`.
 *
 * @throws RangeError unless 0 ≤ from ≤ to, whole numbers
 * @example bricks(0, 2) // 'M0 -0.5h.86m.14 0h.86'
 */
export function bricks(from: number, to: number): string {
	if (!(from >= 0 && to >= from && Number.isInteger(from) && Number.isInteger(to))) {
		throw new RangeError(`bricks: no bricks from ${from} to ${to}`);
	}
	let path = '';
	for (let i = from; i < to; i++) {
		const column = i % COURSE;
		const start = i === from || column === 0;
		path += start ? `M${column} ${-Math.floor(i / COURSE) - 0.5}h.86` : 'm.14 0h.86';
	}
	return path;
}

/** How many courses a wall of so many bricks has, the last perhaps not full. */
export const courses = (need: number): number => Math.ceil(need / COURSE);
