import type { Ballot, Vote } from '../derive';

/** One seat's vote, placed. */
export interface Mark {
	x: number;
	y: number;
	/** Radius of the disc it would be, pixels. */
	r: number;
	vote: Vote;
	state: string;
}

/** A line or an area that is no vote. Colours are tokens. */
export interface Shape {
	key: string;
	d: string;
	fill?: string;
	stroke?: string;
	width?: number;
	opacity?: number;
	dash?: string;
}

/** Words on the drawing. */
export interface Label {
	key: string;
	x: number;
	y: number;
	text: string;
	anchor?: 'start' | 'middle' | 'end';
	size: number;
	weight?: 400 | 500 | 600;
	fill?: string;
	serif?: boolean;
	italic?: boolean;
}

/** Everything a view draws, in pixels. */
export interface Scene {
	/** By ballot and seat, so that a mark keeps its identity from view to view. */
	marks: Map<string, Mark>;
	shapes: Shape[];
	labels: Label[];
}

export interface Box {
	width: number;
	height: number;
}

const token: Record<string, string> = {
	RUS: 'var(--rus)',
	CHN: 'var(--chn)',
	USA: 'var(--usa)',
	GBR: 'var(--gbr)',
	FRA: 'var(--fra)'
};
/** Colour of a permanent member's mark; ink for the others. */
export const colourOf = (state: string): string => token[state] ?? 'var(--ink)';

const short: Record<string, string> = {
	GBR: 'UK',
	USA: 'US',
	ARE: 'Emirates',
	KOR: 'S. Korea',
	DOM: 'Dom. Rep.',
	BIH: 'Bosnia',
	ZAF: 'S. Africa',
	GNQ: 'Eq. Guinea',
	TTO: 'Trinidad',
	CSK: 'Czechosl.',
	CIV: 'Côte d’Iv.',
	VCT: 'St Vincent'
};
/** A name that fits a phone. */
export const shortName = (seat: { state: string; name: string }): string =>
	short[seat.state] ?? seat.name;

/** Half of the horseshoe's arc, degrees: seats stand from -125 to 125, clockwise from the top. */
export const HALF = 125;

/** Angle of a seat, degrees clockwise from the top. @param of number of seats */
export const seatAngle = (i: number, of = 15): number => -HALF + (2 * HALF * i) / (of - 1);

/** A point at an angle from the top, degrees, and a radius. */
export function at(cx: number, cy: number, angle: number, radius: number): [number, number] {
	const a = (angle * Math.PI) / 180;
	return [cx + radius * Math.sin(a), cy - radius * Math.cos(a)];
}

const n = (value: number) => Math.round(value * 10) / 10;

/** An arc from one angle to another, clockwise. */
export function arc(cx: number, cy: number, radius: number, from: number, to: number): string {
	const [x0, y0] = at(cx, cy, from, radius);
	const [x1, y1] = at(cx, cy, to, radius);
	return `M${n(x0)} ${n(y0)}A${n(radius)} ${n(radius)} 0 ${to - from > 180 ? 1 : 0} 1 ${n(x1)} ${n(y1)}`;
}

/** A line through points. */
export const path = (points: readonly (readonly [number, number])[]): string =>
	points.map(([x, y], i) => `${i ? 'L' : 'M'}${n(x)} ${n(y)}`).join('');

/** The marks of one ballot round the table. */
export function ring(
	ballot: Ballot,
	cx: number,
	cy: number,
	radius: number,
	r: number
): [string, Mark][] {
	return ballot.seats.map(({ state, vote }, i) => {
		const [x, y] = at(cx, cy, seatAngle(i, ballot.seats.length), radius);
		return [`${ballot.symbol}:${i}`, { x, y, r, vote, state }];
	});
}

/** Empty chairs, not votes: short bars along the table, the permanent five in their colours. */
export function chairs(
	states: readonly string[],
	cx: number,
	cy: number,
	radius: number,
	width: number
): Shape[] {
	const half = Math.min(5.2, (13 / radius) * 57.3 * 0.5 + 1.4);
	return states.map((state, i) => {
		const angle = seatAngle(i, states.length);
		return {
			key: `chair-${i}`,
			d: arc(cx, cy, radius, angle - half, angle + half),
			stroke: token[state] ?? 'var(--land)',
			width
		};
	});
}

/** Where a name stands beside its seat, outside the ring. */
export function outside(
	cx: number,
	cy: number,
	angle: number,
	radius: number,
	gap: number,
	size: number
): Pick<Label, 'x' | 'y' | 'anchor'> {
	const [x, y] = at(cx, cy, angle, radius + gap);
	const anchor = Math.abs(angle) < 8 ? 'middle' : angle < 0 ? 'end' : 'start';
	const lift =
		Math.abs(angle) < 8 ? 0 : size * 0.35 - Math.cos((angle * Math.PI) / 180) * size * 0.25;
	return { x, y: y + lift, anchor };
}
