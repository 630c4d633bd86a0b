import { brotliCompressSync } from 'node:zlib';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { prepare } from './data.server';
import LawFigure from './LawFigure.svelte';
import { views, type LawView } from './views';

const data = prepare();
const all = Object.entries(views) as [string, LawView][];
const draw = (view: LawView, width: number, height: number) =>
	render(LawFigure, { props: { data, view, width, height } }).body.replace(/<!--.*?-->/g, '');

/** Markup with each long path told by the number of its corners or strokes. */
const brief = (svg: string) =>
	svg
		.replace(/d="([^"]{200,})"/g, (_, d: string) => `d="${d.match(/[LM]/g)?.length ?? 0} parts"`)
		.replace(/></g, '>\n<');

describe.each(all)('%s', (_, view) => {
	it('wide', () => expect(brief(draw(view, 888, 636))).toMatchSnapshot());
	it('on a phone', () => expect(brief(draw(view, 350, 350))).toMatchSnapshot());
	it('is light: both drawings under 12 kB', () => {
		const both = draw(view, 888, 636) + draw(view, 350, 350);
		expect(brotliCompressSync(both).length).toBeLessThan(12_000);
	});
});
