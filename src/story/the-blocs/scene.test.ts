import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { inside, labelFaults } from '../../lib/chart/label';
import { boxes } from '../../lib/figure/boxes';
import BlocsFigure from './BlocsFigure.svelte';
import { prepare } from './data.server';
import { placeOf, type Mark } from './draw/scene';
import { placesOf, sceneOf } from './draw/scene-of';
import { views, type BlocsView } from './views';

const data = prepare();
const all = Object.entries(views) as [string, BlocsView][];
const desktop = { width: 888, height: 636 };

describe('the swarm', () => {
	it('has every member once in four lanes', () => {
		for (const step of ['the-blocs-first-vote', 'the-blocs-middle'] as const) {
			const keys = sceneOf(data, views[step], desktop).swarm.map(({ key }) => key);
			expect(new Set(keys).size).toBe(193);
			expect(keys).toHaveLength(193);
		}
	});
	it('keeps a state at its place across, give or take two marks, whatever it voted', () => {
		for (const [i] of data.codes.entries()) {
			const xs = data.texts.map((text) => placeOf(text, i).x);
			expect(Math.max(...xs) - Math.min(...xs)).toBeLessThan(0.2);
		}
	});
	it('sets states in the order of their ideal points, Russia and North Korea near the middle', () => {
		const [low, high] = [data.codes[0], data.codes.at(-1)];
		expect([low, high]).toEqual(['SYR', 'USA']);
		expect(data.codes.indexOf('PRK')).toBeLessThan(data.codes.indexOf('RUS'));
	});
	it('draws no marks for 2026 but the two votes the press reported', () => {
		const { top = [] } = sceneOf(data, views['the-blocs-movers'], desktop);
		expect(top.filter(({ key }) => key.startsWith('end')).map(({ key }) => key)).toEqual([
			'end USA',
			'end CHN'
		]);
	});
	it('gives every state a place in every view, so that it can move there', () => {
		for (const [, view] of all) {
			const places = placesOf(data, sceneOf(data, view, desktop), desktop);
			expect(Object.keys(places)).toHaveLength(193);
			expect(Object.values(places).flat().every(Number.isFinite)).toBe(true);
		}
	});
	it('draws no outline round a group of states: every line is open', () => {
		for (const [, view] of all) {
			const { back, front } = sceneOf(data, view, desktop);
			const closed = [...back, ...front].filter(
				({ d, key }) => d.endsWith('Z') && !/-[yan]$/.test(key)
			);
			expect(closed).toEqual([]);
		}
	});
});

describe('the lane against', () => {
	it('breaks the line of North Korea alone', () => {
		const { back, front } = sceneOf(data, views['the-blocs-noes'], desktop);
		const threads = [...back, ...front].filter(({ key }) => key.startsWith('thread-'));
		expect(threads).toHaveLength(3);
		expect(threads.filter(({ dash }) => dash).map(({ key }) => key)).toEqual(['thread-PRK']);
	});
	it('has the three straight through all eleven rows', () => {
		const { swarm, others } = sceneOf(data, views['the-blocs-noes'], desktop);
		for (const code of ['RUS', 'PRK', 'BLR']) {
			const marks = [...swarm, ...others].filter(({ key }) => key.endsWith(code));
			expect(marks).toHaveLength(11);
			expect(new Set(marks.map(({ x }) => x)).size).toBe(1);
		}
	});
	it('has only Armenia right of Russia before 2025', () => {
		const russia = data.codes.indexOf('RUS');
		const right = data.texts
			.filter(({ date }) => date < '2025')
			.flatMap(({ votes }) => data.codes.filter((_, i) => i > russia && votes[i] === 'n'));
		expect(right).toEqual(['ARM']);
	});
});

const boxOf = ({ x, y, r }: Mark) => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r });

describe.each(boxes)('at %i × %i', (width, height) => {
	it.each(all)('%s keeps its words inside the drawing and off each other', (_, view) => {
		expect(labelFaults(sceneOf(data, view, { width, height }).labels, width, height)).toEqual([]);
	});
	it.each(all)('%s keeps its marks inside the drawing', (_, view) => {
		const { swarm, others, top = [] } = sceneOf(data, view, { width, height });
		const out = [...swarm, ...others, ...top].filter((mark) => !inside(boxOf(mark), width, height));
		expect(out.map(({ key }) => key)).toEqual([]);
	});
});

it.each(all)('%s looks as it did', (_, view) => {
	for (const [width, height] of [
		[888, 636],
		[350, 350]
	] as const) {
		const { body } = render(BlocsFigure, { props: { data, view, width, height } });
		const text = [...body.matchAll(/>([^<>]+)<\/text>/g)].map(([, words]) => words?.trim());
		const { swarm, others, back } = sceneOf(data, view, { width, height });
		const votes = Object.fromEntries(
			['yes', 'abstain', 'absent', 'no'].map((vote) => [
				vote,
				[...swarm, ...others].filter((mark) => mark.vote === vote).length
			])
		);
		expect({ width, votes, lines: back.length, text: text.join(' | ') }).toMatchSnapshot();
	}
});
