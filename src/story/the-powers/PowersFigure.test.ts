import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { prepare } from './data.server';
import PowersFigure from './PowersFigure.svelte';
import { views, type PowersView } from './views';

const data = prepare();
const all = Object.entries(views) as [string, PowersView][];
const draw = (view: PowersView, width: number, height: number) =>
	render(PowersFigure, { props: { data, view, width, height } }).body.replace(/<!--.*?-->/g, '');
const lines = (svg: string) => svg.replace(/></g, '>\n<');

describe.each(all)('%s', (_, view) => {
	it('wide', () => expect(lines(draw(view, 888, 636))).toMatchSnapshot());
	it('on a phone', () => expect(lines(draw(view, 350, 350))).toMatchSnapshot());
	it('keeps to tokens and attributes', () => {
		expect(draw(view, 888, 636)).not.toMatch(/ style=|#[0-9a-f]{3,6}\b/i);
	});
});
