import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activeStep, stepProgress, type StepBox } from './active-step';

const at = (line: number): StepBox[] => [
	{ id: 'a', top: -300, line },
	{ id: 'b', top: 200, line },
	{ id: 'c', top: 900, line }
];

describe('activeStep', () => {
	it('is the last step whose top has passed the line', () => {
		expect(activeStep(at(400))).toBe('b');
	});
	it('is the first step before any has passed', () => {
		expect(activeStep(at(-900))).toBe('a');
	});
	it('lets a step have a line of its own', () => {
		expect(activeStep([...at(400).slice(0, 2), { id: 'c', top: 500, line: 600 }])).toBe('c');
	});
	it('counts a step standing on the line as passed, also on a fraction of a pixel', () => {
		expect(activeStep(at(900))).toBe('c');
		expect(activeStep(at(899.4))).toBe('c');
	});
	it('is nothing where there are no steps', () => {
		expect(activeStep([])).toBeUndefined();
	});
	it('never goes back while the page moves down', () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: 10, max: 900 }), { minLength: 1, maxLength: 30 }),
				fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 2, maxLength: 20 }),
				(heights, offsets) => {
					const tops = heights.map((_, i) => heights.slice(0, i).reduce((a, b) => a + b, 500));
					const active = (scroll: number) =>
						Number(
							activeStep(tops.map((top, i) => ({ id: String(i), top: top - scroll, line: 400 })))
						);
					const seen = [...offsets].sort((a, b) => a - b).map(active);
					expect(seen).toEqual([...seen].sort((a, b) => a - b));
				}
			)
		);
	});
});

describe('stepProgress', () => {
	it('runs from the step on the line to the next one on the line', () => {
		expect(stepProgress(at(200), 'b', 2000)).toBe(0);
		expect(stepProgress(at(550), 'b', 2000)).toBe(0.5);
		expect(stepProgress(at(900), 'b', 2000)).toBe(1);
	});
	it('ends the last step where the page ends', () => {
		expect(stepProgress(at(1450), 'c', 2000)).toBe(0.5);
	});
	it('stays within 0 and 1, and is 1 for a step that is not there', () => {
		expect(stepProgress(at(-500), 'b', 2000)).toBe(0);
		expect(stepProgress(at(5000), 'b', 2000)).toBe(1);
		expect(stepProgress(at(0), 'z', 2000)).toBe(1);
	});
});
