import {
	events,
	grainInitiative,
	humanitarianFunding,
	militarySpending,
	prices,
	wheatDependence
} from '$data/index.server';
import { describe, expect, it } from 'vitest';
import { prepare, words } from './data.server';
import { backAt, monthAfter, peakRing, RINGS } from './derive';
import { latestRise, majorityFromBoth, monthsAbove, peakOf, priceIn, shareOf } from './facts';

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
	it('lists the months of a span above January 2022', () => {
		const later = [...rows, { date: '2022-04-01', series: 'food', value: 9 }];
		const span = { from: '2022-02', to: '2022-04' };
		expect(monthsAbove(later, 'food', span)).toEqual(['2022-03']);
		expect(monthsAbove(later, 'food', { ...span, from: '2022-04' })).toEqual([]);
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
		expect(latestRise(spending)).toEqual({ since: 2001, until: 2003, value: 5 });
		expect(() => latestRise([])).toThrow('no spending');
	});
});

describe('what the words say', () => {
	it('has the record in March 2022, above every other month of the table', () => {
		expect(peakOf(prices(), 'fao_food_price_index')).toMatchObject({
			date: '2022-03-01',
			value: 160.2
		});
	});
	it('has the index in July 2023 below both months before and of the invasion', () => {
		const food = (month: string) => priceIn(prices(), 'fao_food_price_index', month);
		expect(food('2023-07')).toBeLessThan(food('2022-01'));
		expect(food('2023-07')).toBeLessThan(food('2022-02'));
	});
	it('has the index of March 2022 first published as the method says', () => {
		const event = events().find(({ id }) => id === 'ev-2022-03-food');
		expect(event?.summary).toContain('159.3 points in March as first published');
		expect(event?.summary).toContain('highest since 1990');
	});
	it('starts the grain deal with its signing and ends it with Russia’s leaving', () => {
		const deal = grainInitiative().filter(({ row_type }) => row_type === 'event');
		expect(deal[0]?.item).toMatch(/^Signed/);
		expect(deal.at(-1)?.item).toMatch(/Russia withdraws/);
	});
	it('has military spending that rose every year from 2014 to 2025', () => {
		expect(latestRise(militarySpending())).toMatchObject({ since: 2014, until: 2025 });
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
		expect(words()).toMatchObject({ peak: '160.2', peakMonth: 'March 2022', spending: '2.8' });
	});
	it('has four prices that end below January 2022: food and oil first, then gas, then wheat', () => {
		const { rings } = prepare();
		const from = rings.map(({ change }) => monthAfter(RINGS.from, backAt(change)));
		expect(from).toEqual(['2022-12', '2023-05', '2023-01', '2022-12']);
	});
	it('has their peaks in the months that the words name, gas far above the others', () => {
		const peaks = prepare().rings.map(({ change }) => peakRing(change));
		expect(peaks.map(({ at }) => monthAfter(RINGS.from, at))).toEqual([
			'2022-03',
			'2022-05',
			'2022-08',
			'2022-06'
		]);
		const [food = 0, wheat = 0, gas = 0, oil = 0] = peaks.map(({ percent }) => percent);
		expect(gas).toBeGreaterThan(3 * Math.max(food, wheat, oil));
	});
	it('has gas highest in March among the first five months', () => {
		const gas = prepare().rings[2]?.change.slice(0, 5) ?? [];
		expect(peakRing(gas).at).toBe(1);
	});
	it('has oil above January 2022 again right after the last ring', () => {
		expect(words().oilAgain).toBe('August 2023');
		expect(monthAfter(RINGS.to, 1)).toBe('2023-08');
	});
	it('has plans that asked for less each year from 2022, and far less before', () => {
		const { plans } = prepare();
		const asked = plans.filter(({ year }) => year >= 2022).map((plan) => plan.asked);
		expect(asked).toEqual([...asked].sort((a, b) => b - a));
		expect(
			Math.max(...plans.filter(({ year }) => year < 2022).map((plan) => plan.asked))
		).toBeLessThan(Math.min(...asked) / 5);
	});
	it('has Belarus and Armenia first, Lebanon and Tunisia mostly from Ukraine, Egypt mostly from Russia', () => {
		const { wheat } = prepare();
		expect(wheat.slice(0, 2).map(({ iso3 }) => iso3)).toEqual(['BLR', 'ARM']);
		const more = (iso3: string) => {
			const row = wheat.find((d) => d.iso3 === iso3);
			return (row?.ukraine ?? 0) > (row?.russia ?? 0) ? 'UKR' : 'RUS';
		};
		expect(['LBN', 'TUN', 'EGY', 'BLR', 'ARM'].map(more)).toEqual([
			'UKR',
			'UKR',
			'RUS',
			'RUS',
			'RUS'
		]);
	});
});
