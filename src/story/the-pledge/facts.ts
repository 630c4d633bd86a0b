/** What the words need of a row of `un/ga_resolutions`. */
export interface Resolution {
	resolution: string;
	date: string;
	yes: number | null;
	no: number | null;
	abstain: number | null;
}

/** One vote of the Assembly, in states. */
interface Vote {
	resolution: string;
	date: string;
	yes: number;
	no: number;
	abstain: number;
	/** Members that neither voted nor abstained: what is left of all members. */
	rest: number;
}

/**
 * The recorded vote on one text.
 * @param find its symbol, or the day of the vote where the symbol is unconfirmed
 * @param members of the United Nations
 * @throws Error when there is not exactly one such text, or it has no totals
 */
export function voteOn(rows: readonly Resolution[], find: string, members: number): Vote {
	const found = rows.filter(({ resolution, date }) => resolution === find || date === find);
	const [row] = found;
	if (!row || found.length > 1) throw new Error(`voteOn: ${found.length} texts for "${find}"`);
	const { resolution, date, yes, no, abstain } = row;
	if (yes === null || no === null || abstain === null) {
		throw new Error(`voteOn: "${find}" has no totals`);
	}
	return { resolution, date, yes, no, abstain, rest: members - yes - no - abstain };
}

/** How many states voted in a roll call, absent ones included, and the day of the last one. */
export function rollCalls(rows: readonly { iso3: string; date: string }[]) {
	return {
		members: new Set(rows.map(({ iso3 }) => iso3)).size,
		last: rows.reduce((last, { date }) => (date > last ? date : last), '')
	};
}

/** What the words need of a row of `world/aid_ukraine`. */
interface AidRow {
	release: string;
	level: string;
	donor_code: string;
	period: string;
	type: string;
	value: number;
	unit: string;
}

/** All aid of the European Union by release 28 of the tracker, billion euros allocated. @throws Error when it is missing */
export function euAid(rows: readonly AidRow[]): AidRow {
	const row = rows.find(
		(d) =>
			d.release === 'R28' && d.level === 'cumulative' && d.donor_code === 'EU' && d.type === 'total'
	);
	if (!row) throw new Error('euAid: no cumulative total of the EU in release R28');
	return row;
}

/** The row of the table of diplomacy with this name. @throws Error when it is missing */
export function meetingOf<Row extends { name: string }>(rows: readonly Row[], name: string): Row {
	const row = rows.find((d) => d.name === name);
	if (!row) throw new Error(`meetingOf: no entry "${name}"`);
	return row;
}
