import { tally, type Ballot } from './derive';

/** What the words need of a row of `un/dprk_measures`. */
export interface Measure {
	id: string;
	date: string;
}

/**
 * The Council's unanimous texts with measures against North Korea, in time: those of the table of measures that have a roll
 * call, without the renewals of the panel, the general text of 2004 and the call of 1993.
 */
export function dprkTexts(measures: readonly Measure[], ballots: readonly Ballot[]): Ballot[] {
	const numbers = new Set(
		measures.filter(({ id }) => /^\d{4}-\d$/.test(id)).map(({ id }) => id.slice(0, 4))
	);
	return ballots
		.filter(({ symbol, date }) => {
			const number = /S\/RES\/(\d+) /.exec(symbol)?.[1] ?? '';
			return numbers.has(number) && date > '2006';
		})
		.filter(({ seats }) => tally(seats).yes === seats.length)
		.sort((a, b) => a.date.localeCompare(b.date));
}

/** The number a measure gives. @throws Error when it gives none */
export function totalOf(
	measures: readonly { id: string; value: number | null }[],
	id: string
): number {
	const value = measures.find((row) => row.id === id)?.value;
	if (value === null || value === undefined) throw new Error(`totalOf: no number in ${id}`);
	return value;
}

/** What the words need of a row of `un/vetoes`. */
export interface VetoRow {
	vetoed_by: readonly string[];
}

/** How many vetoed votes each permanent member cast; the USSR's count as Russia's. */
export function castersTotal(vetoes: readonly VetoRow[]): Record<string, number> {
	const total: Record<string, number> = {};
	for (const { vetoed_by } of vetoes) {
		for (const state of vetoed_by) total[state] = (total[state] ?? 0) + 1;
	}
	return total;
}

/** Vetoed votes cast by more than one member. */
export const jointVotes = (vetoes: readonly VetoRow[]): number =>
	vetoes.filter(({ vetoed_by }) => vetoed_by.length > 1).length;
