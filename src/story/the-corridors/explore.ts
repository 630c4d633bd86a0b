import {
	dayOf,
	ENDS,
	gateIds,
	spansOf,
	type CorridorsData,
	type GateId,
	type State
} from './derive';

/** A source as it is cited. */
export interface Cited {
	id: string;
	title: string;
}

/** What one agreement was, as far as the tables have it. Days count from the calendars' start. */
export interface Agreement {
	id: string;
	name: string;
	from: number;
	/** The last day, `from` itself where there is one day only. */
	to: number;
	parties: string;
	/** Who ran it, where the tables say so. */
	run: string | null;
	/** How long it was to last, where the tables say so apart from its terms. */
	length: string | null;
	terms: string;
	result: string;
	note: string | null;
	sources: readonly Cited[];
}

/** A dated entry of the tables about a corridor. */
export interface Entry {
	day: number;
	text: string;
	sources: readonly Cited[];
}

export interface CorridorsExplore {
	figure: CorridorsData;
	entries: Record<GateId, readonly Entry[]>;
	/** The two corridors first, then other agreements in order of time. */
	agreements: readonly Agreement[];
}

/** What the reader has chosen; it lives in the query string. */
export interface Choice {
	gate: GateId;
	/** Days from the calendars' start. */
	day: number;
	/** Id of the agreement set beside it. */
	beside: string;
}

/** Last day that can be chosen of each corridor. */
export const lastDay = (gate: GateId): number =>
	dayOf(gate === 'areas' ? ENDS.gates : ENDS[gate]) - 1;

/** The day a corridor begins to be told from: where its tables have most to say. */
export function firstShown({ figure: { dates } }: CorridorsExplore, gate: GateId): number {
	return gate === 'road' ? dates.road.from : gate === 'sea' ? dates.sea.firstShip : dates.access;
}

/** What a corridor is set beside when nothing is chosen: the other one. */
export const besideOf = (gate: GateId): string => (gate === 'sea' ? 'road' : 'sea');

/** Reads the query string; what it cannot use falls back to nothing chosen. */
export function readChoice(query: URLSearchParams, data: CorridorsExplore): Choice {
	const gate = gateIds.find((id) => id === query.get('corridor')) ?? 'road';
	const iso = query.get('day') ?? '';
	const day = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? dayOf(iso) : NaN;
	const beside = query.get('beside') ?? '';
	return {
		gate,
		day: day >= 0 && day <= lastDay(gate) ? day : firstShown(data, gate),
		beside:
			beside !== gate && data.agreements.some(({ id }) => id === beside) ? beside : besideOf(gate)
	};
}

/** The choice as entries of the query string; what is as at the start is taken out. */
export function writeChoice(
	{ gate, day, beside }: Choice,
	data: CorridorsExplore,
	isoOf: (day: number) => string
): Record<string, string | undefined> {
	return {
		corridor: gate === 'road' ? undefined : gate,
		day: day === firstShown(data, gate) ? undefined : isoOf(day),
		beside: beside === besideOf(gate) ? undefined : beside
	};
}

/** What the tables say of a day; nothing where no stretch covers it. */
export function stateOn(
	{ figure }: CorridorsExplore,
	gate: GateId,
	day: number
): State | undefined {
	return spansOf(figure.dates)[gate].find(({ from, to }) => day >= from && day < to)?.state;
}

/** The entry before or after a day. */
export function entryFrom(
	entries: readonly Entry[],
	day: number,
	to: 'before' | 'after'
): Entry | undefined {
	return to === 'after'
		? entries.find((entry) => entry.day > day)
		: entries.findLast((entry) => entry.day < day);
}
