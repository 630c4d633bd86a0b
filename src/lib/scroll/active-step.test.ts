import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasPassed, lastPassed, stepProgress } from './active-step';

describe('hasPassed', () => {
	it('counts a step standing on the line, also on a fraction of a pixel', () => {
		expect(hasPassed(200, 400)).toBe(true);
		expect(hasPassed(400, 400)).toBe(true);
		expect(hasPassed(400.6, 400)).toBe(true);
		expect(hasPassed(402, 400)).toBe(false);
	});
});

describe('lastPassed', () => {
	const tops = [-300, 200, 900];
	const passed = (i: number) => hasPassed(tops[i] ?? NaN, 400);

	it('is the last step that has passed, from wherever one looks', () => {
		for (const from of [0, 1, 2, 7]) expect(lastPassed(from, 3, passed)).toBe(1);
	});
	it('is the first before any has passed, and where there are none', () => {
		expect(lastPassed(2, 3, () => false)).toBe(0);
		expect(lastPassed(2, 0, () => true)).toBe(0);
	});
	it('asks about no more than two steps where nothing has changed', () => {
		const asked: number[] = [];
		lastPassed(1, 3, (i) => asked.push(i) > 0 && passed(i));
		expect(asked).toEqual([2, 1]);
	});
	it('depends on where the page is, not on the way there', () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: 10, max: 900 }), { minLength: 1, maxLength: 30 }),
				fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 2, maxLength: 20 }),
				(heights, offsets) => {
					const tops = heights.map((_, i) => heights.slice(0, i).reduce((a, b) => a + b, 500));
					let at = 0;
					for (const scroll of offsets) {
						const stand = (i: number) => hasPassed((tops[i] ?? NaN) - scroll, 400);
						at = lastPassed(at, tops.length, stand);
						expect(at).toBe(
							Math.max(
								0,
								tops.findLastIndex((_, i) => stand(i))
							)
						);
					}
				}
			)
		);
	});
});

describe('stepProgress', () => {
	it('runs from the step on the line to the next one on the line', () => {
		expect(stepProgress(200, 200, 900)).toBe(0);
		expect(stepProgress(200, 550, 900)).toBe(0.5);
		expect(stepProgress(200, 900, 900)).toBe(1);
	});
	it('stays within 0 and 1, and is 1 for a step without length', () => {
		expect(stepProgress(200, 5000, 900)).toBe(1);
		expect(stepProgress(200, -900, 900)).toBe(0);
		expect(stepProgress(200, 0, 200)).toBe(1);
	});
});
