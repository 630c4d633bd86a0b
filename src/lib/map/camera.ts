import { interpolateZoom } from 'd3';
import type { Point } from './great-circle';

/** Where the plane is looked at from: its point `at` stands at `on` of the screen, `k` pixels a kilometre, turned. */
export interface Camera {
	/** Kilometres of the plane. */
	at: Point;
	/** CSS pixels. */
	on: Point;
	/** Pixels per kilometre. */
	k: number;
	/** Degrees clockwise. */
	turn: number;
}

const RADIANS = Math.PI / 180;
const round = (n: number, digits: number) => Number(n.toFixed(digits));

/** Where a point of the plane stands on the screen. */
export function toScreen({ at, on, k, turn }: Camera, [x, y]: Point): Point {
	const [dx, dy] = [(x - at[0]) * k, (y - at[1]) * k];
	const [c, s] = [Math.cos(turn * RADIANS), Math.sin(turn * RADIANS)];
	return [on[0] + dx * c - dy * s, on[1] + dx * s + dy * c];
}

/** Which point of the plane stands at a point of the screen. */
export function toPlane({ at, on, k, turn }: Camera, [x, y]: Point): Point {
	const [dx, dy] = [(x - on[0]) / k, (y - on[1]) / k];
	const [c, s] = [Math.cos(turn * RADIANS), Math.sin(turn * RADIANS)];
	return [at[0] + dx * c + dy * s, at[1] - dx * s + dy * c];
}

/** The camera as an SVG transform of what is drawn in kilometres. */
export function transformOf({ at, on, k, turn }: Camera): string {
	const turned = turn === 0 ? '' : `rotate(${round(turn, 2)})`;
	const move = `translate(${round(on[0], 2)} ${round(on[1], 2)})`;
	return `${move}scale(${round(k, 5)})${turned}translate(${round(-at[0], 2)} ${round(-at[1], 2)})`;
}

/**
 * The way from one camera to another: out and in again on one smooth curve (van Wijk and Nuij), turning evenly.
 * At 1 it is the second camera itself.
 */
export function between(a: Camera, b: Camera): (t: number) => Camera {
	const wide = 1000;
	const zoom = interpolateZoom([...a.at, wide / a.k], [...b.at, wide / b.k]);
	const mix = (from: number, to: number, t: number) => from + (to - from) * t;
	return (t) => {
		if (t === 1) return b;
		const [x, y, width] = zoom(t);
		return {
			at: [x, y],
			k: wide / width,
			turn: mix(a.turn, b.turn, t),
			on: [mix(a.on[0], b.on[0], t), mix(a.on[1], b.on[1], t)]
		};
	};
}
