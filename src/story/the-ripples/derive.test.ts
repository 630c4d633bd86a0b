import { describe, expect, it } from 'vitest';
import {
	backAt,
	byJointShare,
	indexOf,
	monthAfter,
	monthsBetween,
	monthsTo,
	peakRing,
	plansOf,
	ringsOf,
	spendingOf,
	valuesOf,
	wheatRows
} from './derive';

describe('months', () => {
	it('go over the end of a year', () => {
		expect(monthAfter('2022-12', 1)).toBe('2023-01');
		expect(monthAfter('2022-02', 17)).toBe('2023-07');
		expect(monthsBetween('2022-11', '2023-02')).toEqual([
			'2022-11',
			'2022-12',
			'2023-01',
			'2023-02'
		]);
	});
	it('count a day by its share of the month', () => {
		expect(monthsTo('2022-02', '2022-02-01')).toBe(0);
		expect(monthsTo('2022-02', '2022-02-15')).toBe(0.5);
		expect(monthsTo('2022-02', '2023-07-17')).toBeCloseTo(17 + 16 / 31, 5);
	});
});

describe('prices', () => {
	const rows = [
		{ date: '2022-01-01', series: 'gas', value: 20 },
		{ date: '2022-02-01', series: 'gas', value: 25 },
		{ date: '2022-03-01', series: 'gas', value: null },
		{ date: '2022-04-01', series: 'gas', value: 15 },
		{ date: '2022-02-01', series: 'oil', value: 9 }
	];
	it('keep a gap as a gap', () => {
		expect(valuesOf(rows, 'gas', ['2022-02', '2022-03', '2022-09'])).toEqual([25, null, null]);
		expect(indexOf([25, null, 15], 20)).toEqual([125, null, 75]);
	});
	it('become rings of per cent above January 2022, eighteen of them', () => {
		const [gas] = ringsOf(rows, ['gas']);
		expect(gas?.change).toHaveLength(18);
		expect(gas?.change.slice(0, 4)).toEqual([25, null, -25, null]);
		expect(() => ringsOf(rows, ['oil'])).toThrow('oil');
	});
	it('have a peak, and a month from which they are not above', () => {
		expect(peakRing([4, null, 9, -1])).toEqual({ at: 2, percent: 9 });
		expect(backAt([4, null, 9, -1, -2])).toBe(3);
		expect(backAt([-1, 0])).toBe(0);
		expect(backAt([-1, 2])).toBe(2);
		expect(() => peakRing([null])).toThrow();
	});
});

describe('wheat', () => {
	const row = (
		iso3: string | null,
		ukr: number | null,
		rus: number | null,
		both: number | null
	) => ({
		iso3,
		country: `${iso3}`,
		share_from_ukr_pct: ukr,
		share_from_rus_pct: rus,
		share_from_both_pct: both
	});
	const rows = wheatRows(
		[
			row('AAA', 10.4, 20.4, 30.8),
			row('BBB', null, 99.9, null),
			row(null, 1, 1, 2),
			row('CCC', 40, 20, 60)
		],
		(iso3) => iso3.toLowerCase()
	);
	it('is cut into slices that add up to the joint share', () => {
		expect(rows[0]).toEqual({ iso3: 'AAA', name: 'aaa', ukraine: 10, russia: 21, both: 31 });
	});
	it('leaves an unreported flow blank, and rows that are no state out', () => {
		expect(rows[1]).toMatchObject({ ukraine: null, russia: 100, both: null });
		expect(rows).toHaveLength(3);
	});
	it('is sorted by joint share, without the unknown', () => {
		expect(byJointShare(rows).map(({ iso3 }) => iso3)).toEqual(['CCC', 'AAA']);
	});
});

describe('money', () => {
	it('takes the plan that replaced another, and only plans for Ukraine', () => {
		const plan = (
			year: number,
			asked: number | null,
			received: number | null,
			scope = 'ukraine_plan'
		) => ({
			year,
			scope,
			requested_usd: asked,
			received_usd: received
		});
		expect(
			plansOf([
				plan(2023, 2e9, 1e9),
				plan(2022, 1e9, null),
				plan(2022, 4e9, 3e9),
				plan(2024, 9e9, null, 'gho_launch')
			])
		).toEqual([
			{ year: 2022, asked: 4, received: 3 },
			{ year: 2023, asked: 2, received: 1 }
		]);
	});
	it('keeps the world’s years that have a figure, in trillions', () => {
		const year = (
			y: number,
			entity: string,
			value: number | null,
			measure = 'constant_2024_usd'
		) => ({
			year: y,
			entity,
			measure,
			value
		});
		expect(
			spendingOf([
				year(1991, 'World', null),
				year(1992, 'World', 1.5e6),
				year(1992, 'USA', 1e6),
				year(1992, 'World', 2e6, 'current_usd')
			])
		).toEqual([[1992, 1.5]]);
	});
});
