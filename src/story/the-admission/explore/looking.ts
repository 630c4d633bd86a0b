import { toPlane, type Camera } from '../../../lib/map/camera';
import type { Point } from '../../../lib/map/great-circle';
import type { ExploreData } from './items';

/** Where the reader looks: the middle of the map and how near; which way is up follows. */
export interface Look {
	at: Point;
	/** Pixels per kilometre. */
	k: number;
}

export const NEAREST = 3;
/** What the middle of the map can be moved over, kilometres: left, top, right, bottom. */
const REACH = [-4600, -4600, 4600, 1800] as const;
/** Kilometres of the whole road with some room at its ends, and of the land above and below it. */
const WHOLE = { width: 9000, height: 7000, at: [200, -1500] as Point };

const clamp = (n: number, from: number, to: number) => Math.min(to, Math.max(from, n));
const smooth = (t: number) => t * t * (3 - 2 * t);

/** The whole map in a box. */
export const wholeLook = (width: number, height: number): Look => ({
	at: WHOLE.at,
	// A box that is not measured yet is as wide as nothing.
	k: Math.min(Math.max(width, 1) / WHOLE.width, Math.max(height, 1) / WHOLE.height)
});

/** A look that stays within the map, and no farther than the whole of it. */
export function kept({ at, k }: Look, width: number, height: number): Look {
	const [left, top, right, bottom] = REACH;
	return {
		at: [clamp(at[0], left, right), clamp(at[1], top, bottom)],
		k: clamp(k, wholeLook(width, height).k, NEAREST)
	};
}

/** Degrees that bring north up at a point, read off the grid. */
export function northAt(
	{ from, step, columns, turns }: ExploreData['north'],
	[x, y]: Point
): number {
	const rows = turns.length / columns;
	const gx = clamp((x - from[0]) / step, 0, columns - 1.001);
	const gy = clamp((y - from[1]) / step, 0, rows - 1.001);
	const [i, j] = [Math.floor(gx), Math.floor(gy)];
	const [tx, ty] = [gx - i, gy - j];
	const turn = (di: number, dj: number) => turns[(j + dj) * columns + i + di] ?? 0;
	const row = (dj: number) => turn(0, dj) * (1 - tx) + turn(1, dj) * tx;
	return row(0) * (1 - ty) + row(1) * ty;
}

/** The camera of a look: from near, north turns up. */
export function cameraFor(
	look: Look,
	north: ExploreData['north'],
	width: number,
	height: number
): Camera {
	const near = smooth(clamp((look.k - 0.2) / 0.4, 0, 1));
	return {
		at: look.at,
		k: look.k,
		on: [width / 2, height / 2],
		turn: near === 0 ? 0 : near * northAt(north, look.at)
	};
}

/** The look after the map was dragged by some pixels. */
export function dragged(look: Look, camera: Camera, [dx, dy]: Point): Look {
	const [x, y] = camera.on;
	return { ...look, at: toPlane(camera, [x - dx, y - dy]) };
}

/** Nearer or farther by a factor, around a point of the screen that keeps its place. */
export function zoomed(look: Look, camera: Camera, factor: number, around: Point): Look {
	const held = toPlane(camera, around);
	const share = 1 - 1 / factor;
	return {
		at: [look.at[0] + (held[0] - look.at[0]) * share, look.at[1] + (held[1] - look.at[1]) * share],
		k: look.k * factor
	};
}
