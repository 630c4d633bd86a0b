import { describe, expect, it } from 'vitest';
import { dateText, dayOf } from './dates';
import { notesOf, rungsOf, type EstimateRow, type EventRow } from './derive';

const event = (part: Partial<EventRow>): EventRow => ({
	id: 'ev-a',
	date: '2024-10-08',
	date_end: null,
	date_precision: 'day',
	sort_date: '2024-10-08',
	label: 'First ships',
	actors: ['PRK', 'RUS'],
	says: ['KOR'],
	track: 'troops',
	kind: null,
	stance: null,
	significance: 3,
	confidence: 'single-state claim',
	...part
});
const only = (part: Partial<EventRow>) => notesOf([event(part)])[0];

describe('notes', () => {
	it('stand in order of time', () => {
		const notes = notesOf([event({ id: 'ev-b', sort_date: '2025-01-01' }), event({})]);
		expect(notes.map((note) => note.id)).toEqual(['ev-a', 'ev-b']);
	});
	it('are held over a span, a month or a year', () => {
		expect(only({ date_end: '2024-10-13' })?.end).toBe(dayOf('2024-10-13'));
		const month = only({ date: '2024-02', date_precision: 'month', sort_date: '2024-02-01' });
		expect(month).toMatchObject({ precision: 'month', end: dayOf('2024-02-29') });
		const year = only({ date: '2025', date_precision: 'year', sort_date: '2025-01-01' });
		expect(year).toMatchObject({ precision: 'year', end: dayOf('2025-12-31') });
	});
	it('placed within a month begin their hold on its first day', () => {
		const note = only({ date: '2026-02', date_precision: 'month', sort_date: '2026-02-12' });
		expect(note).toMatchObject({ from: dayOf('2026-02-01'), day: dayOf('2026-02-12') });
	});
	it('have a core only where North Korea is involved', () => {
		expect([only({})?.prk, only({ actors: ['RUS', 'UKR'] })?.prk]).toEqual([true, undefined]);
	});
	it('name the one state that says so', () => {
		expect(only({})?.by).toBe('Seoul says so');
		expect(only({ says: [], confidence: 'confirmed by the actor' })?.by).toBe('on record');
		expect(only({ says: ['RUS', 'PRK'], confidence: 'confirmed by the actor' })?.by).toBe(
			'Moscow and Pyongyang say so'
		);
	});
});

const estimate = (part: Partial<EstimateRow>): EstimateRow => ({
	date: '2025-04-30',
	measure: 'killed',
	value_low: 600,
	value_high: 600,
	qualifier: 'about',
	claimant: 'NIS',
	claimant_iso3: 'KOR',
	scope: 'cumulative',
	geo_id: ['x1'],
	...part
});

describe('rungs', () => {
	it('are one for each speaker and day, however many numbers were said', () => {
		const rungs = rungsOf([
			estimate({}),
			estimate({ measure: 'casualties', geo_id: ['x2'] }),
			estimate({ claimant: 'President Zelenskyy', geo_id: ['x3'] })
		]);
		expect(rungs.map((rung) => rung.figures.length)).toEqual([2, 1]);
	});
	it('keep those wounded only apart from those killed or wounded', () => {
		const [rung] = rungsOf([estimate({ measure: 'wounded' })]);
		expect(rung?.figures[0]).toMatchObject({ column: 'casualties', sort: 'wounded' });
	});
	it('tell what was planned from what was counted', () => {
		const sort = (scope: string) =>
			rungsOf([estimate({ measure: 'deployed', scope })])[0]?.figures[0]?.sort;
		expect(['expected', 'planned', 'announced, non-combat', 'in Russia'].map(sort)).toEqual([
			'planned',
			'planned',
			'planned',
			'count'
		]);
	});
	it('say "or more" for at least and more than, not for about', () => {
		const more = (qualifier: string) => rungsOf([estimate({ qualifier })])[0]?.figures[0]?.orMore;
		expect(['at least', 'more than', 'about'].map(more)).toEqual([true, true, undefined]);
	});
	it('stand in order of date and leave an unnamed state out', () => {
		const rungs = rungsOf([
			estimate({ claimant: 'Western officials (unnamed)', claimant_iso3: null }),
			estimate({ date: '2024-12-19' })
		]);
		expect(rungs.map((rung) => rung.state)).toEqual(['KOR', undefined]);
	});
});

describe('dates in words', () => {
	it('are as exact as they are known', () => {
		const day = dayOf('2024-10-08');
		expect(dateText({ day }, 'full')).toBe('8 October 2024');
		expect(dateText({ day, end: dayOf('2024-10-13') }, 'day')).toBe('8–13 Oct');
		expect(dateText({ day, end: dayOf('2024-10-31'), precision: 'month' }, 'short')).toBe(
			'Oct 2024'
		);
		expect(dateText({ day, precision: 'year' }, 'full')).toBe('2024');
	});
	it('show a span across months, and one whose first day is not known', () => {
		expect(dateText({ day: dayOf('2026-01-23'), end: dayOf('2026-02-05') }, 'day')).toBe(
			'23 Jan–5 Feb'
		);
		expect(
			dateText({ day: dayOf('2023-08-01'), end: dayOf('2023-10-14'), precision: 'month' }, 'short')
		).toBe('Aug–14 Oct 2023');
	});
	it('refuse what is no full day', () => {
		expect(() => dayOf('2024-13-01')).toThrow('2024-13-01');
	});
});
