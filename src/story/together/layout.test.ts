import { describe, expect, it } from 'vitest';
import { labelFaults } from '../../lib/chart/label';
import { prepare } from './data.server';
import { ordered } from './choice';
import { layout } from './draw/layout';
import { TABLE } from './draw/scene';
import { stripRows } from './draw/strip';
import { views, type TogetherView } from './views';

const data = prepare();
const all = Object.entries(views) as [string, TogetherView][];
const sizes = [
	[888, 636],
	[780, 520],
	[1100, 800],
	[700, 500],
	[600, 420],
	[860, 440],
	[350, 350],
	[358, 420],
	[335, 250],
	[540, 250],
	[280, 300]
] as const;

describe.each(sizes)('in a box of %i × %i', (width, height) => {
	it.each(all)('%s: labels stay inside, apart, and large enough', (_, view) => {
		const { labels } = layout(data, view, { width, height });
		expect(labelFaults(labels, width, height)).toEqual([]);
	});
	it.each(all)('%s: tables and signs stay inside, and tables apart', (_, view) => {
		const { tables, bars } = layout(data, view, { width, height });
		for (const [i, a] of tables.entries()) {
			const reach = (TABLE.ring + TABLE.chair) * a.scale;
			expect(a.x - reach).toBeGreaterThanOrEqual(-1);
			expect(a.x + reach).toBeLessThanOrEqual(width + 1);
			expect(a.y - reach).toBeGreaterThanOrEqual(-1);
			expect(a.y + reach).toBeLessThanOrEqual(height + 1);
			for (const b of tables.slice(i + 1)) {
				const apart = TABLE.crowd * 0.85 * (a.scale + b.scale);
				expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(apart);
			}
		}
		for (const bar of bars) expect(bar.x + bar.width).toBeLessThanOrEqual(width + 0.5);
	});
});

describe('what must not mislead', () => {
	const at = (view: TogetherView) => layout(data, view, { width: 888, height: 636 });
	it('a chair that is empty is drawn at every table, Pyongyang’s from the second step on', () => {
		expect(at(views['together-tables']).tables.map(({ seats }) => seats.length)).toEqual([
			3, 3, 3, 3
		]);
		for (const { seats } of at(views['together-absent']).tables) expect(seats).toContain('PRK');
	});
	it('the picture says that chairs are not power', () => {
		const text = at(views['together-absent'])
			.labels.map((d) => d.text)
			.join(' ');
		expect(text).toContain('Chairs do not show power');
	});
	it('the strip keeps all claims in the order of the essay', () => {
		expect(at(views['together-ledger']).bars.map(({ id }) => id)).toEqual(
			data.claims.map(({ id }) => id)
		);
	});
	it('no percentage and no total score is printed', () => {
		const text = at(views['together-ledger'])
			.labels.map((d) => d.text)
			.join(' ');
		expect(text).not.toMatch(/%|per cent|score|out of/);
		expect(text).toContain('29 are opinion');
	});
	it('the claim that is opened has the commonest verdict', () => {
		const counts = new Map<string, number>();
		for (const { verdict } of data.claims) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
		counts.delete('not checkable/opinion');
		const [first] = [...counts].sort((a, b) => b[1] - a[1]);
		expect(data.claims.find(({ id }) => id === data.open.id)?.verdict).toBe(first?.[0]);
	});
});

describe.each([1120, 800, 620, 350, 280])('the strip of the ledger page, %i wide', (width) => {
	it.each(['essay', 'verdict'] as const)('order by %s: every claim once, labels apart', (order) => {
		const strip = stripRows(ordered(data.claims, order), order, width);
		expect(new Set(strip.bars.map(({ id }) => id)).size).toBe(data.claims.length);
		for (const bar of strip.bars) {
			expect(bar.x + bar.width).toBeLessThanOrEqual(width);
			expect(bar.y + bar.height).toBeLessThan(strip.height);
		}
		const named = strip.labels.filter(({ text }) => text !== '');
		expect(labelFaults(named, width, strip.height)).toEqual([]);
	});
});
