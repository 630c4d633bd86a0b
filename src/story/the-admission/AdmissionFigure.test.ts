import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { mapClear } from '../../lib/figure/figure';
import AdmissionFigure from './AdmissionFigure.svelte';
import { prepare } from './data.server';
import { views } from './views';

const data = prepare();
const sizes = {
	wide: { width: 1440, height: 852, clear: mapClear },
	narrow: { width: 390, height: 340 }
} as const;

const draw = (id: keyof typeof views, shape: keyof typeof sizes, progress?: number) =>
	render(AdmissionFigure, {
		props: { data, view: views[id], ...sizes[shape], progress }
	}).body.replace(/<!--.*?-->/g, '');

/** The drawing in short: shapes told by their length, numbers whole. */
const short = (svg: string) =>
	svg
		.replace(/ d="([^"]{60})[^"]*"/g, (whole) => ` d="… ${whole.length - 5} …"`)
		.replace(/-?\d+\.\d+/g, (n) => String(Math.round(Number(n))))
		.replace(/></g, '>\n<');

const ids = Object.keys(views) as (keyof typeof views)[];

describe('the map', () => {
	it.each(ids)('%s, wide', (id) => {
		expect(short(draw(id, 'wide'))).toMatchSnapshot();
	});
	it.each(ids)('%s, narrow', (id) => {
		expect(short(draw(id, 'narrow'))).toMatchSnapshot();
	});
	it('waits with the first step where the opening has no box of its own shape', () => {
		expect(short(draw('opening', 'narrow'))).toBe(short(draw('the-admission-whole', 'narrow')));
	});
	it('draws no arrowhead', () => {
		for (const id of ids) expect(draw(id, 'wide')).not.toMatch(/marker-(end|start|mid)/);
	});
	it('shows the squares of Kursk region only with the sentence that they are no place', () => {
		for (const shape of ['wide', 'narrow'] as const) {
			const words = draw('the-admission-border', shape)
				.replace(/<[^>]+>/g, ' ')
				.replace(/\s+/g, ' ');
			expect(words).toMatch(/Squares: size, not place/);
		}
	});
	it('keeps the squares at the scale of the map', () => {
		const sides = [
			...draw('the-admission-border', 'wide').matchAll(/<rect[^>]* width="([\d.]+)"/g)
		].map(([, width]) => Number(width));
		expect(sides).toHaveLength(3);
		// At 1.13 pixels a kilometre 1,376 km² are 37.1 km, or 42 pixels, a side.
		expect(sides[0]).toBeCloseTo(41.9, 0);
		expect((sides[2] ?? 0) / (sides[0] ?? 1)).toBeCloseTo(Math.sqrt(140 / 1376), 1);
	});
});

describe('the sheaf that grows with the reader', () => {
	it('half-way shows the kilometres still to go, and no note on the finished shape', () => {
		const half = draw('the-admission-corridor', 'wide', 0.46);
		expect(half).toContain('3,370 km');
		expect(half).toContain('clip-path');
		expect(half).not.toContain('Route inferred');
	});
	it('at rest has neither arc nor number, and all its notes', () => {
		const rest = draw('the-admission-corridor', 'wide', 1);
		expect(rest).not.toContain('still to Kursk');
		expect(rest).not.toContain('clip-path=');
		expect(rest).toContain('Route inferred');
		expect(rest).toBe(draw('the-admission-corridor', 'wide'));
	});
	it('leaves the other steps alone', () => {
		expect(draw('the-admission-older-path', 'wide', 0.5)).toBe(
			draw('the-admission-older-path', 'wide')
		);
	});
});
