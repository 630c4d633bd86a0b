import { describe, expect, it } from 'vitest';
import { placeOf, rollCallsOf, sheetOf, voteOf, type Vote } from './derive';

const cast = (iso3: string, vote: Vote) => ({ resolution: 'A/RES/ES-11/1', iso3, vote });
const names: Record<string, string> = { AAA: 'Zed', BBB: 'Alpha', CCC: 'Mid', DDD: 'Beta' };
const nameOf = (code: string) => names[code] ?? code;
const calls = rollCallsOf(
	[cast('AAA', 'yes'), cast('BBB', 'no'), cast('CCC', 'abstain'), cast('DDD', 'yes')],
	nameOf
);

describe('rollCallsOf', () => {
	it('keeps one letter a country, in the order of the names', () => {
		expect(calls.codes).toEqual(['BBB', 'DDD', 'CCC', 'AAA']);
		expect(calls.votes['es-11-1']).toBe('nyby');
	});
	it('leaves out texts without a roll call, such as that of 2026', () => {
		expect(Object.keys(calls.votes)).toEqual(['es-11-1']);
	});
	it('refuses a roll call that misses a country', () => {
		const rows = [cast('AAA', 'yes'), { ...cast('BBB', 'no'), resolution: 'A/RES/ES-11/2' }];
		expect(() => rollCallsOf(rows, nameOf)).toThrow('misses from A/RES/ES-11');
	});
});

describe('a country’s stroke', () => {
	it('stands among those who did the same, in the order of names', () => {
		const places = ['DDD', 'AAA', 'CCC', 'BBB'].map((code) => placeOf(calls, 'es-11-1', code));
		expect(places).toEqual([0, 1, 2, 3]);
	});
	it('is nowhere without a country list', () => {
		expect(placeOf(calls, 'peace-2026', 'AAA')).toBeUndefined();
		expect(voteOf(calls, 'peace-2026', 'AAA')).toBeUndefined();
	});
	it('has the vote of its country', () => {
		expect(voteOf(calls, 'es-11-1', 'CCC')).toBe('abstain');
	});
});

describe('sheetOf', () => {
	it('refuses a text that is not in the table', () => {
		const given = { members: 4, plans: { kyiv: '2001-01', beijing: '2001-02' }, euAid: 1 };
		expect(() => sheetOf([], given)).toThrow('0 texts');
	});
});
