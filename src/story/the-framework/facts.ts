/** What the words need of a row of `world/conflicts`: one row a year, ascending; null = not counted. */
export interface ConflictYear {
	year: number;
	interstate: number | null;
	intrastate: number | null;
	internationalised_intrastate: number | null;
	state_based_total: number | null;
	conflicts_with_foreign_troops: number | null;
	distinct_states_sending_troops: number | null;
	deaths_organised_violence: number | null;
}

/** What they need of a row of `un/ga_resolutions`. */
interface Resolution {
	resolution: string;
	date: string;
	yes: number | null;
}

/** Columns of counts. */
type Count = Exclude<keyof ConflictYear, 'year'>;

/** One year of the table. @throws Error when it is missing */
export function yearOf<Row extends { year: number }>(rows: readonly Row[], year: number): Row {
	const row = rows.find((d) => d.year === year);
	if (!row) throw new Error(`yearOf: no row for ${year}`);
	return row;
}

/** A count of one year. @throws Error when the year or the count is missing */
export function countIn(rows: readonly ConflictYear[], year: number, count: Count): number {
	const value = yearOf(rows, year)[count];
	if (value === null) throw new Error(`countIn: ${count} of ${year} is empty`);
	return value;
}

const known = (rows: readonly ConflictYear[], count: Count) =>
	rows.flatMap((row) => {
		const value = row[count];
		return value === null ? [] : [{ year: row.year, value }];
	});

/** The least that a count is in any year where it is known. */
export const fewest = (rows: readonly ConflictYear[], count: Count): number =>
	Math.min(...known(rows, count).map((d) => d.value));

/** Years in which a count is at its greatest; one year, unless several tie. */
export function yearsOfMost(rows: readonly ConflictYear[], count: Count): number[] {
	const values = known(rows, count);
	const most = Math.max(...values.map((d) => d.value));
	return values.filter((d) => d.value === most).map((d) => d.year);
}

/** Years in which a count is at most `limit`. */
export const yearsWithAtMost = (rows: readonly ConflictYear[], count: Count, limit: number) =>
	known(rows, count)
		.filter((d) => d.value <= limit)
		.map((d) => d.year);

/**
 * Entries of the years counted by type: a conflict that lasts ten years is ten of them.
 * @returns `all`, those `between` states, and the `last` year that has types
 */
export function entries(rows: readonly ConflictYear[]) {
	const typed = rows.filter((row) => row.intrastate !== null);
	const sum = (count: Count) => typed.reduce((total, row) => total + (row[count] ?? 0), 0);
	return {
		all: sum('state_based_total'),
		between: sum('interstate'),
		last: typed.at(-1)?.year
	};
}

/** Votes in favour of one text. @throws Error when the text or its total is missing */
export function votesFor(rows: readonly Resolution[], resolution: string): number {
	const yes = rows.find((row) => row.resolution === resolution)?.yes;
	if (yes === undefined || yes === null) {
		throw new Error(`votesFor: no total for "${resolution}"`);
	}
	return yes;
}
