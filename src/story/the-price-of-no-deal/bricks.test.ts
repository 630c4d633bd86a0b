import { expect, it } from 'vitest';
import { bricks, COURSE, courses } from './bricks';

const count = (path: string) => path.match(/h/g)?.length ?? 0;

it('lays one brick a billion', () => {
	expect(count(bricks(0, 349))).toBe(349);
	expect(count(bricks(349, 411))).toBe(62);
});
it('goes on where the wall stood: the thirteenth brick opens the second course', () => {
	expect(bricks(12, 13)).toBe('M0 -1.5h.86');
	expect(bricks(5, 7)).toBe('M5 -0.5h.86m.14 0h.86');
});
it('begins a course at the left', () => {
	expect(bricks(0, COURSE + 1).match(/M/g)).toHaveLength(2);
});
it('lays nothing of nothing, and refuses a wall that shrinks', () => {
	expect(bricks(4, 4)).toBe('');
	expect(() => bricks(5, 4)).toThrow(RangeError);
	expect(() => bricks(0, 1.5)).toThrow(RangeError);
});
it('counts a course that is begun', () => {
	expect([courses(12), courses(13)]).toEqual([1, 2]);
});
