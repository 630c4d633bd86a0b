import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { prepare } from './data.server';
import PriceFigure from './PriceFigure.svelte';
import { views, type PriceView } from './views';

const data = prepare();
const all = Object.entries(views) as [string, PriceView][];
const draw = (view: PriceView, width: number, height: number) =>
	render(PriceFigure, { props: { data, view, width, height } }).body.replace(/<!--.*?-->/g, '');

/** Markup with each long path told by the number of its bricks. */
const brief = (svg: string) =>
	svg
		.replace(/d="([^"]{300,})"/g, (_, d: string) => `d="${d.match(/h/g)?.length ?? 0} parts"`)
		.replace(/ class="[^"]*svelte-[^"]*"/g, '')
		.replace(/></g, '>\n<');

describe.each(all)('%s', (_, view) => {
	it('wide', () => expect(brief(draw(view, 888, 636))).toMatchSnapshot());
	it('on a phone', () => expect(brief(draw(view, 350, 350))).toMatchSnapshot());
});

it('draws a brick for each billion of each estimate, no more', () => {
	const [, wall] = all.find(([id]) => id === 'the-price-of-no-deal-wall') ?? [];
	if (!wall) throw new Error('no view of the wall');
	const keys = 2;
	const bricks = draw(wall, 888, 636).match(/h\.86/g)?.length;
	expect(bricks).toBe(data.walls.reduce((sum, { need }) => sum + need, 0) + keys);
});
