import { describe, expect, it } from 'vitest';
import { swarm } from './swarm';

const options = { gap: 0, across: 3, reach: { x: 1, y: 20 } };
const pile = Array.from({ length: 12 }, (_, i) => ({ id: `s${i}`, x: (i % 3) / 10, r: 1 }));

describe('a swarm', () => {
	it('leaves a mark with room where it belongs', () => {
		const found = swarm(
			[
				{ id: 'a', x: 0, r: 1 },
				{ id: 'b', x: 5, r: 1 }
			],
			options
		);
		expect([...found.values()]).toEqual([
			{ x: 0, y: 0 },
			{ x: 5, y: 0 }
		]);
	});
	it('moves a second mark up or down, not across', () => {
		const found = swarm(
			[pile[0], { id: 't', x: 0, r: 1 }].filter((d) => d !== undefined),
			options
		);
		expect(found.get('t')?.x).toBe(0);
		expect(Math.abs(found.get('t')?.y ?? 0)).toBeCloseTo(2, 0);
	});
	it.each([true, false])('never lets two marks overlap (squares: %s)', (square) => {
		const places = [...swarm(pile, { ...options, square }).values()];
		for (const [i, a] of places.entries()) {
			for (const b of places.slice(i + 1)) {
				const [dx, dy] = [Math.abs(a.x - b.x), Math.abs(a.y - b.y)];
				expect(square ? Math.max(dx, dy) : Math.hypot(dx, dy)).toBeGreaterThan(1.999);
			}
		}
	});
	it('is the same whatever the order of its marks', () => {
		expect(swarm([...pile].reverse(), options).get('s7')).toEqual(swarm(pile, options).get('s7'));
	});
	it('gives the first their places, and lets the fixed give way across only', () => {
		const both = { ...options, reach: { x: 4, y: 20 }, first: ['s9', 's6'], fixed: true };
		const found = swarm(pile, both);
		expect(found.get('s9')).toEqual({ x: 0, y: 0 });
		expect(found.get('s6')?.y).toBe(0);
	});
	it('says which mark finds no room', () => {
		expect(() => swarm(pile, { ...options, reach: { x: 0, y: 1 } })).toThrow('no room for "s');
	});
});
