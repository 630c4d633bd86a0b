import { kinds, type Kind } from './derive';

/** First and last year of a period, both included. */
export type Period = readonly [from: number, to: number];

/** What the reader has chosen; it lives in the query string. */
export interface Choice {
	year: number;
	/** Types that are not drawn. */
	hidden: readonly Kind[];
	a: Period;
	b: Period;
}

/** Types that can be switched off; what has no type belongs to all. */
export const switchable = kinds.filter((kind) => kind !== 'untyped');

/** Nothing chosen: the last year, every type, and the strip cut where the Cold War ended. */
export const startChoice = (first: number, last: number): Choice => ({
	year: last,
	hidden: [],
	a: [first, 1989],
	b: [1990, last]
});

/** Reads the query string; what it cannot use falls back to nothing chosen. */
export function readChoice(query: URLSearchParams, first: number, last: number): Choice {
	const start = startChoice(first, last);
	const within = (year: number) => Number.isInteger(year) && year >= first && year <= last;
	const period = (name: 'a' | 'b'): Period => {
		const [from = NaN, to = NaN] = (query.get(name) ?? '').split('-').map(Number);
		return within(from) && within(to) && from <= to ? [from, to] : start[name];
	};
	const year = Number(query.get('year') ?? NaN);
	const hidden = (query.get('hide') ?? '').split(',');
	return {
		year: within(year) ? year : start.year,
		hidden: switchable.filter((kind) => hidden.includes(kind)),
		a: period('a'),
		b: period('b')
	};
}

/** The choice as entries of the query string; what is as at the start is taken out. */
export function writeChoice(
	choice: Choice,
	first: number,
	last: number
): Record<string, string | undefined> {
	const start = startChoice(first, last);
	const period = (name: 'a' | 'b') =>
		choice[name].join() === start[name].join() ? undefined : choice[name].join('-');
	return {
		year: choice.year === start.year ? undefined : String(choice.year),
		hide: choice.hidden.length > 0 ? choice.hidden.join(',') : undefined,
		a: period('a'),
		b: period('b')
	};
}
