import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { explore } from './data.server';
import Explore from './Explore.svelte';

const data = explore();
const draw = (query: string) =>
	render(Explore, {
		props: { data, query: new URLSearchParams(query), onquery: () => undefined }
	}).body;

describe('without script', () => {
	const html = draw('');
	it('is complete: drawing, numbers, the matrix, and all votes in words', () => {
		expect(html).toContain('<svg');
		expect(html.match(/<li[^>]*><span class="when/g)).toHaveLength(12);
		expect(html).toContain('Russia against, a veto');
	});
	it('has no button that would do nothing, and no style attribute', () => {
		expect(html).not.toContain('data-cell');
		expect(html).not.toMatch(/ style=/);
	});
	it('links every vote to its record', () => {
		for (const { url } of data.texts) expect(html).toContain(`href="${url}"`);
	});
});

describe('with a query', () => {
	it('opens a vote with its text, the other of its pair, the statement and sources', () => {
		const html = draw('cell=RUS.panel-2024');
		expect(html).toContain('S/2024/255');
		expect(html).toContain('25 March 2022');
		expect(html).toContain('strangle Pyongyang');
		expect(html).toContain('sources/#jurist-2024-03');
	});
	it('says where nothing was collected', () => {
		expect(draw('state=FRA')).toContain('None was collected');
	});
});
