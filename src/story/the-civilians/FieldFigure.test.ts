import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { prepare } from './data.server';
import Explore from './Explore.svelte';
import FieldFigure from './FieldFigure.svelte';
import { views, type FieldView } from './views';

const data = prepare();
const all = Object.entries(views) as [string, FieldView][];
const draw = (view: FieldView, width: number, height: number) =>
	render(FieldFigure, { props: { data, view, width, height } }).body.replace(/<!--.*?-->/g, '');

/** Markup with the piles told by the number of their lines. */
const brief = (svg: string) =>
	svg
		.replace(/d="([^"]{400,})"/g, (_, d: string) => `d="${d.match(/v/g)?.length ?? 0} lines"`)
		.replace(/ class="[^"]*svelte-[^"]*"/g, '')
		.replace(/></g, '>\n<');

describe.each(all)('%s', (_, view) => {
	it('wide', () => expect(brief(draw(view, 888, 636))).toMatchSnapshot());
	it('on a phone', () => expect(brief(draw(view, 350, 350))).toMatchSnapshot());
});

it('a page without script shows no mark and reveals nothing', () => {
	const { body } = render(Explore, {
		props: { data, query: new URLSearchParams(), onquery: () => {} }
	});
	expect(body).toContain('March 2022');
	expect(body).not.toMatch(/Your mark|18 Oct 2024|Seoul reports/);
});
