import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { prepare } from './data.server';
import TogetherFigure from './TogetherFigure.svelte';
import { views, type TogetherView } from './views';

const data = prepare();
const all = Object.entries(views) as [string, TogetherView][];
const draw = (view: TogetherView, width: number, height: number) =>
	render(TogetherFigure, { props: { data, view, width, height } })
		.body.replace(/<!--.*?-->/g, '')
		.replace(/ class="[^"]*svelte-[^"]*"/g, '')
		.replace(/></g, '>\n<');

describe.each(all)('%s', (_, view) => {
	it('wide', () => expect(draw(view, 888, 636)).toMatchSnapshot());
	it('on a phone', () => expect(draw(view, 350, 350)).toMatchSnapshot());
});

it('a chair that is empty is as large as one that is filled', () => {
	const svg = draw(views['together-tables'], 888, 636);
	const ring = /r="([\d.]+)" fill="var\(--stage\)" stroke="[^"]*" stroke-width="([\d.]+)"/.exec(
		svg
	);
	expect(Number(ring?.[1]) + Number(ring?.[2]) / 2).toBeCloseTo(6.2, 1);
});
