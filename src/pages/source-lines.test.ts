import { expect, it } from 'vitest';
import { datesOf, sourceLines } from './source-lines';

const step = (sourceHtml: string) => ({ sourceHtml });

it('names each line once, without its links', () => {
	const line =
		'<a href="/sources/#a" class="source" data-source="a">UN &amp; others</a>. As of 2022';
	expect(sourceLines([step(line), step(line), step('B')])).toEqual([
		'UN & others. As of 2022',
		'B'
	]);
});
it('finds the days the lines give, as exact as they give them', () => {
	expect(datesOf(['A. As of 31 August 2026; B', 'C, as of July 2025', 'D. As of 2022'])).toBe(
		'31 August 2026; July 2025; 2022'
	);
});
it('finds none where none is given', () => {
	expect(datesOf(['Monthly means'])).toBe('');
});
