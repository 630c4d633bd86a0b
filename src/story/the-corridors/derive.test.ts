import { describe, expect, it } from 'vitest';
import { dayOf, firstDays, isoOf, spansOf } from './derive';

describe('the calendar', () => {
	it('counts days from the invasion', () => {
		expect(dayOf('2022-02-24')).toBe(0);
		expect(dayOf('2022-03-01')).toBe(5);
		expect(isoOf(5)).toBe('2022-03-01');
	});
	it('knows where months and years begin', () => {
		expect(firstDays(70, 'month')).toEqual([5, 36, 66]);
		expect(firstDays(400, 'year').map(isoOf)).toEqual(['2023-01-01']);
	});
});

describe('stretches of days', () => {
	const spans = spansOf({
		road: { from: 66, to: 73 },
		sea: { signed: 148, firstShip: 158, extensions: [266], ended: 508 },
		access: 1419
	});
	it('by land are open from the first to the last day of the rounds, and unmarked after', () => {
		expect(spans.road.at(-1)).toEqual({ state: 'open', from: 66, to: 74 });
	});
	it('before the rounds are undated, never closed', () => {
		expect(spans.road[0]).toEqual({ state: 'undated', from: 0, to: 66 });
	});
	it('at sea follow each other without a gap', () => {
		for (const [i, { from }] of spans.sea.entries()) {
			expect(from).toBe(spans.sea[i - 1]?.to ?? 0);
		}
	});
	it('into occupied areas are none but undated', () => {
		expect(spans.areas.map(({ state }) => state)).toEqual(['undated']);
	});
});
