import { describe, expect, it } from 'vitest';
import { highestAfter, monthsBetween, monthsDrawn, persons, placeOf, runs } from './derive';

const row = (month: string, killed: number | null, injured: number | null, status: string) => ({
	row_type: 'month',
	period_start: `${month}-01`,
	period_end: `${month}-28`,
	geography: 'UKR',
	killed,
	injured,
	status
});
const rows = [
	row('2022-03', 5, 7, 'transcribed'),
	row('2022-02', 1, 2, 'transcribed'),
	row('2022-04', null, null, 'missing'),
	row('2022-05', 3, 1, 'single_secondary')
];

describe('monthsDrawn', () => {
	it('puts months in order with their edition', () => {
		expect(monthsDrawn(rows).map(({ id, edition }) => `${id} ${edition}`)).toEqual([
			'2022-02 revised',
			'2022-03 revised',
			'2022-04 missing',
			'2022-05 one-copy'
		]);
	});
	it('keeps a month without figures as unknown, never as nothing', () => {
		const [, , april] = monthsDrawn(rows);
		expect(april && [persons(april, 'both'), persons(april, 'killed')]).toEqual([null, null]);
	});
	it('refuses a gap between months', () => {
		expect(() => monthsDrawn([...rows.slice(0, 2), rows[3]!])).toThrow(
			'2022-03 is followed by 2022-05'
		);
	});
	it('refuses a missing month that has figures', () => {
		expect(() => monthsDrawn([row('2022-02', 1, 2, 'missing')])).toThrow('2022-02 is "missing"');
	});
});

it('counts months across years', () => {
	expect(monthsBetween('2024-03', '2024-10-18')).toBe(7);
	expect(monthsBetween('2023-12', '2024-03')).toBe(3);
	expect(monthsBetween('2024-10', '2024-03')).toBe(-7);
});
it('finds runs of months', () => {
	const months = monthsDrawn(rows);
	expect(runs(months, ({ edition }) => edition === 'revised')).toEqual([{ from: 0, to: 1 }]);
	expect(runs(months, ({ killed }) => killed !== null)).toEqual([
		{ from: 0, to: 1 },
		{ from: 3, to: 3 }
	]);
});
it('finds the highest month after another, by the part that is shown', () => {
	const months = monthsDrawn(rows);
	expect(highestAfter(months, '2022-02').id).toBe('2022-03');
	expect(highestAfter(months, '2022-03', 'killed').id).toBe('2022-05');
	expect(() => highestAfter(months, '2022-05')).toThrow('no figures after 2022-05');
});
it('places a day within its month', () => {
	const months = monthsDrawn(rows);
	expect(placeOf(months, '2022-03')).toBe(1);
	expect(placeOf(months, '2022-04-16')).toBe(2.5);
});
