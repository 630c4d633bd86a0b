import { describe, expect, it } from 'vitest';
import { explore } from '../data.server';
import { dayOf } from '../dates';
import { filtersSet, matches, plain, readChoice, searchText, writeChoice } from './choice';
import { walk } from './walk';
import { clampWindow, fullWindow, panned, showing, spanAround, spanOf, zoomed } from './window';

const data = explore();
const full = fullWindow(data);
const choose = (query: string) => readChoice(new URLSearchParams(query), data);
const lit = (query: string) =>
	data.notes.filter((note, i) => {
		const event = data.events[i];
		return event && matches(note, event, searchText(event, data.sources), choose(query));
	}).length;

describe('the reader’s choice', () => {
	it('lights every note at first', () => {
		expect(lit('')).toBe(data.notes.length);
	});
	it('counts what the table counts for a state, a paragraph, a stave and an outline', () => {
		const events = data.events;
		expect(lit('actor=PRK')).toBe(events.filter((e) => e.actors.includes('PRK')).length);
		expect(lit('p=1')).toBe(events.filter((e) => e.paragraphs.includes(1)).length);
		expect(lit('track=arms')).toBe(data.notes.filter((n) => n.track === 'arms').length);
		expect(lit('conf=disputed')).toBe(2);
	});
	it('lights nothing when all staves are off', () => {
		expect(lit('track=none')).toBe(0);
	});
	it('finds words in titles and publishers, whatever their case and accents', () => {
		expect(lit('q=KCNA')).toBeGreaterThan(0);
		expect(lit('q=turkiye')).toBe(lit('q=T%C3%BCrkiye'));
		expect(lit('q=portrait+kim')).toBeGreaterThan(0);
		expect(lit('q=zebra')).toBe(0);
	});
	it('comes back from the address as it went in', () => {
		const query =
			'from=2024-10-01&to=2025-05-01&actor=PRK&track=arms%2Ctroops&conf=one&p=1&q=seoul&event=ev-2024-10-08-ships&head=2024-12-01&ladder=killed';
		const entries = writeChoice(choose(query), data);
		expect(entries).toEqual(Object.fromEntries(new URLSearchParams(query)));
	});
	it('leaves the address empty as long as nothing is chosen', () => {
		expect(Object.values(writeChoice(choose(''), data)).filter(Boolean)).toEqual([]);
	});
	it('ignores what an address cannot mean', () => {
		expect(choose('from=soon&to=2025-01-01&p=99&event=ev-none&actor=korea')).toEqual(choose(''));
	});
	it('says how many filters are set', () => {
		expect(filtersSet(choose('actor=PRK&p=1'))).toBe(2);
	});
	it('reads curly and straight quotes alike', () => {
		expect(plain('‘Reflect’')).toBe("'reflect'");
	});
});

describe('the window on time', () => {
	it('never leaves the whole and never gets shorter than three weeks', () => {
		expect(clampWindow([dayOf('2019-01-01'), dayOf('2019-01-02')], full)).toEqual([
			full[0],
			full[0] + 21
		]);
		expect(clampWindow([0, 99999], full)).toEqual(full);
	});
	it('shows months and days around a day', () => {
		const day = dayOf('2025-04-28');
		const months = spanAround('months', day, full);
		expect([months[1] - months[0], spanOf(months, full)]).toEqual([300, 'months']);
		expect(spanOf(spanAround('days', day, full), full)).toBe('days');
		expect(spanOf(full, full)).toBe('years');
	});
	it('keeps its middle when it zooms', () => {
		expect(zoomed([20000, 20100], 2, [19000, 21000])).toEqual([20025, 20075]);
	});
	it('stops at the end when it pans', () => {
		const last = panned([full[1] - 100, full[1]], 1, full);
		expect(last).toEqual([full[1] - 100, full[1]]);
	});
	it('moves no further than a day needs, and shows the whole for days before 2022', () => {
		expect(showing([20000, 20100], 20050, [19000, 21000])).toEqual([20000, 20100]);
		expect(showing([20000, 20100], 20200, [19000, 21000])).toEqual([20106, 20206]);
		expect(showing([20000, 20100], dayOf('1950-06-25'), full)).toEqual(full);
	});
});

describe('arrow keys', () => {
	it('walk in order of time', () => {
		expect(walk(data.notes, 'ev-2025-04-26-gerasimov', 'ArrowRight')?.day).toBe(
			dayOf('2025-04-28')
		);
		expect(walk(data.notes, data.notes[0]?.id ?? '', 'ArrowLeft')).toBeUndefined();
	});
	it('change to the nearest note of the stave above or below', () => {
		expect(walk(data.notes, 'ev-2024-12-04-inforce', 'ArrowDown')?.id).toBe('ev-2024-11-20-guns');
		expect(walk(data.notes, 'ev-2024-12-04-inforce', 'ArrowUp')?.track).toBe('law-un');
		expect(walk(data.notes, 'ev-1945-charter', 'ArrowUp')).toBeUndefined();
	});
});
