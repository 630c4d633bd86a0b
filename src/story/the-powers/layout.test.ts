import { describe, expect, it } from 'vitest';
import { labelFaults } from '../../lib/chart/label';
import { boxes } from '../../lib/figure/boxes';
import { prepare } from './data.server';
import { frameOf } from './draw/ledger';
import { AID, ledgerScene } from './draw/layout';
import { matrixScene } from './draw/matrix';
import { views, type PowersView } from './views';

const data = prepare();
const all = Object.entries(views) as [string, PowersView][];
const sizes = [...boxes, [640, 440], [335, 260], [358, 420]] as const;
const labelsOf = (view: PowersView, width: number, height: number) =>
	view.scene === 'ledger'
		? ledgerScene(data, view, { width, height }).labels
		: matrixScene(data, { width, height }).labels;

describe.each(sizes)('in a box of %i × %i', (width, height) => {
	const size = { width, height };
	it.each(all)('%s: labels stay inside, apart, and large enough', (_, view) => {
		expect(labelFaults(labelsOf(view, width, height), width, height)).toEqual([]);
	});
	it.each(all)('%s: no two lines, marks or labels share an id', (_, view) => {
		const parts =
			view.scene === 'ledger'
				? (({ labels, lines, votes }) => [labels, lines, votes])(ledgerScene(data, view, size))
				: (({ labels, lines, marks }) => [labels, lines, marks])(matrixScene(data, size));
		for (const part of parts) expect(new Set(part.map(({ id }) => id)).size).toBe(part.length);
	});
	it('bars and plumbs stay in their own halves', () => {
		const { marks } = ledgerScene(data, views['the-powers-america'], size);
		const { base, low, end } = frameOf(size, AID.max);
		for (const bar of marks.bars) {
			expect(bar.y).toBeGreaterThanOrEqual(0);
			expect(bar.y + bar.height).toBeCloseTo(base);
			expect(bar.x + bar.width).toBeLessThanOrEqual(width);
		}
		for (const plumb of marks.plumbs) {
			expect(plumb.from).toBe(low);
			expect(plumb.to).toBeLessThan(end);
		}
	});
	it('marks of the matrix stay inside and apart', () => {
		const { marks } = matrixScene(data, size);
		for (const mark of marks) {
			expect(mark.x + mark.r).toBeLessThanOrEqual(width);
			expect(mark.y + mark.r).toBeLessThanOrEqual(height);
		}
		const [first, second] = marks;
		expect((second?.x ?? 0) - (first?.x ?? 0)).toBeGreaterThan(2 * (first?.r ?? 0) + 2);
	});
});

describe('what must not mislead', () => {
	const wide = { width: 888, height: 636 };
	const ledger = (id: 'the-powers-america' | 'the-powers-not-like') =>
		ledgerScene(data, views[id], wide);

	it('has no scale shared by the halves: their units a pixel differ, and the labels say the units', () => {
		const { base, low, up, down } = frameOf(wide, AID.max);
		expect(base - up(10)).not.toBeCloseTo(down(10) - low, 0);
		const texts = ledger('the-powers-america').labels.map(({ text }) => text);
		expect(texts.some((text) => text.includes('billion euros'))).toBe(true);
		expect(texts.some((text) => text.includes('billion dollars'))).toBe(true);
	});
	it('fills no area below, and none of the outline above', () => {
		const { marks } = ledger('the-powers-america');
		expect(marks.line.every((line) => !line.d.includes('z'))).toBe(true);
		expect(marks.plumbs).toHaveLength(7);
	});
	it('dots the quarter of two months and the year without a total, and nothing else', () => {
		const { marks } = ledger('the-powers-america');
		expect(data.months).toBe(2);
		expect(marks.line.map(({ dash }) => dash !== undefined)).toEqual([false, true]);
		expect(marks.plumbs.filter(({ partial }) => partial).map(({ id }) => id)).toEqual(['2021']);
	});
	it('fits its scales: no value is cut off', () => {
		expect(Math.max(...data.usa, ...data.europe)).toBeLessThanOrEqual(AID.max);
		expect(Math.max(...data.trade.map(({ total }) => total ?? 0))).toBeLessThanOrEqual(250);
	});
	it('says "Not like for like" where the two are set against each other', () => {
		const texts = ledger('the-powers-not-like').labels.map(({ text }) => text);
		expect(texts).toContain('Not like for like');
	});
	it('gives every state a mark for every text, and no state a sum', () => {
		const { marks, labels } = matrixScene(data, wide);
		expect(marks.filter(({ id }) => !id.startsWith('key'))).toHaveLength(60);
		expect(labels.some(({ text }) => /^\d+$/.test(text) && text.length < 4)).toBe(false);
	});
});
