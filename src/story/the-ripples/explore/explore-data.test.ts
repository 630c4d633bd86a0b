import { describe, expect, it } from 'vitest';
import { monthsBetween } from '../derive';
import { against, ringSeries, seriesOf, spanOf, tableRows, type ExploreData } from './explore-data';

const months = monthsBetween('2021-12', '2023-07');
const values = months.map((_, i) => (i === 3 ? null : 10 + i));
const data: ExploreData = {
	months,
	series: [{ id: 'gas', unit: 'USD', values }],
	deal: { signed: '2022-07-22', ended: '2023-07-17' },
	reported: '2024-10-18',
	wheat: []
};

describe('series', () => {
	it('stand against a month of their own, gaps staying gaps', () => {
		expect(against(data, { values: [10, 20, null] }, '2021-12')).toEqual([100, 200, null]);
		expect(against(data, { values: [null, 20] }, '2021-12')).toEqual([null, null]);
		expect(against(data, { values: [10, 20] }, '2030-01')).toEqual([null, null]);
	});
	it('become eighteen rings against January 2022', () => {
		const [gas] = ringSeries(data, ['gas']);
		expect(gas?.change).toHaveLength(18);
		expect(gas?.change[0]).toBeCloseTo((12 / 11 - 1) * 100, 5);
		expect(gas?.change[1]).toBeNull();
	});
	it('are found by name', () => {
		expect(seriesOf(data, 'gas').unit).toBe('USD');
		expect(() => seriesOf(data, 'coal')).toThrow('coal');
	});
});

describe('the table', () => {
	it('says a month’s price, its distance from the base, and the highest month of the span', () => {
		const span = [0, 5] as const;
		expect(tableRows(data, ['gas'], { month: '2022-02', base: '2021-12', span })).toEqual([
			{
				id: 'gas',
				unit: 'USD',
				value: 12,
				change: 20,
				highest: { month: '2022-05', change: 50 }
			}
		]);
	});
	it('says of a month without a value that it has none', () => {
		const [row] = tableRows(data, ['gas'], { month: '2022-03', base: '2021-12', span: [3, 3] });
		expect(row).toMatchObject({ value: null, change: null, highest: undefined });
	});
	it('spans whole years', () => {
		expect(spanOf(months, 2022, 2022)).toEqual([1, 12]);
		expect(spanOf(months, 2021, 2023)).toEqual([0, 19]);
	});
});
