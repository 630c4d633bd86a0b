import { describe, expect, it } from 'vitest';
import { spread, type Mark } from './drawing';
import { placeFlags, type Flag } from './flags';
import { fitList, type Item } from './list';
import { ticksOf, timeScale } from './time';
import { dayOf } from '../dates';

const flag = (id: string, x: number, text = 'ten signs.'): Flag => ({
	id,
	x,
	y: 100,
	lines: [[{ text }]],
	size: 10,
	must: true
});
const levels = (flags: Flag[], bounds: [number, number] = [0, 500]) => {
	const { placed } = placeFlags(flags, bounds, 5);
	return Object.fromEntries(placed.map((f) => [f.id, f.level]));
};

describe('flags', () => {
	it('stand side by side where they keep clear of each other', () => {
		expect(levels([flag('a', 0), flag('b', 200)])).toEqual({ a: 1, b: 1 });
	});
	it('rise above those whose leaders stand inside their words', () => {
		expect(levels([flag('a', 0), flag('b', 20), flag('c', 40)])).toEqual({ a: 3, b: 2, c: 1 });
	});
	it('turn round at the right edge', () => {
		const { placed } = placeFlags([flag('a', 480)], [0, 500], 5);
		expect(placed[0]?.toLeft).toBe(true);
	});
	it('leave out those that need not stand before those that must', () => {
		const flags = [flag('a', 0), { ...flag('b', 20), must: false }];
		expect(placeFlags(flags, [0, 500], 1)).toMatchObject({ placed: [{ id: 'a' }], dropped: ['b'] });
	});
});

const item = (id: string, y: number, weight = 3): Item => ({
	id,
	x: 0,
	y,
	weight,
	date: '1 Jan',
	name: { text: 'name' }
});
const space = { x: 0, width: 200, top: 0, bottom: 100 };

describe('a list beside upright staves', () => {
	it('keeps the order of time and a line of distance', () => {
		const lines = fitList([item('a', 50), item('b', 51), item('c', 52)], space).map((i) => i.first);
		expect(lines[1]).toBeCloseTo((lines[0] ?? 0) + 15);
		expect(lines[2]).toBeCloseTo((lines[1] ?? 0) + 15);
	});
	it('gives up the lightest where not all have room', () => {
		const items = [item('a', 10), item('b', 12, 1), item('c', 14)];
		expect(fitList(items, { ...space, bottom: 32 }).map((i) => i.id)).toEqual(['a', 'c']);
	});
	it('breaks a long name under its date', () => {
		const long = { ...item('a', 50), name: { text: 'a name that is long' } };
		expect(fitList([long], { ...space, width: 60 })[0]?.lines.length).toBeGreaterThan(2);
	});
});

it('moves coincident notes across the line, never along time', () => {
	const mark = (id: string): Mark => ({
		id,
		x: 10,
		y: 20,
		r: 4,
		firm: 'actor',
		core: true,
		colour: '',
		ghost: false
	});
	const marks = [mark('a'), mark('b')];
	spread(marks, false);
	expect(marks.map(({ x, y }) => [x, y])).toEqual([
		[10, 17.75],
		[10, 22.25]
	]);
});

describe('the scale of time', () => {
	const window = [dayOf('2022-01-01'), dayOf('2026-05-31')] as const;
	it('breaks at 2022 and says how many times wider it goes on', () => {
		const time = timeScale(window, 0.25, 0, 1022, 22);
		expect(time.at(dayOf('2021-12-31'))).toBeLessThan(256);
		expect(time.at(dayOf('2022-01-01'))).toBeCloseTo(277.5);
		expect(time.times).toBeGreaterThan(40);
	});
	it('has ticks for years, quarters or months, as they have room', () => {
		const labels = (from: string, to: string) =>
			ticksOf(timeScale([dayOf(from), dayOf(to)], 0, 0, 700), 60).map((tick) => tick.label);
		expect(labels('2022-01-01', '2026-05-31')).toEqual(['2022', '2023', '2024', '2025', '2026']);
		expect(labels('2025-04-01', '2026-11-23').slice(0, 4)).toEqual([
			'Apr 2025',
			'Jul',
			'Oct',
			'Jan 2026'
		]);
		expect(labels('2024-06-01', '2024-12-31').slice(0, 3)).toEqual(['Jun 2024', 'Jul', 'Aug']);
	});
});
