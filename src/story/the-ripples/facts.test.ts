import {
	events,
	grainInitiative,
	humanitarianFunding,
	militarySpending,
	prices,
	wheatDependence
} from '$data/index.server';
import { describe, expect, it } from 'vitest';
import { words } from './data.server';
import { majorityFromBoth, peakOf, priceIn, riseUntil, shareOf } from './facts';

const rows = [
	{ date: '2022-01-01', series: 'food', value: 10 },
	{ date: '2022-03-01', series: 'food', value: 14 },
	{ date: '2022-03-01', series: 'gas', value: 99 }
];
const spending = [3, 2, 4, 5].map((value, i) => ({
	year: 2000 + i,
	entity: 'World',
	measure: 'constant_2024_usd',
	value
}));

describe('pure functions', () => {
	it('finds a month’s price and a series’ peak', () => {
		expect(priceIn(rows, 'food', '2022-01')).toBe(10);
		expect(peakOf(rows, 'food')).toEqual(rows[1]);
		expect(() => priceIn(rows, 'food', '2021-01')).toThrow('2021-01');
		expect(() => peakOf(rows, 'coal')).toThrow('coal');
	});
	it('counts shares over half, not at half and not unknown', () => {
		const shares = [51, 50, null].map((share, i) => ({
			country: `c${i}`,
			year: 2019,
			share_from_both_pct: share
		}));
		expect(majorityFromBoth(shares).map(({ country }) => country)).toEqual(['c0']);
		expect(shareOf(shares, 'c1')).toBe(50);
		expect(() => shareOf(shares, 'c2')).toThrow('c2');
	});
	it('follows a rise back to the year it began from', () => {
		expect(riseUntil(spending, 2003)).toEqual({ since: 2001, value: 5 });
	});
});

describe('what the words say', () => {
	it('has the record in March 2022, above every other month of the table', () => {
		expect(peakOf(prices(), 'fao_food_price_index')).toMatchObject({
			date: '2022-03-01',
			value: 160.2
		});
	});
	it('has food in July 2023 below January 2022', () => {
		const food = (month: string) => priceIn(prices(), 'fao_food_price_index', month);
		expect(food('2023-07')).toBeLessThan(food('2022-01'));
	});
	it('starts the grain deal with its signing and ends it with Russia’s leaving', () => {
		const deal = grainInitiative().filter(({ row_type }) => row_type === 'event');
		expect(deal[0]?.item).toMatch(/^Signed/);
		expect(deal.at(-1)?.item).toMatch(/Russia withdraws/);
	});
	it('has ten years of rising military spending up to 2024, the highest of the table until then', () => {
		const { since, value } = riseUntil(militarySpending(), 2024);
		expect(2024 - since).toBe(10);
		const before = militarySpending().filter(
			({ entity, measure, year }) =>
				entity === 'World' && measure === 'constant_2024_usd' && year < 2024
		);
		for (const row of before) expect(row.value ?? 0).toBeLessThan(value);
	});
	it('has plans for Ukraine that ask for less each year from 2023 to 2026', () => {
		const asked = [2023, 2024, 2025, 2026].map(
			(year) =>
				humanitarianFunding().find((row) => row.year === year && row.scope === 'ukraine_plan')
					?.requested_usd ?? NaN
		);
		expect(asked).toEqual([...asked].sort((a, b) => b - a));
	});
	it('counts states with figures for both flows only', () => {
		const known = wheatDependence().filter((row) => row.share_from_both_pct !== null);
		expect(majorityFromBoth(wheatDependence()).every((row) => known.includes(row))).toBe(true);
	});
	it('has no report of soldiers within two years of the shock', () => {
		const first = events()
			.filter(({ track }) => track === 'troops')
			.map(({ sort_date }) => sort_date)
			.sort()[0];
		expect((first ?? '') > '2024-09').toBe(true);
	});
	it('prints what the tables hold', () => {
		expect(words()).toMatchObject({ peak: '160.2', peakMonth: 'March 2022', spending: '2.7' });
	});
});
