import { labelWidth, type Label } from '../../../lib/chart/label';
import { permanent } from '../derive';
import { at, FOOT, say, seatAngle, shortName } from '../draw/scene';

/** From here on names stand outside the ring; below, inside it, so that the seats have the whole width. */
export const ROOMY = 560;

export interface Seated {
	x: number;
	y: number;
	name: Label;
}

/** Where everything of the chamber stands, CSS pixels. */
export interface Chamber {
	height: number;
	cx: number;
	cy: number;
	/** Of the ring of seats. */
	radius: number;
	/** Of a seat's mark. */
	r: number;
	roomy: boolean;
	seats: Seated[];
	/** Angles of the first and the last permanent seat. */
	five: [number, number];
	/** Four counts: for, against, abstaining, absent. */
	counts: { x: number; y: number; size: number }[];
	/** Lines of the result: where the first stands, and how large. */
	result: { y: number; size: number };
}

const isPermanent = (state: string) => permanent.some((one) => one === state);

/**
 * The chamber for a width: seats on the horseshoe, names beside them, room for the counts and the result.
 *
 * @param seats eleven or fifteen, left end to right
 * @param width CSS pixels, 260 and more
 */
export function chamberOf(
	seats: readonly { state: string; name: string }[],
	width: number
): Chamber {
	const roomy = width >= ROOMY;
	const size = roomy ? 14 : 12;
	const nameOf = (seat: { state: string; name: string }) =>
		width >= 720 ? seat.name : shortName(seat);
	const r = roomy ? 17 : 13;
	/** The largest ring on which a name still ends inside the drawing. */
	const limit = (seat: { state: string; name: string }, i: number): number => {
		const name = labelWidth(nameOf(seat), { size, bold: isPermanent(seat.state) });
		const slope = Math.sin((Math.abs(seatAngle(i, seats.length)) * Math.PI) / 180);
		return slope < 0.1 ? Infinity : (width / 2 - name - r - 12) / slope;
	};
	const radius = roomy ? Math.min(235, ...seats.map(limit)) : Math.min(190, (width - 46) / 2);
	const cx = width / 2;
	const cy = radius + r + 32;
	const foot = cy + radius * FOOT + r;
	const placed = seats.map((seat, i): Seated => {
		const angle = seatAngle(i, seats.length);
		const [x, y] = at(cx, cy, angle, radius);
		const above = roomy ? Math.abs(angle) < 20 : Math.abs(angle) < 46;
		const left = angle < 0;
		const outward = roomy || above;
		const gap = !above ? 8 : Math.abs(angle) < 20 ? 11 : 15;
		const [nx, ny] = at(cx, cy, angle, outward ? radius + r + gap : radius - r - 7);
		const lift = above ? 0 : size * 0.35;
		const steep = roomy && !above ? -Math.cos((angle * Math.PI) / 180) * size * 0.25 : 0;
		const anchor =
			above && (!roomy || Math.abs(angle) < 8) ? 'middle' : left === outward ? 'end' : 'start';
		const bold = isPermanent(seat.state);
		const name = say(`name-${i}`, [nx, ny + lift + steep], nameOf(seat), { anchor, size, bold });
		return { x, y, name };
	});
	const fives = seats.flatMap(({ state }, i) =>
		isPermanent(state) ? [seatAngle(i, seats.length)] : []
	);
	const pitch = roomy ? Math.min(82, Math.max(64, radius * 0.37)) : width / 4;
	const counts = [0, 1, 2, 3].map((i) => ({
		x: cx + (i - 1.5) * pitch,
		y: roomy ? cy + 14 : foot + 38,
		size: roomy ? Math.max(34, radius * 0.2) : 26
	}));
	return {
		height: roomy ? foot + 34 : foot + 84,
		cx,
		cy,
		radius,
		r,
		roomy,
		seats: placed,
		five: [Math.min(...fives), Math.max(...fives)],
		counts,
		result: roomy ? { y: foot - 18, size: 28 } : { y: cy + 2, size: radius < 140 ? 19 : 22 }
	};
}
