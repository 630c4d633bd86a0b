import { describe, expect, it } from 'vitest';
import { labelFaults } from '../../lib/chart/label';
import { boxes } from '../../lib/figure/boxes';
import { formats } from '../../lib/text/locale';
import { prepare } from './data.server';
import { persons, placeOf } from './derive';
import { layout } from './layout';
import { views, type FieldView } from './views';

const data = prepare();
const all = Object.entries(views) as [string, FieldView][];
const sizes = [...boxes, [600, 420], [335, 245], [358, 420], [280, 350]] as const;

describe.each(sizes)('in a box of %i × %i', (width, height) => {
	const box = { width, height };
	it.each(all)('%s: labels stay inside, apart, and large enough', (_, view) => {
		const { labels, late } = layout(data, view, box);
		expect(labelFaults([...labels, ...late], width, height)).toEqual([]);
	});
	it.each(all)('%s: every mark has an id of its own', (_, view) => {
		const scene = layout(data, view, box);
		for (const marks of [[...scene.labels, ...scene.late], scene.lines, scene.over, scene.signs]) {
			expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length);
		}
	});
	it('all steps share one grid of dots', () => {
		const grids = all.map(([, view]) => layout(data, view, box).grid);
		for (const grid of grids) expect(grid).toEqual(grids[0]);
	});
});

describe('Explore', () => {
	it.each(['both', 'killed', 'injured'] as const)('shows %s without a label on another', (show) => {
		for (const id of ['the-civilians-field', 'the-civilians-reported'] as const) {
			for (const [width, height] of [
				[1240, 500],
				[700, 500],
				[350, 380],
				[280, 380]
			] as const) {
				const { labels, late } = layout(data, views[id], { width, height }, show);
				expect(labelFaults([...labels, ...late], width, height)).toEqual([]);
			}
		}
	});
});

describe('what must not mislead', () => {
	const wide = { width: 888, height: 636 };
	const texts = (view: FieldView) => {
		const { labels, late } = layout(data, view, wide);
		return [...labels, ...late].map(({ text }) => text).join(' ');
	};
	it('nothing of the answer is in the drawing before the reveal', () => {
		for (const id of ['the-civilians-field', 'the-civilians-guess'] as const) {
			const scene = layout(data, views[id], wide);
			expect(texts(views[id])).not.toMatch(/2024 .*(begins|reports)|Oct|Seoul|worsening|admit/);
			expect([scene.under, scene.late]).toEqual([[], []]);
			expect(scene.lines.every(({ colour }) => colour !== 'var(--prk)')).toBe(true);
		}
	});
	it('the rise is drawn before the soldiers in time and in place', () => {
		const { lines, late, grid } = layout(data, views['the-civilians-reported'], wide);
		const x = (id: string) =>
			Number(/^M([\d.]+)/.exec(lines.find((d) => d.id === id)?.d ?? '')?.[1]);
		expect(x('rise')).toBeLessThan(x('reported'));
		expect(x('reported') - x('rise')).toBeCloseTo((7 + 17 / 31) * grid.step, 0);
		expect(lines.filter((d) => d.late).map(({ id }) => id)).toEqual([
			'reported',
			'admitted',
			'apart'
		]);
		expect(late.map(({ text }) => text)).toContain('seven months');
	});
	it('each month that is not found has a box, and its base line is dashed', () => {
		const { lines } = layout(data, views['the-civilians-field'], wide);
		const missing = data.months.filter((month) => persons(month, 'both') === null);
		expect(missing.map(({ id }) => id)).toEqual([
			'2026-02',
			'2026-03',
			'2026-04',
			'2026-05',
			'2026-09',
			'2026-10'
		]);
		expect(lines.filter(({ id }) => id.startsWith('box-')).length).toBe(missing.length);
		const dashed = lines.filter(({ id }) => id.startsWith('first-releases'));
		const from = Number(/^M([\d.]+)/.exec(dashed[0]?.d ?? '')?.[1]);
		expect(from).toBeCloseTo((placeOf(data.months, '2025-08') * 888) / data.months.length, 0);
	});
	it('no sum over months of different editions is printed', () => {
		const sum = data.months.reduce((all, month) => all + (persons(month, 'both') ?? 0), 0);
		for (const [, view] of all) expect(texts(view)).not.toContain(sum.toLocaleString(formats));
	});
	it('“nearly half” stops at half and is solid only to a quarter', () => {
		const scene = layout(data, views['the-civilians-age'], wide);
		const bars = scene.over.map(({ width }) => width);
		expect(bars[0]).toBe(bars[1]);
		const reach = /h([\d.]+)$/.exec(scene.lines.find(({ id }) => id === 'dead-up-to')?.d ?? '');
		expect(Number(reach?.[1])).toBeCloseTo(bars[0] ?? 0, 0);
	});
	it('every count beside the field names who counted or when', () => {
		for (const id of ['the-civilians-causes', 'the-civilians-verdict'] as const) {
			for (const [width, height] of sizes.slice(0, 3)) {
				const { labels } = layout(data, views[id], { width, height });
				expect(labels.filter((d) => /-by-0$/.test(d.id)).length).toBeGreaterThanOrEqual(3);
			}
		}
	});
});
