import { humanitarianFunding } from '$data/index.server';
import { describe, expect, it } from 'vitest';
import { crowdOf, planIn, shareOf, strokesOfMoney } from './derive';

const row = (year: number, part = {}) => ({
	year,
	scope: 'ukraine_plan',
	people_in_need: 20_400,
	people_targeted: 9_600,
	requested_usd: 1000,
	received_usd: 250 as number | null,
	coverage_pct: 25,
	as_of: '2026-02-20',
	...part
});

describe('crowdOf', () => {
	it('rounds people to strokes of a thousand', () => {
		const data = crowdOf([row(2024)]);
		expect(planIn(data, 2024)).toMatchObject({ need: 20, target: 10, received: 250 });
		expect(data.weeks).toBe(7);
	});
	it('refuses money counted on two days', () => {
		expect(() => crowdOf([row(2024), row(2025, { as_of: '2026-01-01' })])).toThrow('2025');
	});
	it('refuses a plan whose dollars are missing', () => {
		expect(() => crowdOf([row(2024, { received_usd: null })])).toThrow('2024');
	});
	it('refuses a year that is not drawn', () => {
		expect(() => planIn(crowdOf([row(2024)]), 2022)).toThrow('2022');
	});
});

it('takes the share of the money from the list, not from those in need', () => {
	const plan = planIn(crowdOf([row(2024)]), 2024);
	expect(shareOf(plan)).toBe(50);
	expect(strokesOfMoney(plan)).toBe(3);
});

describe('what is drawn', () => {
	const data = crowdOf(humanitarianFunding());
	it('10,850 in need, 4,119 on the list, 556 for the money', () => {
		const plan = planIn(data, 2026);
		expect([plan.need, plan.target, strokesOfMoney(plan)]).toEqual([10850, 4119, 556]);
	});
	it('the dollars received are the share that the source gives', () => {
		for (const { received, asked, covered } of data.plans) {
			expect((received / asked) * 100).toBeCloseTo(covered, 0);
		}
	});
});
