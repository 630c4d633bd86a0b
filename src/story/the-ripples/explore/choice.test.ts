import { describe, expect, it } from 'vitest';
import { monthsBetween } from '../derive';
import {
	bases,
	holds,
	monthsIn,
	readChoice,
	startChoice,
	withMonth,
	withSeries,
	writeChoice
} from './choice';
import type { ExploreData } from './explore-data';

const months = monthsBetween('2019-01', '2026-09');
const data: ExploreData = {
	months,
	series: ['food', 'wheat', 'gas', 'oil', 'urea'].map((id) => ({
		id,
		unit: 'USD',
		values: months.map(() => 1)
	})),
	deal: { signed: '2022-07-22', ended: '2023-07-17' },
	reported: '2024-10-18',
	wheat: [{ iso3: 'LBN', name: 'Lebanon', ukraine: 67, russia: 22, both: 89 }]
};
const read = (query: string) => readChoice(new URLSearchParams(query), data);
const start = startChoice(data);

describe('the query string', () => {
	it('is empty for nothing chosen, and reads back', () => {
		expect(read('')).toEqual(start);
		expect(Object.values(writeChoice(start, data)).every((value) => value === undefined)).toBe(
			true
		);
	});
	it('carries every choice', () => {
		const query =
			'drawn=lines&series=oil,food,urea,gas&month=2026-04&base=2020-01&from=2021&to=2026&country=LBN';
		const choice = read(query);
		expect(choice).toEqual({
			drawn: 'lines',
			series: ['oil', 'food', 'urea', 'gas'],
			month: '2026-04',
			base: '2020-01',
			years: [2021, 2026],
			country: 'LBN'
		});
		const entries = Object.entries(writeChoice(choice, data)).flatMap(([key, value]) =>
			value === undefined ? [] : [[key, value]]
		);
		expect(read(new URLSearchParams(entries).toString())).toEqual(choice);
	});
	it.each([
		'drawn=%3Cscript%3E',
		'series=food,food,gas,oil',
		'series=food,wheat,gas',
		'series=food,wheat,gas,coal',
		'month=2022-13',
		'month=2026-04',
		'base=2026-03',
		'from=2024&to=2020',
		'from=1e9',
		'to=-1',
		'country=XXX',
		'country=__proto__'
	])('ignores %s', (query) => expect(read(query)).toEqual(start));
});

describe('a choice', () => {
	it('of rings holds no month after July 2023', () => {
		expect(monthsIn(data, start)).toHaveLength(18);
		expect(holds(start, '2023-08')).toBe(false);
		expect(withMonth(data, { ...start, month: '2026-04' }).month).toBe('2022-03');
	});
	it('of lines holds the months of its years', () => {
		const lines = { ...start, drawn: 'lines', years: [2024, 2025] } as const;
		expect(monthsIn(data, lines)).toHaveLength(24);
		expect(withMonth(data, lines).month).toBe('2024-01');
	});
	it('of a series that stands elsewhere changes places', () => {
		expect(withSeries(start, 0, 'gas').series).toEqual(['gas', 'wheat', 'food', 'oil']);
		expect(withSeries(start, 3, 'urea').series).toEqual(['food', 'wheat', 'gas', 'urea']);
	});
	it('offers no month of 2026 as the base', () => {
		expect(Math.max(...bases.map((month) => Number(month.slice(0, 4))))).toBe(2022);
	});
});
