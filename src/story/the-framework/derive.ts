import { yearOf, type ConflictYear } from './facts';

/** Types of conflict, from the foot of a column to its top. `untyped`: counted, its type not in the sources. */
export const kinds = ['between', 'foreign', 'within', 'colonial', 'untyped'] as const;
export type Kind = (typeof kinds)[number];

/** One year's conflicts by type. */
export interface YearCounts {
	year: number;
	counts: Record<Kind, number>;
	total: number;
}

/** One vote of the Assembly. */
export interface Vote {
	id: string;
	date: string;
	yes: number;
	no: number;
	abstain: number;
	/** It restates Ukraine's borders or the terms of a just peace. */
	core: boolean;
}

/** What the figure draws. */
export interface FrameworkData {
	years: YearCounts[];
	/** Conflicts between states in which North Korea is listed: their year. */
	marked: number;
	/** State-based deaths, by the source they come from; the two are not joined. */
	lines: { source: string; points: [year: number, deaths: number][] }[];
	/** Deaths in all organised violence, a wider measure. */
	wide: [year: number, deaths: number][];
	/** State-based deaths of single later years, rounded at the source. */
	rounded: [year: number, deaths: number][];
	/** Share of the deaths of a line's highest year that fell between states, per cent. */
	peakBetween: number;
	/** Kilometres from Vladivostok to Kursk as the crow flies, and from the last port to Vladivostok. */
	km: number;
	/** Soldiers: sent in all, by Seoul; and those in a larger force in November 2024, by US and Ukrainian officials. */
	strength: { sent: number; among: number; force: number };
	votes: Vote[];
	members: number;
}

/** A row of `world/conflicts`, as far as the figure needs it. */
export interface ConflictRow extends ConflictYear {
	extrasystemic: number | null;
	deaths_interstate: number | null;
	deaths_state_based: number | null;
	deaths_state_based_rounded: number | null;
}

/**
 * Conflicts by type and year. Where only part of the types is known, the rest of the total is `untyped`.
 * @throws Error when a year has no total, or its types do not add up to it
 */
export function countsOf(rows: readonly ConflictRow[]): YearCounts[] {
	return rows.map((row) => {
		const total = row.state_based_total;
		if (total === null) throw new Error(`countsOf: ${row.year} has no total`);
		const counts = {
			between: row.interstate ?? 0,
			foreign: row.internationalised_intrastate ?? 0,
			within: row.intrastate ?? 0,
			colonial: row.extrasystemic ?? 0,
			untyped: 0
		};
		const typed = counts.between + counts.foreign + counts.within + counts.colonial;
		const whole = row.intrastate !== null;
		if (typed > total || (whole && typed !== total)) {
			throw new Error(`countsOf: the types of ${row.year} add up to ${typed}, not ${total}`);
		}
		return { year: row.year, counts: { ...counts, untyped: total - typed }, total };
	});
}

/** Last year whose deaths come from PRIO; from the next year on they are Uppsala's. */
export const LAST_PRIO = 1988;

/** Deaths by measure and source: two lines that are not joined, single figures after them. */
export function deathsOf(rows: readonly ConflictRow[]) {
	const known = (column: keyof ConflictRow): [number, number][] =>
		rows.flatMap((row) => {
			const value = row[column];
			return typeof value === 'number' ? [[row.year, value]] : [];
		});
	const all = known('deaths_state_based');
	return {
		lines: [
			{ source: 'PRIO', points: all.filter(([year]) => year <= LAST_PRIO) },
			{ source: 'UCDP', points: all.filter(([year]) => year > LAST_PRIO) }
		],
		wide: known('deaths_organised_violence'),
		rounded: known('deaths_state_based_rounded')
	};
}

/** Year of the most deaths of a series. @throws RangeError when it is empty */
export function peakOf(points: readonly (readonly [number, number])[]): readonly [number, number] {
	const [first, ...rest] = points;
	if (!first) throw new RangeError('peakOf: no points');
	return rest.reduce((a, b) => (b[1] > a[1] ? b : a), first);
}

/** Year of the fewest. @throws RangeError when it is empty */
export function lowOf(points: readonly (readonly [number, number])[]): readonly [number, number] {
	const [year, deaths] = peakOf(points.map(([y, n]) => [y, -n] as const));
	return [year, -deaths];
}

/** Per cent of a year's state-based deaths that fell between states. @throws Error when one of the two is missing */
export function shareBetween(rows: readonly ConflictRow[], year: number): number {
	const row = yearOf(rows, year);
	if (row.deaths_interstate === null || !row.deaths_state_based) {
		throw new Error(`shareBetween: no deaths by type for ${year}`);
	}
	return (row.deaths_interstate / row.deaths_state_based) * 100;
}

/** A row of `un/ga_resolutions`, as far as the figure needs it. */
export interface TextRow {
	resolution: string;
	date: string;
	yes: number | null;
	no: number | null;
	abstain: number | null;
}

/** Texts that restate Ukraine's borders or the terms of a just peace; the last has no number that is certain. */
const CORE = ['68/262', 'ES-11/1', 'ES-11/4', 'ES-11/6', 'ES-11/7'];

/** Recorded votes in order of date; texts adopted without a vote are left out. */
export function votesOf(rows: readonly TextRow[]): Vote[] {
	return rows
		.flatMap(({ resolution, date, yes, no, abstain }): Vote[] => {
			if (yes === null || no === null || abstain === null) return [];
			const short = resolution.replace('A/RES/', '');
			const certain = /^[\w/-]+$/.test(short);
			const core = certain ? CORE.includes(short) : true;
			return [{ id: certain ? short : date, date, yes, no, abstain, core }];
		})
		.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** What the reader handles: counts, and what else is known of each year, in the same order. */
export interface FrameworkExplore {
	years: YearCounts[];
	details: {
		wars: number | null;
		/** Conflicts with a secondary warring party, and states that were one. */
		outside: number | null;
		senders: number | null;
		deaths: number | null;
		deathsRounded: number | null;
		deathsWide: number | null;
		note: string | null;
		sources: readonly string[];
	}[];
	/** Title of each source, by id. */
	titles: Record<string, string>;
}

/** Mean number of conflicts a year. */
export interface PeriodMeans {
	total: number;
	/** Of the years with types only; null where none has them. */
	kinds: Record<Exclude<Kind, 'untyped'>, number | null>;
	/** Years of the period, and how many of them have types. */
	years: number;
	typed: number;
}

/**
 * Means of a period, both years included. Conflicts between states are known for every year, the other types are not.
 * @throws RangeError when no year lies in the period
 */
export function periodMeans(all: readonly YearCounts[], from: number, to: number): PeriodMeans {
	const years = all.filter((d) => d.year >= from && d.year <= to);
	if (years.length === 0) throw new RangeError(`periodMeans: no year from ${from} to ${to}`);
	const typed = years.filter((d) => d.counts.untyped === 0);
	const mean = (of: readonly YearCounts[], value: (d: YearCounts) => number) =>
		of.reduce((sum, d) => sum + value(d), 0) / of.length;
	const ofTyped = (kind: Kind) => (typed.length > 0 ? mean(typed, (d) => d.counts[kind]) : null);
	return {
		total: mean(years, (d) => d.total),
		kinds: {
			between: mean(years, (d) => d.counts.between),
			foreign: ofTyped('foreign'),
			within: ofTyped('within'),
			colonial: ofTyped('colonial')
		},
		years: years.length,
		typed: typed.length
	};
}
