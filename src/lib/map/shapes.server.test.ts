import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { pathOf } from './path-of';
import { planeThrough } from './plane.server';
import { planarShapes } from './shapes.server';

const plane = planeThrough([0, 0], [40, 0], [-9000, -9000, 9000, 9000]);
/** A field of one degree, its corners in d3's order for small areas. */
const field = (west: number, east: number): Polygon => ({
	type: 'Polygon',
	coordinates: [
		[
			[west, 0],
			[west, 1],
			[east, 1],
			[east, 0],
			[west, 0]
		]
	]
});
const areas = [
	{ id: 'a', geometry: field(20, 21) },
	{ id: 'b', geometry: field(21, 22) }
];
const corners = (d: string) => d.match(/-?\d+/g)?.length ?? 0;

describe('the plane', () => {
	it('has both places level, as far apart as they are on the globe', () => {
		const [a, b] = [plane.at([0, 0]), plane.at([40, 0])];
		expect(a[1]).toBeCloseTo(b[1], 3);
		expect(b[0] - a[0]).toBeCloseTo((40 / 360) * 40030, 0);
	});
	it('grows to the right and down the page', () => {
		expect(plane.at([20, 10])[1]).toBeLessThan(0);
	});
});

describe('shapes of a plane', () => {
	it('are one without the line between them, which is told once', () => {
		const shapes = planarShapes(areas, plane);
		const whole = shapes.area(() => true);
		expect(whole.type === 'MultiPolygon' && whole.coordinates).toHaveLength(1);
		expect(shapes.lines((a, b) => a === 'a' && b === 'b').coordinates).toHaveLength(1);
		expect(shapes.lines((a, b) => a === 'a' && b === 'a').coordinates).toHaveLength(0);
	});
	it('of two files meet where their corners are welded', () => {
		const apart = [areas[0], { id: 'b', geometry: field(21.002, 22) }].flatMap(
			(area) => area ?? []
		);
		const border = (weld: number) =>
			planarShapes(structuredClone(apart), plane, { weld }).lines(() => true).coordinates;
		expect(border(0)).toHaveLength(0);
		expect(border(0.5).length).toBeGreaterThan(0);
	});
	it('drop bends smaller than asked for', () => {
		const rough = planarShapes(areas, plane, { detail: { bend: 30000, island: 0 } });
		const fine = planarShapes(areas, plane);
		expect(
			corners(
				pathOf(
					rough.area(() => true),
					1
				)
			)
		).toBeLessThanOrEqual(
			corners(
				pathOf(
					fine.area(() => true),
					1
				)
			)
		);
	});
});
