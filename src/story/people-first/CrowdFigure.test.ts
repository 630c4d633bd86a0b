import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import CrowdFigure from './CrowdFigure.svelte';
import { prepare } from './data.server';
import { views, type CrowdView } from './views';

const data = prepare();
const all = Object.entries(views) as [string, CrowdView][];
const draw = (view: CrowdView, width: number, height: number) =>
	render(CrowdFigure, { props: { data, view, width, height } }).body.replace(/<!--.*?-->/g, '');

/** Markup with each crowd's path told by the number of its strokes. */
const brief = (svg: string) =>
	svg
		.replace(/d="([^"]{120,})"/g, (_, d: string) => `d="${d.match(/v/g)?.length ?? 0} strokes"`)
		.replace(/ class="[^"]*svelte-[^"]*"/g, '')
		.replace(/></g, '>\n<');

describe.each(all)('%s', (_, view) => {
	it('wide', () => expect(brief(draw(view, 888, 636))).toMatchSnapshot());
	it('on a phone', () => expect(brief(draw(view, 350, 350))).toMatchSnapshot());
	it('draws a stroke for every thousand people in need', () => {
		const strokes = [...draw(view, 888, 636).matchAll(/d="([^"]{120,})"/g)].reduce(
			(sum, [, d = '']) => sum + (d.match(/v/g)?.length ?? 0),
			0
		);
		expect(strokes).toBe(10850);
	});
});
