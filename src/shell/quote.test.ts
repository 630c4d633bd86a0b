import { expect, it } from 'vitest';
import { quoteOf } from './quote';

it('sets marks round the words and names title, step, date and address', () => {
	const url = 'https://kursk.example/s/the-veto-vote/';
	const quote = quoteOf({ text: 'One said “no”.', step: 'One vote is enough', url });
	expect(quote).toMatch(/^“One said ‘no’\.” The Long Road to Kursk, “One vote is enough”\. As of /);
	expect(quote.endsWith(` ${url}`)).toBe(true);
});
