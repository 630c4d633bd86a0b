import { describe, expect, it } from 'vitest';
import { labelFaults } from '../../lib/chart/label';
import { boxes } from '../../lib/figure/boxes';
import { prepare } from './data.server';
import { SOLDIERS_A_PIXEL } from './distance-scene';
import { layout } from './layout';
import { views, type FrameworkView } from './views';

const data = prepare();
const all = Object.entries(views) as [string, FrameworkView][];
const sizes = [...boxes, [640, 440], [335, 260], [358, 420]] as const;

describe.each(sizes)('in a box of %i × %i', (width, height) => {
	it.each(all)('%s: labels stay inside, apart, and large enough', (_, view) => {
		expect(labelFaults(layout(data, view, { width, height }).labels, width, height)).toEqual([]);
	});
	it.each(all)('%s: marks stay inside', (_, view) => {
		const { bars, dots, strip } = layout(data, view, { width, height });
		for (const bar of bars) {
			expect(bar.x).toBeGreaterThanOrEqual(0);
			expect(bar.x + bar.width).toBeLessThanOrEqual(width + 0.1);
			expect(bar.y + bar.height).toBeLessThanOrEqual(height);
		}
		for (const dot of dots) expect(dot.x + dot.r).toBeLessThanOrEqual(width);
		const highest = Math.max(...data.years.map((d) => d.total));
		if (strip) expect(strip.base - highest * 10 * strip.sy).toBeGreaterThanOrEqual(0);
	});
});

describe('what must not mislead', () => {
	const wide = { width: 888, height: 636 };
	const at = (id: keyof typeof views) => layout(data, views[id], wide);

	it('no stroke joins the measures of deaths, or their two sources', () => {
		const { lines } = at('the-framework-split');
		const ends = lines
			.filter(({ id }) => id === 'PRIO' || id === 'UCDP')
			.map(({ d }) => d.match(/[\d.]+ [\d.]+/g)?.length);
		expect(ends).toEqual([43, 32]);
	});
	it('figures of the wider measure are open dots, the one of the line’s measure is filled', () => {
		const { dots } = at('the-framework-split');
		expect(dots.filter((d) => d.open)).toHaveLength(5);
		expect(dots.filter((d) => !d.open).map(({ id }) => id)).toEqual(['rounded-2023']);
	});
	it('all recorded votes are drawn, the lower ones too', () => {
		const { bars } = at('the-framework-split');
		expect(bars.filter(({ id }) => id.startsWith('yes'))).toHaveLength(12);
		expect(
			bars.filter(({ id, opacity }) => id.startsWith('yes') && opacity === undefined)
		).toHaveLength(6);
	});
	it('a bar of votes is measured against all members', () => {
		const { bars } = at('the-framework-split');
		const height = (id: string) => bars.find((bar) => bar.id === id)?.height ?? NaN;
		expect(height('yes-ES-11/4') / height('yes-ES-11/7')).toBeCloseTo(143 / 93, 5);
		expect(height('no-ES-11/4') / height('yes-ES-11/4')).toBeCloseTo(5 / 143, 5);
	});
	it('soldiers have one scale: the line, the force at Kursk, and its North Korean part', () => {
		for (const [width, height] of sizes) {
			const { bars } = layout(data, views['the-framework-kursk'], { width, height });
			const soldiers = Object.fromEntries(
				bars.map((bar) => [bar.id, bar.height * SOLDIERS_A_PIXEL])
			);
			expect(soldiers).toEqual({ line: 15000, force: 50000, among: 10000 });
		}
	});
	it('the strip keeps every type in the first view, and nothing is hidden in the second', () => {
		const tones = Object.values(at('the-framework-interstate').strip?.tones ?? {});
		expect(Math.min(...tones)).toBeGreaterThanOrEqual(0.1);
	});
	it('the statement about the larger force is the one that the drawing names', () => {
		expect(data.strength).toEqual({ sent: 15000, among: 10000, force: 50000 });
	});
});
