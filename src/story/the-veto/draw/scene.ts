import type { Label } from '../../../lib/chart/label';
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
}

/** Everything a view draws, in pixels. */
export interface Scene {
	/** By ballot and seat, so that a mark keeps its identity from view to view. */
	marks: Map<string, Mark>;
	/** Marks that explain the shapes, beside the words. */
	keys?: Mark[];
	shapes: Shape[];
	labels: Label[];
}

/** Size of a drawing, pixels. */
export interface Area {
	width: number;
	height: number;
}

export type Point = readonly [number, number];

export const INK2 = 'var(--ink-2)';
const RULE = 'var(--rule)';

const token: Record<string, string> = {
	RUS: 'var(--rus)',
	CHN: 'var(--chn)',
	USA: 'var(--usa)',
	GBR: 'var(--gbr)',
	FRA: 'var(--fra)'
};
/** Colour of a permanent member's mark; ink for the others. */
export const colourOf = (state: string): string => token[state] ?? 'var(--ink)';

/** Colour of a state's name: Britain's and France's are too weak for text. */
export const nameColour = (state: string): string | undefined =>
	state === 'GBR' || state === 'FRA' ? undefined : token[state];

const short: Record<string, string> = {
	GBR: 'UK',
	USA: 'US',
	ARE: 'Emirates',
	KOR: 'S. Korea',
	DOM: 'Dom. Rep.',
	BIH: 'Bosnia',
	ZAF: 'S. Africa',
	GNQ: 'Eq. Guinea',
	SLE: 'S. Leone',
	CHE: 'Switzerl.',
	CIV: 'Ivory C.',
	COD: 'DR Congo',
	VCT: 'St Vincent'
};
/** A name that fits a phone. */
export const shortName = (seat: { state: string; name: string }): string =>
	short[seat.state] ?? seat.name;

/** A line of text; 13 px where nothing else is said. */
export const say = (
	id: string,
	[x, y]: Point,
	text: string,
	style: Partial<Omit<Label, 'id' | 'x' | 'y' | 'text'>> = {}
): Label => ({ id, x, y, text, size: 13, ...style });

/** Half of the horseshoe's arc, degrees: seats stand from -125 to 125, clockwise from the top. */
export const HALF = 125;
const RADIANS = Math.PI / 180;
/** How far below the centre the outermost seats stand, as a part of the radius. */
export const FOOT = -Math.cos(HALF * RADIANS);

/** Angle of a seat, degrees clockwise from the top. @param of number of seats */
export const seatAngle = (i: number, of = 15): number => -HALF + (2 * HALF * i) / (of - 1);

/** A point at an angle from the top, degrees, and a radius. */
export const at = (cx: number, cy: number, angle: number, radius: number): [number, number] => [
	cx + radius * Math.sin(angle * RADIANS),
	cy - radius * Math.cos(angle * RADIANS)
];

const n = (value: number) => Math.round(value * 10) / 10;

/** An arc from one angle to another, clockwise. */
export function arc(cx: number, cy: number, radius: number, from: number, to: number): string {
	const [x0, y0] = at(cx, cy, from, radius);
	const [x1, y1] = at(cx, cy, to, radius);
	return `M${n(x0)} ${n(y0)}A${n(radius)} ${n(radius)} 0 ${to - from > 180 ? 1 : 0} 1 ${n(x1)} ${n(y1)}`;
}

/** A line through points. */
export const path = (points: readonly Point[]): string =>
	points.map(([x, y], i) => `${i ? 'L' : 'M'}${n(x)} ${n(y)}`).join('');

/** A hairline along the table. */
export const hairline = (key: string, cx: number, cy: number, radius: number): Shape => ({
	key,
	d: arc(cx, cy, radius, -HALF, HALF),
	stroke: RULE,
	width: 0.8
});

/** A hairline from ring to ring at a seat's angle. */
export const spoke = (
	key: string,
	[cx, cy]: Point,
	angle: number,
	from: number,
	to: number,
	stroke = RULE
): Shape => ({
	key,
	d: path([at(cx, cy, angle, from), at(cx, cy, angle, to)]),
	stroke,
	width: stroke === RULE ? 0.8 : 1
});

/** What closes the door of a vetoed ring, between its last seats. @param r radius of its marks */
export const closing = (
	key: string,
	[cx, cy]: Point,
	radius: number,
	r: number,
	width: number
): Shape => {
	const gap = (r + 4) / radius / RADIANS;
	return {
		key,
		d: arc(cx, cy, radius, HALF + gap, 360 - HALF - gap),
		stroke: 'var(--rus)',
		width
	};
};

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

/** Empty chairs, not votes: short bars along the table; the permanent five in their colours or all in one. */
export function chairs(
	states: readonly string[],
	[cx, cy]: Point,
	radius: number,
	width: number,
	five?: string
): Shape[] {
	return states.map((state, i) => {
		const angle = seatAngle(i, states.length);
		return {
			key: `chair-${i}`,
			d: arc(cx, cy, radius, angle - 5.6, angle + 5.6),
			stroke: token[state] ? (five ?? token[state]) : 'var(--land)',
			width
		};
	});
}

/** Where a name stands beside its seat, outside the ring. */
export function outside(
	[cx, cy]: Point,
	angle: number,
	radius: number,
	gap: number,
	size: number
): { place: Point; anchor: 'start' | 'middle' | 'end' } {
	const [x, y] = at(cx, cy, angle, radius + gap);
	const top = Math.abs(angle) < 8;
	const lift = top ? 0 : size * 0.35 - Math.cos(angle * RADIANS) * size * 0.25;
	return { place: [x, y + lift], anchor: top ? 'middle' : angle < 0 ? 'end' : 'start' };
}

/** Names of the permanent five at the ends of their spokes, the ones in `strong` in their colour. */
export function fiveNames(
	seats: readonly { state: string; name: string }[],
	centre: Point,
	radius: number,
	{ strong = ['RUS'], narrow = false }: { strong?: readonly string[]; narrow?: boolean }
): Label[] {
	const size = narrow ? 12 : 14;
	return seats.flatMap((seat, i) => {
		if (!token[seat.state]) return [];
		const { place, anchor } = outside(
			centre,
			seatAngle(i, seats.length),
			radius,
			narrow ? 5 : 9,
			size
		);
		return [
			say(`name-${seat.state}`, place, narrow ? shortName(seat) : seat.name, {
				anchor,
				size,
				bold: true,
				colour: strong.includes(seat.state) ? nameColour(seat.state) : undefined
			})
		];
	});
}

/** Names at every seat; who abstained or stayed away in the second tone, who was against in its colour. */
export function seatNames(
	seats: readonly { state: string; name: string; vote: Vote }[],
	centre: Point,
	radius: number,
	narrow: boolean
): Label[] {
	const size = narrow ? 12 : 14;
	return seats.map((seat, i) => {
		const { place, anchor } = outside(
			centre,
			seatAngle(i, seats.length),
			radius,
			narrow ? 5 : 9,
			size
		);
		const colour =
			seat.vote === 'no' ? nameColour(seat.state) : seat.vote === 'yes' ? undefined : INK2;
		return say(`seat-${i}`, place, narrow ? shortName(seat) : seat.name, {
			anchor,
			size,
			bold: token[seat.state] !== undefined || seat.vote === 'no',
			colour
		});
	});
}
