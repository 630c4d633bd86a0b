import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../lib/figure/text-width';
import { prepare } from './data.server';
import { at, seatAngle, type Label } from './draw/scene';
import { sceneOf } from './draw/scene-of';
import { squareShapes } from './draw/squares';
import VetoFigure from './VetoFigure.svelte';
import { views, type VetoView } from './views';

const data = prepare();
const all = Object.entries(views) as [string, VetoView][];
const sizes = [
	[888, 636],
	[780, 520],
	[1100, 800],
	[350, 350],
	[540, 250]
] as const;

/** Where a line of text stands. */
function boxOf({ x, y, text, anchor = 'start', size, weight, serif }: Label) {
	const px = Math.max(12, size);
	const face = serif ? 'serif' : (weight ?? 400) >= 600 ? 'sansBold' : 'sans';
	const width = textWidth(text, px, face);
	const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x;
	return { text, left, right: left + width, top: y - px * 0.72, bottom: y + px * 0.2 };
}

describe('the table', () => {
	it('opens at the bottom: seats from 125 degrees left to 125 right, Russia’s at the top', () => {
		expect([seatAngle(0), seatAngle(7), seatAngle(14)]).toEqual([-125, 0, 125]);
		expect(at(100, 100, 0, 50)).toEqual([100, 50]);
	});
	it.each(all)('%s gives every ballot it shows fifteen seats', (_, view) => {
		const { marks } = sceneOf(data, view, { width: 888, height: 636 });
		const seats = [...marks.keys()].filter((key) => !key.startsWith('key-'));
		expect(seats.length % 15).toBe(0);
	});
	it('keeps Russia at the same spoke in every year', () => {
		for (const { seats } of [...data.ukraine, ...data.dprk]) {
			expect(seats.map(({ state }) => state).slice(5, 10)).toEqual([
				'CHN',
				'FRA',
				'RUS',
				'GBR',
				'USA'
			]);
		}
	});
	it('draws the meeting without a vote as an outline, with no seat on it', () => {
		const { marks, shapes } = sceneOf(data, views['the-veto-gap'], { width: 888, height: 636 });
		expect(marks.size).toBe(13 * 15);
		expect(shapes.find(({ key }) => key === 'meeting')).toMatchObject({ stroke: 'var(--ink)' });
		expect(shapes.find(({ key }) => key === 'meeting')?.fill).toBeUndefined();
	});
});

describe('squares', () => {
	it('give a vote cast by two a stripe of each colour', () => {
		const square = { x: 0, y: 0, turn: 0, by: ['CHN', 'RUS'], ours: false, lit: true };
		const fills = squareShapes([square], 10).map(({ fill }) => fill);
		expect(fills).toContain('var(--chn)');
		expect(fills).toContain('var(--rus)');
	});
	it('keep what was not chosen, faint', () => {
		const square = { x: 0, y: 0, turn: 0, by: ['USA'], ours: false, lit: false };
		expect(squareShapes([square], 10)[0]?.opacity).toBe(0.16);
	});
});

describe.each(sizes)('at %i × %i', (width, height) => {
	it.each(all)('%s keeps its words inside the drawing and off each other', (_, view) => {
		const boxes = sceneOf(data, view, { width, height }).labels.map(boxOf);
		for (const box of boxes) {
			expect(box.left, box.text).toBeGreaterThan(-6);
			expect(box.right, box.text).toBeLessThan(width + 6);
			expect(box.top, box.text).toBeGreaterThan(-4);
			expect(box.bottom, box.text).toBeLessThan(height + 4);
		}
		const clashes = boxes.flatMap((a, i) =>
			boxes
				.slice(i + 1)
				.filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
				.map((b) => `${a.text} / ${b.text}`)
		);
		expect(clashes).toEqual([]);
	});
});

it.each(all)('%s looks as it did', (_, view) => {
	for (const [width, height] of [
		[888, 636],
		[350, 350]
	] as const) {
		const { body } = render(VetoFigure, { props: { data, view, width, height } });
		const text = [...body.matchAll(/>([^<>]+)<\/text>/g)].map(([, words]) => words?.trim());
		const marks = {
			circles: body.match(/<circle/g)?.length ?? 0,
			paths: body.match(/<path/g)?.length ?? 0
		};
		expect({ width, marks, text }).toMatchSnapshot();
	}
});
