import { describe, expect, it } from 'vitest';
import { hasExactly, rowOf, stripOf, tablesOf, type MeetingRow } from './derive';

const row = (part: Partial<MeetingRow>): MeetingRow => ({
	name: 'A meeting',
	kind: 'talks',
	start_date: '2001-02',
	place: 'Somewhere (CHE)',
	participants_iso3: ['USA', 'RUS'],
	participants_complete: null,
	outcome: '',
	note: null,
	...part
});
const one = (part: Partial<MeetingRow>) => tablesOf([row(part)])[0];

describe('tablesOf', () => {
	it('makes no table of a call, a proposal, or a round between two capitals', () => {
		expect(one({ kind: 'contact', place: 'by telephone' })).toBeUndefined();
		expect(one({ kind: 'proposal' })).toBeUndefined();
		expect(one({ place: 'Kyiv (UKR) and St Petersburg (RUS)' })).toBeUndefined();
		expect(one({})?.place).toBe('Somewhere');
	});
	it('leaves a chair open where the source does not name everyone, unless it says who was missing', () => {
		expect(one({})?.seats).toMatchObject({ USA: 'there', UKR: 'away' });
		expect(one({ participants_complete: false })?.seats.UKR).toBe('unlisted');
		const uninvited = {
			participants_complete: false,
			participants_iso3: [],
			outcome: 'Russia was not invited'
		};
		expect(one(uninvited)?.seats).toMatchObject({ RUS: 'away', USA: 'unlisted' });
	});
	it('counts others, and a crowd where the source gives its size', () => {
		expect(one({ participants_iso3: ['USA', 'CHE', 'FRA'] })?.others).toBe(2);
		expect(one({ outcome: 'More than 90 states on food' })?.crowd).toEqual({
			states: 90,
			at: 'over'
		});
		expect(one({ note: 'officials of 35 countries' })?.crowd).toEqual({
			states: 35,
			at: 'exactly'
		});
		expect(one({})?.crowd).toBeNull();
	});
});

describe('a table’s row', () => {
	it('is named for the one of three that is missing', () => {
		const table = one({});
		expect(table && rowOf(table)).toBe('without-ukr');
	});
	it('does not exist where two are missing', () => {
		const table = one({ participants_iso3: ['USA'] });
		expect(() => table && rowOf(table)).toThrow('UKR and RUS');
	});
});

describe('hasExactly', () => {
	it('wants the same chairs filled and the same empty', () => {
		const table = one({});
		expect(table && hasExactly(table, ['USA', 'RUS'])).toBe(true);
		expect(table && hasExactly(table, ['USA'])).toBe(false);
		expect(table && hasExactly(table, ['USA', 'RUS', 'PRK'])).toBe(false);
	});
});

it('stripOf keeps the order and reads the paragraph', () => {
	const claims = [{ id: 'p2-c1', paragraph: 'p2', verdict: 'contested' as const }];
	expect(stripOf(claims)).toEqual([{ id: 'p2-c1', paragraph: 2, verdict: 'contested' }]);
});
