import { describe, expect, it } from 'vitest';
import { CELL, crowdPath, gridFor, gridOfRows } from './crowd';

const strokes = (path: string) => path.match(/v/g)?.length ?? 0;

/** Upper ends of a path's strokes. */
function ends(path: string) {
	let [x, y] = [0, 0];
	return [...path.matchAll(/([Mm])(-?\d+) ?(-?\d+)v(\d+)/g)].map(([, sign, dx, dy, length]) => {
		[x, y] = sign === 'M' ? [Number(dx), Number(dy)] : [x + Number(dx), y + Number(dy)];
		const end = { x, y };
		y += Number(length);
		return end;
	});
}

describe('gridFor', () => {
	it('has room for every stroke', () => {
		for (const count of [1, 7, 556, 10850]) {
			for (const order of ['columns', 'rows'] as const) {
				const { cols, rows } = gridFor(count, 800, 400, order);
				expect(cols * rows).toBeGreaterThanOrEqual(count);
			}
		}
	});
	it('leaves no cell empty where a whole division is near', () => {
		const { cols, rows } = gridFor(10850, 888, 450, 'columns');
		expect(cols * rows).toBe(10850);
	});
	it('refuses an empty crowd or box', () => {
		expect(() => gridFor(0, 10, 10, 'rows')).toThrow(RangeError);
		expect(() => gridFor(5, 10, 0, 'rows')).toThrow(RangeError);
	});
});

describe('crowdPath', () => {
	const grid = gridOfRows(120, 10);
	it('draws as many strokes as asked for', () => {
		expect(strokes(crowdPath(grid, 0, 120))).toBe(120);
		expect(strokes(crowdPath(grid, 30, 75))).toBe(45);
		expect(crowdPath(grid, 4, 4)).toBe('');
	});
	it('puts the same stroke in the same place, whichever path it is in', () => {
		const all = ends(crowdPath(grid, 0, 120));
		expect(ends(crowdPath(grid, 30, 75))).toEqual(all.slice(30, 75));
	});
	it('fills column after column, so a share is a width', () => {
		const columns = ends(crowdPath(grid, 0, 120)).map(({ x }) => Math.floor(x / CELL));
		expect(columns).toEqual(Array.from({ length: 120 }, (_, i) => Math.floor(i / 10)));
	});
	it('keeps every stroke inside the grid', () => {
		const order = 'rows';
		for (const { x, y } of ends(crowdPath({ cols: 12, rows: 10, order }, 0, 120))) {
			expect(x).toBeGreaterThanOrEqual(0);
			expect(x).toBeLessThanOrEqual(12 * CELL);
			expect(y).toBeGreaterThanOrEqual(0);
			expect(y + 14).toBeLessThanOrEqual(10 * CELL);
		}
	});
});
