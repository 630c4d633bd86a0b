import { px } from './scene';

/** Quarters of the circle, as the four series are placed: bread left, energy right. */
export const quarters = ['upper-left', 'lower-left', 'upper-right', 'lower-right'] as const;
export type Quarter = (typeof quarters)[number];

/** Which way a quarter lies from the centre, in units of x and y. */
export const towards: Readonly<Record<Quarter, readonly [sx: 1 | -1, sy: 1 | -1]>> = {
	'upper-left': [-1, -1],
	'lower-left': [-1, 1],
	'upper-right': [1, -1],
	'lower-right': [1, 1]
};

/** Per cent that fill the whole way from one ring to the next. */
export const FULL = 150;
/** A ring that stands above the base month by a trifle is still drawn, this thick, pixels. */
export const THINNEST = 0.7;

/** Where rings stand, pixels. */
export interface RingFrame {
	cx: number;
	cy: number;
	/** Inner edge of the first ring. */
	inner: number;
	/** From ring to ring. */
	pitch: number;
	/** Half the cross-shaped gap between quarters. */
	gap: number;
	months: number;
}

/** Inner edge of the n-th ring, or of a part of a month. */
export const radiusAt = ({ inner, pitch }: RingFrame, months: number): number =>
	inner + months * pitch;

/**
 * How thick a ring is, pixels: per cent above the base month, from nought, on one scale for all series.
 * Nothing where it does not stand above.
 */
export const thickness = ({ pitch }: Pick<RingFrame, 'pitch'>, percent: number | null): number =>
	percent === null || percent <= 0 ? 0 : Math.max(THINNEST, (percent / FULL) * pitch);

/** Ends of a quarter's arc of a radius: near the upright, near the level. */
function ends({ cx, cy, gap }: RingFrame, quarter: Quarter, radius: number) {
	const [sx, sy] = towards[quarter];
	const long = Math.sqrt(Math.max(0, radius ** 2 - gap ** 2));
	return {
		upright: [px(cx + sx * gap), px(cy + sy * long)],
		level: [px(cx + sx * long), px(cy + sy * gap)],
		/** Whether the arc from upright to level turns clockwise. */
		sweep: sx * sy < 0 ? 1 : 0
	};
}

/** A quarter's arc, as path data. */
export function arc(frame: RingFrame, quarter: Quarter, radius: number): string {
	const { upright, level, sweep } = ends(frame, quarter, radius);
	return `M${upright.join(' ')}A${px(radius)} ${px(radius)} 0 0 ${sweep} ${level.join(' ')}`;
}

/** A quarter of a ring that grows outwards from `radius` by `thick`, as path data. */
export function band(frame: RingFrame, quarter: Quarter, radius: number, thick: number): string {
	const outer = ends(frame, quarter, radius + thick);
	const within = ends(frame, quarter, radius);
	const r = px(radius);
	return (
		arc(frame, quarter, radius + thick) +
		`L${within.level.join(' ')}A${r} ${r} 0 0 ${1 - outer.sweep} ${within.upright.join(' ')}z`
	);
}

/** A whole circle around the rings' centre, as path data. */
export const circle = ({ cx, cy }: Pick<RingFrame, 'cx' | 'cy'>, r: number): string =>
	`M${px(cx - r)} ${px(cy)}a${px(r)} ${px(r)} 0 1 1 ${px(2 * r)} 0a${px(r)} ${px(r)} 0 1 1 ${px(-2 * r)} 0z`;
