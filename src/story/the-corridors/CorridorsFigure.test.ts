import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { mapClear } from '../../lib/figure/figure';
import CorridorsFigure from './CorridorsFigure.svelte';
import { prepare } from './data.server';
import { views, type CorridorsView } from './views';

const data = prepare();
const draw = (
	view: CorridorsView,
	size: { width: number; height: number; clear?: typeof mapClear }
) => render(CorridorsFigure, { props: { data, view, ...size } }).body.replace(/<!--.*?-->/g, '');
const wide = { width: 1440, height: 852, clear: mapClear };
const narrow = { width: 390, height: 340 };
const all = Object.entries(views) as [string, CorridorsView][];

/** The drawing in short: long shapes told by their length, numbers whole. */
const short = (svg: string) =>
	svg
		.replace(/ d="([^"]{60})[^"]*"/g, (whole) => ` d="… ${whole.length - 5} …"`)
		.replace(/-?\d+\.\d+/g, (n) => String(Math.round(Number(n))))
		.replace(/></g, '>\n<');
const text = (svg: string) => svg.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe.each(all)('%s', (_, view) => {
	it('wide', () => expect(short(draw(view, wide))).toMatchSnapshot());
	it('narrow', () => expect(short(draw(view, narrow))).toMatchSnapshot());
	it('has no arrowhead and no style attribute', () => {
		expect(draw(view, wide)).not.toMatch(/marker-(end|start|mid)| style=/);
	});
});

describe('what must not mislead', () => {
	it('says that the failed attempts have no dates, and that others were held back', () => {
		expect(text(draw(views['the-corridors-road'], wide))).toMatch(/without dates in our sources/);
		expect(text(draw(views['the-corridors-road'], wide))).toMatch(/Others were held back/);
	});
	it('draws one block for the rounds at Mariupol, not a cell for each day', () => {
		const svg = draw(views['the-corridors-road'], wide);
		expect(svg.match(/<rect[^>]*fill="var\(--un\)"/g)).toHaveLength(1);
	});
	it('shows no day of opening for occupied areas', () => {
		expect(text(draw(views['the-corridors-gates'], wide))).toMatch(/no dates in our sources/);
	});
	it('tells who agreed apart by shape, without colour', () => {
		const svg = draw(views['the-corridors-gates'], wide);
		const signs = [
			...svg.matchAll(/<path transform[^>]* d="([^"]*)" fill="var\(--(ukr|rus|un)\)"/g)
		];
		expect(signs).toHaveLength(6);
		expect(new Set(signs.map(([, outline]) => outline)).size).toBe(3);
	});
	it('hatches Crimea alone', () => {
		const svg = draw(views['the-corridors-sea'], wide);
		expect(svg.match(/fill="url\(#[^"]*hatch\)"/g)).toHaveLength(1);
		expect(svg).toMatch(/-crimea" fill="url/);
	});
});
