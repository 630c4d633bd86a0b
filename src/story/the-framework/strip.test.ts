import { expect, it } from 'vitest';
import type { YearCounts } from './derive';
import { heightOf, stripPaths } from './strip';

const years: YearCounts[] = [
	{ year: 2000, counts: { between: 2, foreign: 0, within: 3, colonial: 1, untyped: 0 }, total: 6 },
	{ year: 2001, counts: { between: 1, foreign: 2, within: 0, colonial: 0, untyped: 4 }, total: 7 }
];
const count = (path: string, sign: RegExp) => path.match(sign)?.length ?? 0;

it('draws one dash for each conflict and year', () => {
	const paths = stripPaths(years);
	expect(count(paths.between, /h8/g)).toBe(3);
	expect(count(paths.within, /h8/g)).toBe(3);
	expect(count(paths.colonial, /z/g)).toBe(1);
	expect(count(paths.untyped, /z/g)).toBe(4);
});
it('stacks types upwards from the foot', () => {
	const { within } = stripPaths(years);
	expect(within).toBe('M1-25h8m-8-10h8m-8-10h8');
});
it('leaves no gap where a type is not shown', () => {
	expect(stripPaths(years, new Set(['within'])).within).toMatch(/^M1-5h8/);
});
it('tells the topmost dash between states of one year apart', () => {
	const paths = stripPaths(years, undefined, 2000);
	expect(paths.marked).toBe('M1-15h8');
	expect(count(paths.between, /h8/g)).toBe(2);
});
it('adds up what is shown', () => {
	const [first] = years;
	expect(first && heightOf(first, new Set(['between', 'colonial']))).toBe(3);
});
