import { describe, expect, it } from 'vitest';
import { brokers } from './brokers';
import { beside, passes, readChoice, startChoice, toggled, writeChoice } from './choice';
import type { Mark, PriceData, Wall } from './derive';

const wall = (id: string): Wall => ({ id, cutoff: '2022-06-01', at: 2022.4, need: 1 });
const mark = (id: string): Mark => ({
	id,
	name: id,
	short: id,
	broker: 'usa',
	result: 'nothing',
	at: 2025
});
const data: PriceData = {
	marks: [mark('a'), mark('b')],
	walls: [wall('A'), wall('B'), wall('C')],
	grainDays: 1
};
const read = (query: string) => readChoice(new URLSearchParams(query), data);

describe('the choice in the address', () => {
	it('is everything, and the newest estimate beside the one before, when nothing is asked', () => {
		expect(read('')).toEqual(startChoice(data));
		expect(startChoice(data)).toMatchObject({ need: 'C', other: 'B', brokers });
	});
	it('comes back as it was written', () => {
		const choice = read('brokers=tur,usa&results=held&attempt=b&need=A&with=C');
		expect(choice).toMatchObject({
			brokers: ['tur', 'usa'],
			results: ['held'],
			attempt: 'b',
			need: 'A',
			other: 'C'
		});
		const entries = Object.entries(writeChoice(choice, data)).flatMap(([k, v]) =>
			v === undefined ? [] : [[k, v]]
		);
		expect(readChoice(new URLSearchParams(entries), data)).toEqual(choice);
	});
	it('ignores what it does not know', () => {
		expect(
			read('brokers=%3Cscript%3E,x&results=&attempt=__proto__&need=Z&with=constructor')
		).toEqual(startChoice(data));
	});
	it('leaves the address empty at the start', () => {
		expect(Object.values(writeChoice(startChoice(data), data)).every((v) => v === undefined)).toBe(
			true
		);
	});
	it('never holds an estimate beside itself', () => {
		expect(read('need=B&with=B')).toMatchObject({ need: 'B', other: 'A' });
		expect(beside({ ...startChoice(data), need: 'A', other: 'A' }, data).other).toBe('B');
	});
});

it('a filter leaves at least one', () => {
	expect(toggled(['x', 'y'], 'x', ['x', 'y'])).toEqual(['y']);
	expect(toggled(['y'], 'x', ['x', 'y'])).toEqual(['x', 'y']);
	expect(toggled(['y'], 'y', ['x', 'y'])).toEqual(['y']);
});

it('an attempt passes by broker and class together', () => {
	const choice = { ...startChoice(data), results: ['carried'] as const };
	expect(passes({ broker: 'usa', result: 'carried' }, choice)).toBe(true);
	expect(passes({ broker: 'usa', result: 'nothing' }, choice)).toBe(false);
	expect(passes({ broker: 'usa', result: 'carried' }, { ...choice, brokers: ['tur'] })).toBe(false);
});
