import { describe, expect, it } from 'vitest';
import { cutArea, cutLine } from './cut';

/** Down, out of the foot, in again, and out for good. */
const line = [
	[4, -10],
	[4, 20],
	[8, 20],
	[8, 5],
	[9, 5],
	[9, 30]
] as const;

describe('what is kept between two heights', () => {
	it('is one piece of a line that comes in and goes out once', () => {
		expect(
			cutLine(
				[
					[0, -5],
					[0, 20]
				],
				0,
				10
			)
		).toBe('M0 0L0 10');
	});
	it('is several pieces of a line that leaves and comes back', () => {
		expect(cutLine(line, 0, 10)).toBe('M4 0L4 10M8 10L8 5L9 5L9 10');
	});
	it('is the land to the right of it, with nothing beyond the edges', () => {
		expect(cutArea(line, 0, 10, 50)).toBe('M4 0L4 0L4 10L4 10L8 10L8 10L8 5L9 5L9 10L9 10H50V0Z');
	});
});
