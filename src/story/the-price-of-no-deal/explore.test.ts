import { capital } from '../../lib/text/capital';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { labelFaults } from '../../lib/chart/label';
import { readChoice, startChoice } from './choice';
import { explore } from './data.server';
import Explore from './Explore.svelte';
import { exploreLanes, exploreWalls, nearest } from './explore-scene';

const data = explore();
const start = startChoice(data.price);
const choice = (query: string) => readChoice(new URLSearchParams(query), data.price);

describe.each([280, 350, 599, 640, 840, 1240])('%i pixels wide', (width) => {
	it('words of the lanes stay inside and apart', () => {
		const height = width < 600 ? 380 : 560;
		const { labels } = exploreLanes(data.price, start, width, height);
		expect(labelFaults(labels, width, height)).toEqual([]);
	});
	it.each(data.price.walls.map(({ id }) => id))('words of the walls, too, at %s', (need) => {
		const height = width < 600 ? 250 : 430;
		const { labels } = exploreWalls(data.price, choice(`need=${need}`), width, height);
		expect(labelFaults(labels, width, height)).toEqual([]);
	});
});

describe('two estimates', () => {
	const wall = (query: string, id: string) =>
		exploreWalls(data.price, choice(query), 1000, 430).walls.find((one) => one.id === id);
	it('the larger shows in full ink what the smaller lacks, whichever was chosen first', () => {
		for (const query of ['need=RDNA5&with=RDNA2', 'need=RDNA2&with=RDNA5']) {
			expect(wall(query, 'RDNA5')).toMatchObject({ before: 411, need: 588 });
			expect(wall(query, 'RDNA2')).toMatchObject({ before: 411, need: 411 });
		}
	});
	it('sets the others back', () => {
		expect(wall('need=RDNA5&with=RDNA2', 'RDNA3')?.opacity).toBeLessThan(0.5);
		expect(wall('need=RDNA5&with=RDNA2', 'RDNA2')?.opacity).toBeUndefined();
	});
});

describe('a point', () => {
	const scene = exploreLanes(data.price, start, 1000, 560);
	const deal = scene.marks.find(({ mark }) => mark.id === 'black-sea-grain-initiative');
	it('finds a bar anywhere along it, and nothing far from all', () => {
		const at = { x: (deal?.x ?? 0) + 60, y: (deal?.y ?? 0) + 12 };
		expect(nearest(scene, at, 22)).toBe('black-sea-grain-initiative');
		expect(nearest(scene, { x: 500, y: 180 }, 5)).toBeUndefined();
	});
	it('finds each mark at its own place, never the key', () => {
		for (const { mark, x, y } of scene.marks) {
			const found = nearest(scene, { x: x + (mark.result === 'held' ? 5 : 0), y }, 22);
			if (mark.id.startsWith('key-')) expect(found).not.toBe(mark.id);
			else expect(found).toBe(mark.id);
		}
	});
});

describe('without script', () => {
	const html = render(Explore, {
		props: { data, query: new URLSearchParams(), onquery: () => undefined }
	}).body;
	it('every attempt stands in the list, with its result', () => {
		expect(html.match(/<details/g)).toHaveLength(data.price.marks.length);
		for (const { result } of data.attempts) {
			const text = capital(result);
			expect(html).toContain(text.replaceAll('&', '&amp;'));
		}
	});
	it('says which dates are known to the month only', () => {
		expect(html.match(/Only the month is known/g)).toHaveLength(11);
	});
	it('has no style attribute and no form', () => {
		expect(html).not.toMatch(/ style="|<form/);
	});
});

describe('what stands beside the marks', () => {
	it('every source has a title', () => {
		const ids = [...data.attempts, ...data.walls].flatMap(({ sources }) => sources);
		expect(ids.filter((id) => !(id in data.titles))).toEqual([]);
	});
	it('sectors are found for two assessments and never add up to the whole', () => {
		const parts = data.walls.flatMap(({ id, sectors }, i) => {
			const sum = sectors.reduce((total, { need }) => total + need, 0);
			expect(sum).toBeLessThan(data.price.walls[i]?.need ?? 0);
			return sectors.length > 0 ? [id] : [];
		});
		expect(parts).toEqual(['RDNA3', 'RDNA5']);
	});
	it('days of one month name it once', () => {
		const date = (id: string) => data.attempts.find((one) => one.id === id)?.date;
		expect(date('berlin-talks')).toBe('14 to 15 December 2025');
		expect(date('talks-in-belarus-three-rounds')).toBe('28 February 2022 to 7 March 2022');
		expect(date('miami-talks')).toBe('December 2025');
	});
});
