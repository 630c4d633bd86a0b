import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { explore } from './data.server';
import { isoOf } from './derive';
import { entryFrom, lastDay, readChoice, stateOn, writeChoice } from './explore';
import Explore from './Explore.svelte';

const data = explore();
const read = (query: string) => readChoice(new URLSearchParams(query), data);
const write = (query: string) => writeChoice(read(query), data, isoOf);

describe('the choice', () => {
	it('begins on the first day of the rounds, beside the other corridor', () => {
		expect({ ...read(''), day: isoOf(read('').day) }).toEqual({
			gate: 'road',
			day: '2022-05-01',
			beside: 'sea'
		});
		expect(write('')).toEqual({ corridor: undefined, day: undefined, beside: undefined });
	});
	it('is the same after a way through the query string', () => {
		const query = 'corridor=sea&day=2023-04-01&beside=easter-truce';
		expect(new URLSearchParams(write(query) as Record<string, string>).toString()).toBe(query);
	});
	it('falls back where it is no day of the calendar, or sets a corridor beside itself', () => {
		expect(isoOf(read('day=2021-01-01').day)).toBe('2022-05-01');
		expect(isoOf(read('corridor=sea&day=2026-01-01').day)).toBe('2022-08-01');
		expect(read('corridor=sea&beside=sea').beside).toBe('road');
	});
});

describe('a day', () => {
	const on = (gate: 'road' | 'sea' | 'areas', iso: string) =>
		stateOn(data, gate, read(`corridor=${gate}&day=${iso}`).day);
	it('after the rounds at Mariupol is not in the tables', () => {
		expect(on('road', '2022-05-08')).toBe('open');
		expect(on('road', '2022-05-09')).toBeUndefined();
	});
	it('between signing and first ship is signed, not open', () => {
		expect(on('sea', '2022-07-31')).toBe('signed');
		expect(on('sea', '2022-08-01')).toBe('open');
		expect(on('sea', '2023-07-17')).toBe('none');
	});
	it('leads to the entries around it', () => {
		const { day } = read('corridor=sea&day=2023-04-01');
		expect(entryFrom(data.entries.sea, day, 'before')?.text).toContain('25.0 million tonnes');
		expect(entryFrom(data.entries.sea, day, 'after')?.text).toContain('Third extension');
		expect(entryFrom(data.entries.sea, lastDay('sea'), 'after')).toBeUndefined();
	});
});

describe('what is set beside', () => {
	it('has each corridor once and nothing that carried nothing but truces', () => {
		expect(data.agreements.map(({ id }) => id)).toEqual([
			'road',
			'sea',
			'easter-truce',
			'victory-day-truce',
			'istanbul-round-1',
			'istanbul-round-2',
			'istanbul-round-3',
			'abu-dhabi-round-2',
			'geneva-three-way-round',
			'prisoner-exchange-agreed-in-geneva',
			'three-day-truce'
		]);
	});
});

describe('the page before any script', () => {
	it('is complete: day, state, terms of both, all agreements', () => {
		const { body } = render(Explore, {
			props: { data, query: new URLSearchParams(), onquery: () => {} }
		});
		const text = body.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
		expect(text).toContain('1 May 2022.');
		expect(text).toContain('120 days, extended three times');
		expect(text).toContain('Prisoner exchange agreed in Geneva');
		expect(body).not.toMatch(/ style="/);
	});
});
