/** What the words need of a row of `un/ga_votes`. */
export interface StateVote {
	resolution: string;
	date: string;
	iso3: string;
	vote: string;
}

/** What the words need of a row of `un/ga_resolutions`; states, null where there is no such count. */
export interface Totals {
	resolution: string;
	date: string;
	yes: number | null;
	no: number | null;
	abstain: number | null;
	absent: number | null;
}

/**
 * Totals of one text.
 * @param find its symbol, or the day of the vote where the symbol is unconfirmed
 * @throws Error when there is not exactly one such text with totals
 */
export function totalsOf(rows: readonly Totals[], find: string) {
	const found = rows.filter(({ resolution, date }) => resolution === find || date === find);
	const [row] = found;
	if (found.length !== 1 || !row) throw new Error(`totalsOf: ${found.length} texts for "${find}"`);
	const { date, yes, no, abstain, absent } = row;
	if (yes === null || no === null || abstain === null) {
		throw new Error(`totalsOf: no totals for "${find}"`);
	}
	return { date, yes, no, abstain, absent };
}

/** Days of the first and the last roll call, and how many there are. @throws Error when there are none */
export function rollCallsOf(rows: readonly StateVote[]) {
	const dates = [
		...new Map(rows.map(({ resolution, date }) => [resolution, date])).values()
	].sort();
	const [first, last] = [dates[0], dates.at(-1)];
	if (first === undefined || last === undefined) throw new Error('rollCallsOf: no votes');
	return { count: dates.length, first, last };
}

/** States that voted no in every roll call, by code in alphabetical order. */
export function alwaysNo(rows: readonly StateVote[]): string[] {
	const { count } = rollCallsOf(rows);
	const noes = new Map<string, number>();
	for (const { iso3, vote } of rows) {
		if (vote === 'no') noes.set(iso3, (noes.get(iso3) ?? 0) + 1);
	}
	return [...noes]
		.filter(([, n]) => n === count)
		.map(([iso3]) => iso3)
		.sort();
}

/** How many states came to vote `to` on a text that had voted otherwise on another. */
export const movedTo = (
	rows: readonly StateVote[],
	from: string,
	then: string,
	to: string
): number =>
	rows.filter(
		({ resolution, iso3, vote }) =>
			resolution === then && vote === to && voteOf(rows, from, iso3) !== to
	).length;

/** Most noes that any of these roll calls drew. */
export function mostNo(rows: readonly StateVote[]): number {
	const noes = new Map<string, number>();
	for (const { resolution, vote } of rows) {
		if (vote === 'no') noes.set(resolution, (noes.get(resolution) ?? 0) + 1);
	}
	return Math.max(0, ...noes.values());
}

/** How a state voted on a text. @throws Error when the roll call does not name it */
export function voteOf(rows: readonly StateVote[], resolution: string, iso3: string): string {
	const row = rows.find((vote) => vote.resolution === resolution && vote.iso3 === iso3);
	if (!row) throw new Error(`voteOf: no vote of ${iso3} on ${resolution}`);
	return row.vote;
}

/**
 * Where those went who had voted yes on one text, by their vote on another; members.
 * @example movedFrom([{ resolution: 'a', date, iso3: 'X', vote: 'yes' }, { resolution: 'b', date, iso3: 'X', vote: 'no' }], 'a', 'b')
 * // { abstain: 0, absent: 0, no: 1, left: 1 }
 */
export function movedFrom(rows: readonly StateVote[], from: string, to: string) {
	const before = new Set(
		rows.filter((d) => d.resolution === from && d.vote === 'yes').map(({ iso3 }) => iso3)
	);
	const after = rows.filter((d) => d.resolution === to && before.has(d.iso3));
	const count = (vote: string) => after.filter((d) => d.vote === vote).length;
	const moved = { abstain: count('abstain'), absent: count('absent'), no: count('no') };
	return { ...moved, left: moved.abstain + moved.absent + moved.no };
}
