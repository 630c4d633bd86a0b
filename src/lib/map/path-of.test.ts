import { describe, expect, it } from 'vitest';
import { pathOf } from './path-of';

describe('pathOf', () => {
	it('tells each point from the one before, in whole units', () => {
		const line = {
			type: 'LineString' as const,
			coordinates: [
				[0, 0],
				[10, 0],
				[10, 4],
				[4, 2]
			]
		};
		expect(pathOf(line, 2)).toBe('M0 0l5 0 0 2-3-1');
	});
	it('closes areas', () => {
		const coordinates = [
			[
				[0, 0],
				[4, 0],
				[4, 4],
				[0, 0]
			]
		];
		expect(pathOf({ type: 'Polygon', coordinates }, 1)).toBe('M0 0l4 0 0 4z');
	});
	it('leaves out a ring that shrinks to less than an area', () => {
		const coordinates = [
			[
				[
					[0, 0],
					[1, 0],
					[1, 1],
					[0, 0]
				]
			]
		];
		expect(pathOf({ type: 'MultiPolygon', coordinates }, 10)).toBe('');
	});
	it('refuses what is no line and no area', () => {
		expect(() => pathOf({ type: 'Point', coordinates: [0, 0] }, 1)).toThrow('Point has no path');
	});
});
