import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { prepare } from './data.server';
import FrameworkFigure from './FrameworkFigure.svelte';
import { views, type FrameworkView } from './views';

const data = prepare();
const all = Object.entries(views) as [string, FrameworkView][];
const draw = (view: FrameworkView, width: number, height: number) =>
	render(FrameworkFigure, { props: { data, view, width, height } }).body.replace(/<!--.*?-->/g, '');

/** Markup with each long path told by the number of its dashes. */
const brief = (svg: string) =>
	svg
		.replace(/d="([^"]{300,})"/g, (_, d: string) => `d="${d.match(/[hL]\d/g)?.length ?? 0} parts"`)
		.replace(/ class="[^"]*svelte-[^"]*"/g, '')
		.replace(/></g, '>\n<');

describe.each(all)('%s', (_, view) => {
	it('wide', () => expect(brief(draw(view, 888, 636))).toMatchSnapshot());
	it('on a phone', () => expect(brief(draw(view, 350, 350))).toMatchSnapshot());
});
