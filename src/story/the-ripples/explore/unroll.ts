import { towards, type Quarter, type RingFrame } from '../draw/rings';
import { px } from '../draw/scene';

/** A piece of a line as a box, CSS pixels. */
interface Target {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** Points along each edge of a ring; between them the arc is as good as straight. */
const POINTS = 16;

/**
 * A quarter of a ring on its way to its month of a line: its arc shortens and straightens, and what was its thickness
 * becomes the height at which it stands.
 *
 * @param t 0: the ring, 1: the piece of line
 * @returns path data of a closed area
 */
export function unrolled(
	frame: RingFrame,
	quarter: Quarter,
	{ radius, thick }: { radius: number; thick: number },
	bar: Target,
	t: number
): string {
	const [sx, sy] = towards[quarter];
	const mix = (a: number, b: number) => px(a + (b - a) * t);
	const edge = (r: number, y: number) => {
		const gap = Math.asin(Math.min(1, frame.gap / r));
		return Array.from({ length: POINTS + 1 }, (_, i) => {
			// Left quarters run from level to upright, right ones from upright to level: always left to right.
			const along = i / POINTS;
			const turn = gap + (sx < 0 ? along : 1 - along) * (Math.PI / 2 - 2 * gap);
			return [
				mix(frame.cx + sx * r * Math.cos(turn), bar.x + along * bar.width),
				mix(frame.cy + sy * r * Math.sin(turn), y)
			] as const;
		});
	};
	// The outer edge becomes the side that it faced: the upper one above the centre, the lower one below it.
	const [upper, lower] = [bar.y, bar.y + bar.height];
	const far = edge(radius + thick, sy < 0 ? upper : lower);
	const near = edge(radius, sy < 0 ? lower : upper);
	return `M${[...far, ...near.reverse()].map((point) => point.join(' ')).join('L')}z`;
}
