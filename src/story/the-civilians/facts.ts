/** What the words need of a row of `world/civilian_casualties`; persons, null where no figure was found. */
export interface Casualties {
	row_type: string;
	period_start: string;
	period_end: string;
	geography: string;
	killed: number | null;
	injured: number | null;
}

/** Months of the whole country, ascending. */
export const monthsOf = <Row extends Casualties>(rows: readonly Row[]): Row[] =>
	rows
		.filter(({ row_type, geography }) => row_type === 'month' && geography === 'UKR')
		.toSorted((a, b) => a.period_start.localeCompare(b.period_start));

/** Killed and injured together, persons; null where either is unknown. */
export const casualties = ({ killed, injured }: Casualties): number | null =>
	killed === null || injured === null ? null : killed + injured;

/**
 * Killed and injured in one month.
 * @param month `YYYY-MM`
 * @throws Error when the month has no figures
 */
export function casualtiesIn(rows: readonly Casualties[], month: string): number {
	const row = monthsOf(rows).find(({ period_start }) => period_start.startsWith(month));
	const sum = row && casualties(row);
	if (sum === null || sum === undefined) throw new Error(`casualtiesIn: no figures for ${month}`);
	return sum;
}

/** The latest count since 24 February 2022. @throws Error when the table has none */
export function latestTotal<Row extends Casualties>(rows: readonly Row[]): Row {
	const last = rows
		.filter(({ row_type, geography }) => row_type === 'cumulative' && geography === 'UKR')
		.toSorted((a, b) => a.period_end.localeCompare(b.period_end))
		.at(-1);
	if (!last) throw new Error('latestTotal: no cumulative count');
	return last;
}

/** What `momentsOf` needs of a row of `story/events`. */
interface Event {
	id: string;
	sort_date: string;
	summary: string;
}

/**
 * The dates set on the count: the month in which the mission sees the rise begin, by its update of July 2025; the day of
 * Seoul's announcement; the day of Pyongyang's admission.
 * @throws Error when the record lacks one
 */
export function momentsOf(events: readonly Event[]) {
	const event = (id: string) => {
		const found = events.find((row) => row.id === id);
		if (!found) throw new Error(`momentsOf: no event ${id}`);
		return found;
	};
	const { summary } = event('ev-2025-07-civilians');
	const since = /upward trend since (\w+) (\d{4})/.exec(summary);
	const month = since && new Date(`1 ${since[1]} ${since[2]} UTC`);
	if (!month) throw new Error(`momentsOf: no start of the trend in "${summary}"`);
	return {
		rise: month.toISOString().slice(0, 7),
		reported: event('ev-2024-10-18-nis').sort_date,
		admitted: event('ev-2025-04-28-kcna').sort_date
	};
}
