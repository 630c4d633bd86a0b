import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { prepare } from './data.server';
import RipplesFigure from './RipplesFigure.svelte';
import { views, type RipplesView } from './views';

const data = prepare();
const all = Object.entries(views) as [string, RipplesView][];
const draw = (view: RipplesView, width: number, height: number) =>
	render(RipplesFigure, { props: { data, view, width, height } }).body.replace(/<!--.*?-->/g, '');

/** Markup a line per element, each path told by its first point and how it is painted. */
const brief = (svg: string) =>
	svg
		.replace(/d="(M[\d.]+ [\d.]+)[^"]*"/g, (_, start: string) => `d="${start}…"`)
		.replace(/ class="[^"]*"/g, '')
		.replace(/></g, '>\n<')
		.split('\n')
		.filter((line) => !line.includes('var(--rule)') && line !== '</path>')
		.join('\n');

describe.each(all)('%s', (_, view) => {
	it('wide', () => expect(brief(draw(view, 888, 636))).toMatchSnapshot());
	it('on a phone', () => expect(brief(draw(view, 350, 350))).toMatchSnapshot());
	it('is one svg of its size, hidden from those who are read the words', () => {
		expect(draw(view, 888, 636)).toMatch(/^<svg width="888" height="636"[^>]*aria-hidden="true"/);
	});
});
