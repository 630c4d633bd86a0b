import { humanitarianFunding } from '$data/index.server';
import { describe, expect, it } from 'vitest';
import { labelFaults } from '../../lib/chart/label';
import { bandsOf } from './bands';
import { crowdOf } from './derive';

const { plans } = crowdOf(humanitarianFunding());
const all = {
	plans,
	year: 'all',
	unit: 'people',
	money: true,
	mark: undefined,
	width: 1200
} as const;

describe('bandsOf', () => {
	it('gives every year the same room for a person', () => {
		const perStroke = bandsOf(all).bands.map((d) => d.width / d.ends.need);
		for (const room of perStroke) expect(room).toBeCloseTo(perStroke[0] ?? 0, 6);
		expect(new Set(bandsOf(all).bands.map((d) => d.grid.rows)).size).toBe(1);
	});
	it('makes the crowd of 2023 the largest, and 2026 the smallest', () => {
		const widths = bandsOf(all).bands.map((d) => d.width);
		expect(widths).toEqual([...widths].sort((a, b) => b - a));
		expect(widths[0]).toBe(1200);
	});
	it('stretches each year to the whole width in per cent', () => {
		const { bands } = bandsOf({ ...all, unit: 'percent' });
		expect(bands.map((d) => d.width)).toEqual([1200, 1200, 1200, 1200]);
	});
	it('puts the reader’s number at its place, and leaves it out where the crowd is smaller', () => {
		const { bands } = bandsOf({ ...all, mark: 14_600_000 });
		expect(bands[1]?.mark).toBeCloseTo(bands[1]?.width ?? 0, 6);
		expect(bands[3]?.mark).toBeUndefined();
	});
	it.each([280, 320, 358, 560, 700, 1200, 1440])(
		'keeps labels apart and inside at %i px',
		(width) => {
			for (const year of ['all', 2023, 2026] as const) {
				for (const unit of ['people', 'percent'] as const) {
					const { labels, height } = bandsOf({ ...all, year, unit, width });
					expect(labelFaults(labels, width, height)).toEqual([]);
				}
			}
		}
	);
});
