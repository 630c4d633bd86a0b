import { expect, it } from 'vitest';
import { citations } from './citations';

const html =
	'<p><a href="/claims/p1-c1/" class="claim" data-claim="p1-c1">One</a> and <a href="/sources/#tass" class="source" ' +
	'data-source="tass">two</a>, <a href="/claims/p1-c1/" class="claim" data-claim="p1-c1">one</a> again.</p>';

it('finds each claim once', () => {
	expect(citations(html, 'claim')).toEqual(['p1-c1']);
});
it('keeps claims and sources apart', () => {
	expect(citations(html, 'source')).toEqual(['tass']);
});
it('finds nothing in words without links', () => {
	expect(citations('<p>data-claim</p>', 'claim')).toEqual([]);
});
