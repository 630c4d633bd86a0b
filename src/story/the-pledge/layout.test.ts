import { describe, expect, it } from 'vitest';
import { labelFaults } from '../../lib/chart/label';
import { boxes } from '../../lib/figure/boxes';
import { prepare } from './data.server';
import { layout } from './draw/layout';
import { views, type PledgeView } from './views';

const data = prepare();
const all = Object.entries(views) as [string, PledgeView][];
const sizes = [
	...boxes,
	[1040, 560],
	[700, 500],
	[600, 440],
	[620, 400],
	[358, 420],
	[335, 250],
	[480, 400],
	[280, 300]
] as const;

describe.each(sizes)('in a box of %i × %i', (width, height) => {
	it.each(all)('%s: labels stay inside, apart, and large enough', (_, view) => {
		const { labels } = layout(data, view, { width, height });
		expect(labelFaults(labels, width, height)).toEqual([]);
	});
	it.each(all)('%s: strokes stay inside, and no line runs into the next', (_, view) => {
		const { rows } = layout(data, view, { width, height });
		for (const [i, row] of rows.entries()) {
			expect(row.x + data.members * row.pitch).toBeLessThanOrEqual(width);
			const foot = row.y + row.height + (row.ruled ? 6 : 0);
			expect(foot).toBeLessThanOrEqual(rows[i + 1]?.y ?? height);
			expect(row.height).toBeGreaterThanOrEqual(4);
		}
	});
});

describe('what must not mislead', () => {
	const at = (view: PledgeView) => layout(data, view, { width: 888, height: 636 });
	it('every line has a stroke for each of the 193 members', () => {
		for (const row of at(views['the-pledge-asks']).rows) {
			expect(row.runs.reduce((sum, { count }) => sum + count, 0)).toBe(193);
		}
	});
	it('only the Charter has the double rule, and only the 2026 text and the Charter stand at full strength', () => {
		const { rows } = at(views['the-pledge-ceasefire']);
		const ids = (some: typeof rows) => some.map(({ id }) => id);
		expect(ids(rows.filter(({ ruled }) => ruled))).toEqual(['charter-2-3', 'charter-2-4']);
		expect(ids(rows.filter(({ strong }) => strong))).toEqual([
			'charter-2-3',
			'peace-2026',
			'charter-2-4'
		]);
	});
	it('each text says whether it binds or recommends, with its votes', () => {
		const { labels, rows } = at(views['the-pledge-ceasefire']);
		const said = (word: string) => labels.filter(({ text }) => text === word).length;
		expect([said('binds'), said('recommends')]).toEqual([2, rows.length - 2]);
		expect(labels.map(({ text }) => text)).toContain('· 32 · 7');
	});
	it('the line of civil society is empty in every view', () => {
		for (const [, view] of all) {
			const { labels, rows } = at(view);
			const open = labels.find(({ id }) => id === 'open');
			expect(open?.text).toContain('o example found');
			for (const row of rows) expect(row.y).toBeLessThan((open?.y ?? 0) - 20);
		}
	});
	it('a plan is one stroke of its own state, never a row of signatures', () => {
		const { lines, labels } = at(views['the-pledge-asks']);
		expect(lines.filter(({ id }) => id.startsWith('plan-')).length).toBe(4);
		expect(labels.filter(({ text }) => text === 'one state’s plan').length).toBe(4);
	});
});
