import { humanitarianFunding } from '$data/index.server';
import { describe, expect, it } from 'vitest';
import { coveredNearYearEnd, planOf, plans, weeksInto, type FundingRow } from './facts';

const row = (year: number, part: Partial<FundingRow> = {}): FundingRow => ({
	year,
	scope: 'ukraine_plan',
	people_in_need: 200,
	people_targeted: 50,
	requested_usd: 1000,
	coverage_pct: 20,
	as_of: '2026-02-20',
	...part
});

describe('plans', () => {
	it('gives the share of those in need that a plan aims at', () => {
		expect(planOf([row(2024)], 2024).share).toBe(25);
	});
	it('leaves out a plan whose need or money is not known', () => {
		const rows = [
			row(2021, { people_in_need: null }),
			row(2022, { coverage_pct: null }),
			row(2023)
		];
		expect(plans(rows).map((d) => d.year)).toEqual([2023]);
	});
	it('refuses two plans of one year', () => {
		expect(() => plans([row(2024), row(2024)])).toThrow('two plans for Ukraine in 2024');
	});
	it('refuses a year that has none', () => {
		expect(() => planOf([row(2024)], 2026)).toThrow('2026');
	});
});

it('counts whole weeks from the first of January', () => {
	expect(weeksInto('2026-01-07')).toBe(0);
	expect(weeksInto('2026-01-15')).toBe(2);
});

describe('what the words say', () => {
	const rows = humanitarianFunding();
	const known = plans(rows);
	const falls = (values: number[]) => values.every((v, i) => i === 0 || v < (values[i - 1] ?? 0));

	it('the comparison begins in 2023 and misses no year to 2026', () => {
		expect(known.map((d) => d.year)).toEqual([2023, 2024, 2025, 2026]);
	});
	it('ten in need, four on the list; in 2023 it was six', () => {
		expect(Math.round(planOf(rows, 2026).share / 10)).toBe(4);
		expect(Math.round(planOf(rows, 2023).share / 10)).toBe(6);
	});
	it('fewer are in need each year, and the list shrinks faster', () => {
		expect(falls(known.map((d) => d.need))).toBe(true);
		expect(falls(known.map((d) => d.share))).toBe(true);
	});
	it('the money is counted on one day for both plans, seven weeks into the year', () => {
		expect(planOf(rows, 2025).asOf).toBe(planOf(rows, 2026).asOf);
		expect(weeksInto(planOf(rows, 2026).asOf)).toBe(7);
	});
	it('what was covered rose after the end of the year, in about two months', () => {
		const before = coveredNearYearEnd(rows, 2025);
		expect(before.asOf).toBe('2025-12-26');
		expect(planOf(rows, 2025).covered).toBeGreaterThan(before.covered);
	});
	it('the figures of 2024 and 2025 are rounded, as the method says', () => {
		for (const year of [2024, 2025]) expect(planOf(rows, year).need % 100_000).toBe(0);
	});
	it('no row of the plan is newer than February 2026', () => {
		const newest = rows.filter((d) => d.scope.startsWith('ukraine_plan')).map((d) => d.as_of);
		expect(newest.sort().at(-1)?.slice(0, 7)).toBe('2026-02');
	});
});
