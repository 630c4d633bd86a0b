import { describe, expect, it } from 'vitest';
import { labelFaults } from '../../../lib/chart/label';
import { startChoice } from '../choice';
import { explore } from '../data.server';
import { kinds } from '../derive';
import { exploreLabels } from './explore-labels';
import { chosenLedger, niceScale, seriesOf } from './choose';
import { frameOf, ledgerMarks } from './ledger';

const data = explore();

describe('niceScale', () => {
	it.each([
		[26.8, 30, 10],
		[72, 80, 20],
		[8, 8, 2],
		[0.153, 0.2, 0.05]
	])('%d ends at %d, in steps of %d', (highest, max, step) => {
		const scale = niceScale(highest);
		expect(scale.max).toBeCloseTo(max, 9);
		expect(scale.step).toBeCloseTo(step, 9);
	});
	it('has an end even where nothing was given', () => {
		expect(niceScale(0)).toEqual({ max: 1, step: 1 });
	});
});

describe('chosenLedger', () => {
	it('starts with the story’s picture', () => {
		const { input } = chosenLedger(data, startChoice);
		expect(input.max).toBe(30);
		for (const [i, value] of input.bars.entries())
			expect(value).toBeCloseTo(data.figure.usa[i] ?? NaN, 2);
	});
	it('adds quarters up to years, the last of them partial', () => {
		const { input } = chosenLedger(data, { ...startChoice, grain: 'year' });
		expect(input.periods.map(({ id, partial }) => [id, partial])).toEqual([
			['2022', false],
			['2023', false],
			['2024', false],
			['2025', false],
			['2026', true]
		]);
		expect(input.bars.map((n) => Math.round(n * 10) / 10)).toEqual([35.4, 29.6, 46.4, 0.5, 0]);
	});
	it('has kinds that add up to the whole, for every donor', () => {
		for (const donor of data.donors) {
			const sum = (values: number[]) => values.reduce((all, n) => all + n, 0);
			const parts = kinds.map((kind) => sum(seriesOf(donor, kind)));
			expect(sum(parts)).toBeCloseTo(sum(seriesOf(donor, 'all')), 6);
			expect(sum(parts), donor.name).toBeLessThanOrEqual(donor.total + 0.1);
		}
	});
});

describe.each([
	[1120, 600],
	[720, 480],
	[350, 380],
	[291, 380]
])('in a box of %i × %i', (width, height) => {
	it.each(data.donors.map(({ id }) => id))('%s: labels and bars fit', (donor) => {
		for (const kind of ['all', ...kinds] as const)
			for (const grain of ['quarter', 'year'] as const) {
				const choice = { ...startChoice, donor, beside: null, kind, grain };
				const { input } = chosenLedger(data, choice);
				const frame = frameOf({ width, height }, input.max);
				const labels = exploreLabels(data.figure, choice, input, frame);
				expect(new Set(labels.labels.map(({ id }) => id)).size).toBe(labels.labels.length);
				expect(labelFaults(labels.labels, width, height)).toEqual([]);
				for (const bar of ledgerMarks(input, frame).bars) expect(bar.y).toBeGreaterThan(0);
			}
	});
});
