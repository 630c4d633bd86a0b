import { dayOf, monthStart, calendar, type Day } from './dates';
import { capitals, saidBy, speakers, type Counted } from './words.en';

/** From the top of the score to its foot; staves first, then the two voices of one line. */
export const tracks = [
	'law-un',
	'diplomacy',
	'arms',
	'troops',
	'battlefield',
	'reactions',
	'humanitarian'
] as const;
export type Track = (typeof tracks)[number];

/** How firmly an event is established, told by a note's outline. */
export const firmnesses = ['actor', 'several', 'one', 'disputed'] as const;
export type Firmness = (typeof firmnesses)[number];

const firmness = {
	'confirmed by the actor': 'actor',
	'reported by several states': 'several',
	'single-state claim': 'one',
	disputed: 'disputed'
} as const satisfies Record<string, Firmness>;

/** A row of `story/events`, as far as notes need it. */
export interface EventRow {
	readonly id: string;
	readonly date: string;
	readonly date_end: string | null;
	readonly date_precision: 'day' | 'month' | 'year';
	readonly sort_date: string;
	readonly label: string;
	readonly actors: readonly string[];
	readonly says: readonly string[];
	readonly track: Track;
	readonly kind: 'ceremony' | 'labour' | null;
	readonly stance: 'denies' | 'sidesteps' | 'admits' | null;
	readonly significance: number;
	readonly confidence: keyof typeof firmness;
}

/** One event as the score draws it. Fields that say nothing are left out. */
export interface Note {
	id: string;
	day: Day;
	/** First day that the date may mean, where it is not `day`. */
	from?: Day;
	/** Last day of the span, the month or the year. */
	end?: Day;
	precision?: 'month' | 'year';
	label: string;
	track: Track;
	/** 1 to 3: the line it stands on, and its size. */
	weight: number;
	firm: Firmness;
	/** North Korea is among the states involved. */
	prk?: true;
	/** Who says so, in a few words. */
	by: string;
	kind?: 'ceremony' | 'labour';
	stance?: 'denies' | 'sidesteps' | 'admits';
	/** ISO3 of the capital that speaks, with a stance. */
	speaker?: 'RUS' | 'PRK';
}

/**
 * Events as notes, in order of time.
 *
 * @param rows of `story/events`, in any order
 */
export function notesOf(rows: readonly EventRow[]): Note[] {
	return rows.map(noteOf).sort((a, b) => a.day - b.day || (a.id < b.id ? -1 : 1));
}

function noteOf(row: EventRow): Note {
	const day = dayOf(row.sort_date);
	const { year, month } = calendar(day);
	const first = row.date_precision === 'year' ? monthStart(year, 0) : monthStart(year, month);
	const lastKnown =
		row.date_precision === 'year'
			? monthStart(year + 1, 0) - 1
			: row.date_precision === 'month'
				? monthStart(year, month + 1) - 1
				: undefined;
	const end = row.date_end === null ? lastKnown : dayOf(row.date_end);
	const note: Note = {
		id: row.id,
		day,
		label: row.label,
		track: row.track,
		weight: row.significance,
		firm: firmness[row.confidence],
		by: byLine(row)
	};
	if (row.date_precision !== 'day') {
		note.precision = row.date_precision;
		if (first !== day) note.from = first;
	}
	if (end !== undefined && end !== day) note.end = end;
	if (row.actors.includes('PRK')) note.prk = true;
	if (row.kind) note.kind = row.kind;
	if (row.stance) {
		note.stance = row.stance;
		note.speaker = row.says.includes('RUS') ? 'RUS' : 'PRK';
	}
	return note;
}

function byLine({ confidence, says }: EventRow): string {
	const names = says.map((iso) => capitals[iso]).filter((name) => name !== undefined);
	if (confidence === 'disputed') return saidBy.disputed;
	if (says.length === 0) {
		return confidence === 'confirmed by the actor' ? saidBy.record : saidBy.monitors;
	}
	if (confidence === 'reported by several states') return saidBy.several;
	const named = names.length === says.length && names.length <= 2;
	return named ? saidBy.capitals(names) : saidBy.actor;
}

/** A row of `story/estimates`, as far as the ladder needs it. */
export interface EstimateRow {
	readonly date: string;
	readonly measure: 'deployed' | 'killed' | 'wounded' | 'casualties';
	readonly value_low: number;
	readonly value_high: number;
	readonly qualifier: string;
	readonly claimant: string;
	readonly claimant_iso3: string | null;
	readonly scope: string;
	readonly geo_id: readonly string[];
}

export type Measure = 'killed' | 'casualties' | 'deployed';

/** One number of a statement. */
export interface Figure {
	id: string;
	column: Measure;
	/** The sign: wounded only, planned or expected, or a count. */
	sort: 'count' | 'wounded' | 'planned';
	low: number;
	high: number;
	/** "At least", "more than": the number may be larger. */
	orMore?: true;
	/** What it counts beyond its column. */
	counts?: Counted;
}

/** One statement: who said what on one day. */
export interface Rung {
	day: Day;
	speaker: { long: string; short: string };
	/** ISO3; absent for officials of no named state. */
	state?: string;
	figures: Figure[];
}

/** Estimates as rungs, one per statement (day and speaker), in order of date. Never to be joined or added up. */
export function rungsOf(rows: readonly EstimateRow[]): Rung[] {
	const rungs: Rung[] = [];
	for (const row of [...rows].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))) {
		const day = dayOf(row.date);
		const speaker = speakers[row.claimant] ?? { long: row.claimant, short: row.claimant };
		let rung = rungs.find((r) => r.day === day && r.speaker === speaker);
		if (!rung) {
			rung = { day, speaker, figures: [] };
			if (row.claimant_iso3) rung.state = row.claimant_iso3;
			rungs.push(rung);
		}
		rung.figures.push(figureOf(row));
	}
	return rungs;
}

/** What a number counts beyond its column, by its id in the master list of statements. */
const countedBy: Readonly<Record<string, Counted>> = {
	d65: 'expected',
	d05: 'planned',
	d20: 'wounded',
	d23: 'week',
	d26: 'wounded',
	d30: 'more',
	'd43;d44': 'sappers',
	d48: 'portraits',
	d49: 'portraits',
	d54: 'border',
	d55: 'builders',
	d58: 'engineers'
};

function figureOf(row: EstimateRow): Figure {
	const id = row.geo_id.join(';');
	const figure: Figure = {
		id,
		column:
			row.measure === 'killed' ? 'killed' : row.measure === 'deployed' ? 'deployed' : 'casualties',
		sort:
			row.measure === 'wounded'
				? 'wounded'
				: /^(planned|expected|announced)/.test(row.scope)
					? 'planned'
					: 'count',
		low: row.value_low,
		high: row.value_high
	};
	if (row.qualifier === 'at least' || row.qualifier === 'more than') figure.orMore = true;
	const counts = countedBy[id];
	if (counts) figure.counts = counts;
	return figure;
}

/** What the story's figure draws. */
export interface ScoreData {
	notes: Note[];
	rungs: Rung[];
	/** Day on which the sources were last read. */
	compiled: Day;
}

/** Last day that any event reaches. */
export const recordEnd = (notes: readonly Note[]): Day =>
	Math.max(...notes.map((note) => note.end ?? note.day));

/** Days from one event to another. @throws RangeError when one of them does not exist */
export function daysBetween(notes: readonly Note[], from: string, to: string): number {
	return noteById(notes, to).day - noteById(notes, from).day;
}

/** @throws RangeError when there is no such event */
export function noteById(notes: readonly Note[], id: string): Note {
	const note = notes.find((n) => n.id === id);
	if (!note) throw new RangeError(`no event "${id}" in story/events`);
	return note;
}
