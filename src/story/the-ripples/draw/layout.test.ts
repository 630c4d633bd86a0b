import { describe, expect, it } from 'vitest';
import { labelBox, labelFaults } from '../../../lib/chart/label';
import { boxes } from '../../../lib/figure/boxes';
import { prepare } from '../data.server';
import { RINGS } from '../derive';
import { views, type RipplesView } from '../views';
import { layout } from './layout';
import { FULL, radiusAt, THINNEST, thickness } from './rings';
import { ringFrame } from './rings-scene';

const data = prepare();
const all = Object.entries(views) as [string, RipplesView][];
const ringViews = all.flatMap(([id, view]) =>
	view.scene === 'rings' ? [[id, view] as const] : []
);
const sizes = [...boxes, [640, 440], [358, 420], [335, 300]] as const;
const wide = { width: 888, height: 636 };

describe.each(sizes)('in a box of %i × %i', (width, height) => {
	it.each(all)('%s: labels stay inside, apart, and large enough', (_, view) => {
		expect(labelFaults(layout(data, view, { width, height }).labels, width, height)).toEqual([]);
	});
	it.each(all)('%s: no mark has a number that is none', (_, view) => {
		for (const { d } of layout(data, view, { width, height }).paths)
			expect(d).not.toMatch(/NaN|Inf/);
	});
	it.each(ringViews)('%s: rings stay inside, and no corner’s words stand on them', (_, view) => {
		const frame = ringFrame({ width, height, narrow: width < 600 }, view.months);
		const outer = radiusAt(frame, view.months);
		expect(outer).toBeLessThanOrEqual(Math.min(width, height) / 2);
		for (const label of layout(data, view, { width, height }).labels) {
			if (!/^(upper|lower|scale)/.test(label.id)) continue;
			const box = labelBox(label);
			const far = (at: number, from: number, to: number) => Math.max(from - at, 0, at - to);
			const x = far(frame.cx, box.x, box.x + box.width);
			const y = far(frame.cy, box.y, box.y + box.height);
			expect(Math.hypot(x, y), label.text).toBeGreaterThan(outer - 4);
		}
	});
});

describe('what must not mislead', () => {
	const at = (id: keyof typeof views) => layout(data, views[id], wide);

	it('rings end in July 2023, before other causes raise prices', () => {
		expect(RINGS).toEqual({ from: '2022-02', to: '2023-07' });
		for (const { change } of data.rings) expect(change).toHaveLength(18);
		const drawn = at('the-ripples-deal').paths.filter(({ id }) => id.includes('-hair-'));
		expect(drawn).toHaveLength(4 * 18);
	});
	it('thickness is per cent above January 2022 from a true nought, the same for every series', () => {
		const frame = { pitch: 30 };
		expect(thickness(frame, 100) / thickness(frame, 50)).toBeCloseTo(2, 5);
		expect(thickness(frame, FULL)).toBe(30);
		expect(thickness(frame, 0)).toBe(0);
		expect(thickness(frame, -20)).toBe(0);
		expect(thickness(frame, null)).toBe(0);
		expect(thickness(frame, 0.1)).toBe(THINNEST);
	});
	it('no ring grows into the next', () => {
		for (const { change } of data.rings)
			for (const percent of change) expect(percent ?? 0).toBeLessThan(FULL);
	});
	it('a month that does not stand above is a hairline alone', () => {
		const { paths } = at('the-ripples-deal');
		for (const { id, change } of data.rings) {
			const above = change.filter((percent) => (percent ?? 0) > 0).length;
			expect(paths.filter((path) => path.id.startsWith(`${id}-ring-`))).toHaveLength(above);
		}
	});
	it('both days of the deal are drawn', () => {
		const ids = at('the-ripples-deal').paths.map(({ id }) => id);
		expect(ids).toEqual(expect.arrayContaining(['signed', 'ended']));
	});
	it('a hundred slices a row: none lost, none over', () => {
		const { paths } = at('the-ripples-weight');
		const lengths = new Map<string, number>();
		for (const { id, d } of paths) {
			if (id === 'half') continue;
			const iso3 = id.slice(0, 3);
			lengths.set(iso3, (lengths.get(iso3) ?? 0) + Number(/h([\d.]+)/.exec(d)?.[1]));
		}
		expect(lengths.size).toBe(18);
		for (const length of lengths.values()) expect(Math.abs(length - 684)).toBeLessThan(6);
	});
	it('both axes of money begin at nought, and nothing joins the panels', () => {
		const { paths } = at('the-ripples-money');
		const base = (id: string) =>
			Number(/M[\d.]+ ([\d.]+)/.exec(paths.find((p) => p.id === id)?.d ?? '')?.[1]);
		expect(base('trillions-0')).toBeLessThan(base('billions-5'));
		const crossing = paths.filter(({ d }) => {
			const ys = [...d.matchAll(/[ML][\d.]+ ([\d.]+)/g)].map(([, y]) => Number(y));
			return Math.min(...ys) <= base('trillions-0') && Math.max(...ys) >= base('billions-5');
		});
		expect(crossing).toEqual([]);
	});
	it('every plan for Ukraine is drawn, the small ones before 2022 too', () => {
		const asked = at('the-ripples-money').paths.filter(({ id }) => id.startsWith('asked-'));
		expect(asked).toHaveLength(13);
	});
});
