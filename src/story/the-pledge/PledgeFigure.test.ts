import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { prepare } from './data.server';
import PledgeFigure from './PledgeFigure.svelte';
import { views, type PledgeView } from './views';

const data = prepare();
const all = Object.entries(views) as [string, PledgeView][];
const draw = (view: PledgeView, width: number, height: number) =>
	render(PledgeFigure, { props: { data, view, width, height } })
		.body.replace(/<!--.*?-->/g, '')
		.replace(/ class="[^"]*svelte-[^"]*"/g, '')
		.replace(/></g, '>\n<');

describe.each(all)('%s', (_, view) => {
	it('wide', () => expect(draw(view, 888, 636)).toMatchSnapshot());
	it('on a phone', () => expect(draw(view, 350, 350)).toMatchSnapshot());
});

it('a run of strokes is as long as its votes, at two pixels a state', () => {
	const svg = draw(views['the-pledge-ceasefire'], 888, 636);
	for (const length of [193, 107, 51, 23, 12]) expect(svg).toContain(`h${length * 2}"`);
});
