import { BASE, RINGS } from '../derive';
import type { ExploreData } from './explore-data';

/** What the reader has chosen; it lives in the query string. */
export interface Choice {
	drawn: 'rings' | 'lines';
	/** Series of the four quarters: upper left, lower left, upper right, lower right. All different. */
	series: readonly string[];
	/** Month that is read, `YYYY-MM`. */
	month: string;
	/** Month that is 100 in the lines. */
	base: string;
	/** First and last year of the lines. */
	years: readonly [from: number, to: number];
	/** State whose wheat is pinned, by code. */
	country: string | undefined;
}

/** Months that a line can be set to 100 in: each January up to that of the invasion's year. */
export const bases = ['2022-01', '2021-01', '2020-01', '2019-01'] as const;

/** First and last year of the data. */
export const yearsOf = ({ months }: Pick<ExploreData, 'months'>): readonly [number, number] => [
	Number(months[0]?.slice(0, 4)),
	Number(months.at(-1)?.slice(0, 4))
];

/** Nothing chosen: the rings of the story. */
export const startChoice = (data: ExploreData): Choice => ({
	drawn: 'rings',
	series: data.series.slice(0, 4).map(({ id }) => id),
	month: '2022-03',
	base: BASE,
	years: yearsOf(data),
	country: undefined
});

/** Whether a choice's drawing holds a month: rings end in July 2023, lines with their years. */
export const holds = ({ drawn, years }: Pick<Choice, 'drawn' | 'years'>, month: string): boolean =>
	drawn === 'rings'
		? month >= RINGS.from && month <= RINGS.to
		: month >= `${years[0]}` && month < `${years[1] + 1}`;

/** The months that can be read in a choice's drawing. */
export const monthsIn = (data: ExploreData, choice: Pick<Choice, 'drawn' | 'years'>): string[] =>
	data.months.filter((month) => holds(choice, month));

/** Reads the query string; what it cannot use falls back to nothing chosen. */
export function readChoice(query: URLSearchParams, data: ExploreData): Choice {
	const start = startChoice(data);
	const series = (query.get('series') ?? '').split(',');
	const known = series.every((id) => data.series.some((one) => one.id === id));
	const [first, last] = start.years;
	const year = (name: string, or: number) => {
		const value = query.get(name) ?? '';
		return /^\d{4}$/.test(value) && Number(value) >= first && Number(value) <= last
			? Number(value)
			: or;
	};
	const years = [year('from', first), year('to', last)] as const;
	const country = query.get('country') ?? '';
	const drawn = query.get('drawn') === 'lines' ? 'lines' : 'rings';
	const choice = {
		drawn,
		series: known && new Set(series).size === 4 && series.length === 4 ? series : start.series,
		base: bases.find((month) => month === query.get('base')) ?? start.base,
		years: years[0] <= years[1] ? years : start.years,
		country: data.wheat.some(({ iso3 }) => iso3 === country) ? country : undefined
	} as const;
	return withMonth(data, { ...choice, month: query.get('month') ?? start.month });
}

/** A choice whose month its drawing holds: else March 2022, else the first month that it has. */
export function withMonth(data: ExploreData, choice: Choice): Choice {
	const months = monthsIn(data, choice);
	const { month } = startChoice(data);
	return {
		...choice,
		month: [choice.month, month].find((one) => months.includes(one)) ?? months[0] ?? month
	};
}

/** A choice with `id` in one of the quarters. A series that stands in another quarter changes places with it. */
export function withSeries(choice: Choice, quarter: number, id: string): Choice {
	const now = choice.series[quarter] ?? '';
	return {
		...choice,
		series: choice.series.map((one, i) => (i === quarter ? id : one === id ? now : one))
	};
}

/** The choice as entries of the query string; what is as at the start is taken out. */
export function writeChoice(choice: Choice, data: ExploreData): Record<string, string | undefined> {
	const start = startChoice(data);
	const [from, to] = choice.years;
	return {
		drawn: choice.drawn === start.drawn ? undefined : choice.drawn,
		series: choice.series.join() === start.series.join() ? undefined : choice.series.join(),
		month: choice.month === start.month ? undefined : choice.month,
		base: choice.base === start.base ? undefined : choice.base,
		from: from === start.years[0] ? undefined : String(from),
		to: to === start.years[1] ? undefined : String(to),
		country: choice.country
	};
}
