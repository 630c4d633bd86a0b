import { describe, expect, it } from 'vitest';
import { prepare } from './data.server';
import type { Month } from './derive';
import { columnPaths, dotGrid, dotPaths, dotsOf, pileHeight } from './dots';

const month = (killed: number | null, injured: number | null): Month => ({
	id: '2022-02',
	killed,
	injured,
	edition: killed === null ? 'missing' : 'revised'
});
const grid = { across: 2, pitch: 10, step: 30, height: 40 };

/** Dots of a path: a line of n dots is n - 1 pitches long and a third. */
const count = (path: string, pitch: number) =>
	[...path.matchAll(/v-([\d.]+)/g)].reduce(
		(sum, [, v]) => sum + Math.floor(Number(v) / pitch) + 1,
		0
	);

describe('dotPaths', () => {
	it('fills rows from the foot, the killed first: three dots and two on two columns', () => {
		expect(dotPaths([month(30, 20)], grid)).toEqual({
			killed: 'M10 -5v-13.33M20 -5v-3.33',
			injured: 'M10 -25v-3.33M20 -15v-3.33'
		});
	});
	it('draws nothing for a month without figures', () => {
		expect(dotPaths([month(null, null)], grid)).toEqual({ killed: '', injured: '' });
	});
	it('draws one part alone from the foot', () => {
		expect(dotPaths([month(30, 20)], grid, 'injured')).toEqual({
			killed: '',
			injured: 'M10 -5v-3.33M20 -5v-3.33'
		});
	});
	it.each([
		[888, 584],
		[350, 309],
		[540, 209]
	])('draws a dot for every ten people in a box of %i × %i', (width, height) => {
		const { months } = prepare();
		const real = dotGrid(months, { width, height });
		const paths = dotPaths(months, real);
		const sum = (of: 'killed' | 'injured') =>
			months.reduce((all, found) => all + dotsOf(found[of] ?? 0), 0);
		expect(count(paths.killed, real.pitch)).toBe(sum('killed'));
		expect(count(paths.injured, real.pitch)).toBe(sum('injured'));
	});
});

it('columns stand by exact numbers in the scale of the dots', () => {
	expect(columnPaths([month(30, 10), month(null, null)], grid)).toEqual({
		killed: 'M5 0v-15h20v15z',
		injured: 'M5 -15v-5h20v5z'
	});
});

describe('dotGrid', () => {
	it('puts dots side by side until the height is used', () => {
		const found = dotGrid([month(300, 300)], { width: 30, height: 100 });
		expect([found.across, found.height]).toEqual([4, 15 * (30 / 4.9)]);
	});
	it('no pile is higher than the box, and months stay apart', () => {
		const { months } = prepare();
		for (const show of ['both', 'killed', 'injured'] as const) {
			const found = dotGrid(months, { width: 350, height: 309 }, show);
			for (const one of months) expect(pileHeight(one, found, show)).toBeLessThanOrEqual(309.01);
			expect(found.across * found.pitch).toBeLessThan(found.step);
			expect(found.height).toBeGreaterThan(200);
		}
	});
});
