import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { inside, labelBox, labelFaults } from '../../lib/chart/label';
import { prepare } from './data.server';
import { at, seatAngle } from './draw/scene';
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
	[540, 250],
	[320, 224],
	[347, 236],
	[350, 240],
	[350, 270],
	[450, 220],
	[450, 247]
] as const;

describe('the table', () => {
	it('opens at the bottom: seats from 125 degrees left to 125 right, Russia’s at the top', () => {
		expect([seatAngle(0), seatAngle(7), seatAngle(14)]).toEqual([-125, 0, 125]);
		expect(at(100, 100, 0, 50)).toEqual([100, 50]);
	});
	it.each(all)('%s gives every ballot it shows fifteen seats', (_, view) => {
		const { marks } = sceneOf(data, view, { width: 888, height: 636 });
		expect(marks.size % 15).toBe(0);
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
		expect(labelFaults(sceneOf(data, view, { width, height }).labels, width, height)).toEqual([]);
	});
	it.each(all)('%s keeps its marks inside the drawing and its words off them', (_, view) => {
		const { labels, marks, keys = [] } = sceneOf(data, view, { width, height });
		const seats = [...marks.values(), ...keys].map(({ x, y, r }) => ({
			x: x - r,
			y: y - r,
			width: 2 * r,
			height: 2 * r
		}));
		expect(seats.filter((box) => !inside(box, width, height))).toEqual([]);
		const covered = labels.filter((label) => {
			const box = labelBox(label);
			return [...marks.values(), ...keys].some(({ x, y, r }) => {
				const dx = Math.max(box.x - x, 0, x - box.x - box.width);
				const dy = Math.max(box.y - y, 0, y - box.y - box.height);
				return Math.hypot(dx, dy) < r - 1;
			});
		});
		expect(covered.map(({ text }) => text)).toEqual([]);
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
