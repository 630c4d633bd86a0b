import type { Point } from '../../lib/map/great-circle';
import { daysBetween } from '../../lib/text/dates';

/** The day the calendars begin with: the invasion. */
export const START = '2022-02-24';
/** Exclusive ends of the three calendars. */
export const ENDS = { road: '2022-06-01', sea: '2024-01-01', gates: '2026-02-25' } as const;

/** Days from the start of the calendars. @example dayOf('2022-03-01') // 5 */
export const dayOf = (iso: string): number => daysBetween(START, iso);

/** The day of that number, ISO. @example isoOf(5) // '2022-03-01' */
export const isoOf = (day: number): string =>
	new Date(Date.parse(`${START}T00:00:00Z`) + day * 86_400_000).toISOString().slice(0, 10);

/** The first day of each month, or January, up to `end`. @param end day, exclusive */
export function firstDays(end: number, every: 'month' | 'year'): number[] {
	const days: number[] = [];
	for (let year = 2022, month = 2; ; month++) {
		if (month === 12) [year, month] = [year + 1, 0];
		const day = dayOf(`${year}-${String(month + 1).padStart(2, '0')}-01`);
		if (day >= end) return days;
		if (every === 'month' || month === 0) days.push(day);
	}
}

/**
 * What the tables say of a stretch of days: a corridor in operation; agreed, not yet used; no agreement in force;
 * something reported without dates. Days outside every stretch are not in the tables and stay unmarked.
 */
export type State = 'open' | 'signed' | 'none' | 'undated';

/** Days from `from` to the day before `to`. */
export interface Span {
	state: State;
	from: number;
	to: number;
}

export const gateIds = ['road', 'sea', 'areas'] as const;
export type GateId = (typeof gateIds)[number];

/** The days that the tables date, as numbers from the start. */
export interface Dates {
	/** First and last day of the rounds at Mariupol. */
	road: { from: number; to: number };
	sea: { signed: number; firstShip: number; extensions: readonly number[]; ended: number };
	/** Day on which the UN's office described access to occupied areas. */
	access: number;
}

/** Stretches of days of each corridor, in order. */
export function spansOf({ road, sea }: Dates): Record<GateId, readonly Span[]> {
	const end = dayOf(ENDS.gates);
	return {
		road: [
			{ state: 'undated', from: 0, to: road.from },
			{ state: 'open', from: road.from, to: road.to + 1 }
		],
		sea: [
			{ state: 'none', from: 0, to: sea.signed },
			{ state: 'signed', from: sea.signed, to: sea.firstShip },
			{ state: 'open', from: sea.firstShip, to: sea.ended },
			{ state: 'none', from: sea.ended, to: end }
		],
		areas: [{ state: 'undated', from: 0, to: end }]
	};
}

export const spots = [
	'zaporizhzhia',
	'mariupol',
	'donetsk',
	'odesa',
	'istanbul',
	'simferopol'
] as const;
export type SpotId = (typeof spots)[number];

/** The map, as path data in units of the plane. */
export interface Land {
	/** Kilometres per unit. */
	unit: number;
	/** Coarse land beyond the edges of the map's file, and the part of the plane that this one covers. */
	rest: string;
	frame: string;
	others: string;
	rus: string;
	ukr: string;
	/** Crimea and Sevastopol: the part of Ukraine occupied in all the years drawn. */
	crimea: string;
	/** Lines between regions of Ukraine, between other countries, and around Ukraine on land. */
	inner: string;
	borders: string;
	ring: string;
}

/** Where a corridor is looked at from: middle of its two ends, and the turn that sets north up there. */
export interface Look {
	at: Point;
	turn: number;
}

/** What the figure draws. */
export interface CorridorsData {
	land: Land;
	/** Kilometres of the plane. */
	spots: Record<SpotId, Point>;
	/** Names of countries and seas, where they stand on the plane. */
	names: Readonly<Record<string, Point>>;
	looks: { road: Look; sea: Look };
	/** The schematic line at sea. */
	seaWay: readonly Point[];
	dates: Dates;
	/** Numbers and dates of the words inside the drawing. */
	said: Readonly<Record<string, string>>;
}
