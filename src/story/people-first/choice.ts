/** What the reader has chosen; it lives in the query string. */
export interface Choice {
	/** A year, or all of them. */
	year: number | 'all';
	unit: 'people' | 'percent';
	money: boolean;
	/** Number of people marked in the crowd. */
	mark: number | undefined;
}

/** Largest number that can be marked: more than lived in Ukraine. */
export const MOST = 50_000_000;

/** Reads the query string; what it does not know or cannot use falls back to nothing chosen. */
export function readChoice(query: URLSearchParams, years: readonly number[]): Choice {
	const year = Number(query.get('year'));
	return {
		year: years.includes(year) ? year : 'all',
		unit: query.get('unit') === 'percent' ? 'percent' : 'people',
		money: query.get('money') === '1',
		mark: toMark(query.get('mark') ?? '')
	};
}

/** A number of people as typed, spaces and commas allowed; undefined for anything else than 1 to `MOST`. */
export function toMark(typed: string): number | undefined {
	const digits = typed.replace(/[\s,.\u00a0\u202f’']/g, '');
	if (!/^\d+$/.test(digits)) return undefined;
	const people = Number(digits);
	return people >= 1 && people <= MOST ? people : undefined;
}

/** The choice as entries of the query string; what is not chosen is taken out. */
export const writeChoice = ({
	year,
	unit,
	money,
	mark
}: Choice): Record<string, string | undefined> => ({
	year: year === 'all' ? undefined : String(year),
	unit: unit === 'people' ? undefined : unit,
	money: money ? '1' : undefined,
	mark: mark === undefined ? undefined : String(mark)
});
