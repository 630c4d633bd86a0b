/** What the words need of a row of `world/trade_china_russia`. */
export interface Trade {
	year: number;
	pair: string;
	total_usd_bn: number | null;
}

/** Trade of China and Russia by year, both directions, USD billion; years without a figure are left out. */
export const chinaRussia = (rows: readonly Trade[]) =>
	rows.flatMap(({ year, pair, total_usd_bn: total }) =>
		pair === 'CHN-RUS' && total !== null ? [{ year, total }] : []
	);

/** Years of that trade for which no full figure was found. */
export const missingYears = (rows: readonly Trade[]): number[] =>
	rows
		.filter(({ pair, total_usd_bn }) => pair === 'CHN-RUS' && total_usd_bn === null)
		.map(({ year }) => year);

/** What the words need of a row of `world/aid_ukraine`. */
export interface Aid {
	release: string;
	level: string;
	donor_code: string;
	period: string;
	type: string;
	value: number | null;
}

/**
 * All a donor has allocated, EUR billion (release R28, to February 2026).
 * @throws Error when the table has no such donor
 */
export function allocated(rows: readonly Aid[], donor: string, type = 'total'): number {
	const row = rows.find(
		(aid) =>
			aid.release === 'R28' &&
			aid.level === 'cumulative' &&
			aid.donor_code === donor &&
			aid.type === type
	);
	if (!row || row.value === null) throw new Error(`allocated: no ${type} of ${donor}`);
	return row.value;
}

/**
 * The day after which no new American package was observed, as the ledger's evidence has it.
 * @returns spelled out, such as `9 January 2025`
 * @throws Error when no evidence says so any more
 */
export function lastPackage(evidence: readonly { text: string }[]): string {
	for (const { text } of evidence) {
		const found = /^No new US aid package was observed after (\d+ \w+ \d{4})/.exec(text);
		if (found?.[1]) return found[1];
	}
	throw new Error('lastPackage: the ledger names no last package');
}

/**
 * A day spelled out, as an ISO date.
 * @throws RangeError when it is no day
 * @example isoDay('9 January 2025') // '2025-01-09'
 */
export const isoDay = (spelled: string): string =>
	new Date(`${spelled} UTC`).toISOString().slice(0, 10);

/** Smallest and largest of the values whose period is wanted. */
export function span(
	periods: readonly string[],
	values: readonly number[],
	wanted: (period: string) => boolean
): { low: number; high: number } {
	const some = values.filter((_, i) => wanted(periods[i] ?? ''));
	return { low: Math.min(...some), high: Math.max(...some) };
}
