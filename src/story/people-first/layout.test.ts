import { describe, expect, it } from 'vitest';
import { labelFaults } from '../../lib/chart/label';
import { boxes } from '../../lib/figure/boxes';
import { prepare } from './data.server';
import { planIn, strokesOfMoney } from './derive';
import { layout } from './layout';
import { views, type CrowdView } from './views';

const data = prepare();
const all = Object.entries(views) as [string, CrowdView][];
const sizes = [...boxes, [600, 420], [335, 245], [358, 420]] as const;

describe.each(sizes)('in a box of %i × %i', (width, height) => {
	it.each(all)('%s: labels stay inside, apart, and large enough', (_, view) => {
		expect(labelFaults(layout(data, view, { width, height }).labels, width, height)).toEqual([]);
	});
	it.each(all)('%s: the crowd fills its box and nothing below it is cut', (_, view) => {
		const { field, lines, bars } = layout(data, view, { width, height });
		expect(field.height).toBeGreaterThan(100);
		expect(field.y + field.height).toBeLessThanOrEqual(height);
		expect(lines.length).toBeGreaterThan(0);
		for (const bar of bars) expect(bar.y + bar.height).toBeLessThanOrEqual(height);
	});
	it('all steps share one order of strokes', () => {
		const grids = all.map(([, view]) => layout(data, view, { width, height }).grid);
		for (const grid of grids) expect(grid).toEqual(grids[0]);
	});
});

describe('what must not mislead', () => {
	it('people in need are drawn in full in every view', () => {
		for (const [, view] of all) {
			expect(layout(data, view, { width: 888, height: 636 }).ends.need).toBe(10850);
		}
	});
	it('the share of the money never stands without that of the year before', () => {
		for (const [width, height] of sizes) {
			const texts = layout(data, views['people-first-funded'], { width, height }).labels.map(
				({ text }) => text
			);
			expect(texts.join(' ')).toContain('13.5%');
			expect(texts.join(' ')).toContain('58.2%');
			expect(texts.join(' ')).toContain('seven weeks in');
			expect(texts.join(' ')).toContain('of the money');
		}
	});
	it('the dashed line stands at 58.2 per cent of the list', () => {
		const { lines } = layout(data, views['people-first-funded'], { width: 888, height: 636 });
		const x = Number(lines.find(({ id }) => id === 'beside')?.d.match(/^M([\d.]+)/)?.[1]);
		expect(x / 888).toBeCloseTo(0.582 * (4119 / 10850), 3);
	});
	it('refuses a year without a plan', () => {
		const view = { ...views['people-first-need'], year: 2022 };
		expect(() => layout(data, view, { width: 888, height: 636 })).toThrow('2022');
	});
	it('the money is counted in strokes of the list, not of those in need', () => {
		const { ends } = layout(data, views['people-first-funded'], { width: 888, height: 636 });
		expect(ends.money).toBe(strokesOfMoney(planIn(data, 2026)));
		expect(ends.money / ends.list).toBeCloseTo(0.135, 3);
	});
});
