import { gaResolutions, gaVotes } from '$data/index.server';
import { describe, expect, it } from 'vitest';
import { mainTexts } from './data.server';
import { alwaysNo, mostNo, movedFrom, movedTo, rollCallsOf, totalsOf, voteOf } from './facts';

const votes = [
	{ resolution: 'a', date: '2022-01-01', iso3: 'AAA', vote: 'no' },
	{ resolution: 'a', date: '2022-01-01', iso3: 'BBB', vote: 'no' },
	{ resolution: 'b', date: '2023-01-01', iso3: 'AAA', vote: 'no' },
	{ resolution: 'b', date: '2023-01-01', iso3: 'BBB', vote: 'absent' }
];
const totals = [
	{ resolution: 'a', date: '2022-01-01', yes: 5, no: 2, abstain: 1, absent: null },
	{ resolution: 'b', date: '2023-01-01', yes: null, no: null, abstain: null, absent: null }
];

describe('pure functions', () => {
	it('counts roll calls and says when they were', () => {
		expect(rollCallsOf(votes)).toEqual({ count: 2, first: '2022-01-01', last: '2023-01-01' });
		expect(() => rollCallsOf([])).toThrow('no votes');
	});
	it('finds who voted no every time; absent is not no', () => {
		expect(alwaysNo(votes)).toEqual(['AAA']);
		expect(voteOf(votes, 'b', 'BBB')).toBe('absent');
		expect(() => voteOf(votes, 'b', 'CCC')).toThrow('CCC');
	});
	it('counts who moved to a vote, not who stayed', () => {
		expect(movedTo(votes, 'a', 'b', 'absent')).toBe(1);
		expect(movedTo(votes, 'a', 'b', 'no')).toBe(0);
		expect(mostNo(votes)).toBe(2);
	});
	it('finds totals by symbol or day, and refuses a text without', () => {
		expect(totalsOf(totals, 'a').yes).toBe(5);
		expect(totalsOf(totals, '2022-01-01').no).toBe(2);
		expect(() => totalsOf(totals, 'b')).toThrow('no totals for "b"');
		expect(() => totalsOf(totals, 'c')).toThrow('0 texts for "c"');
	});
});

describe('what the words say', () => {
	it('has only Belarus, North Korea and Russia against every text', () => {
		expect(alwaysNo(gaVotes())).toEqual(['BLR', 'PRK', 'RUS']);
	});
	it('has about a quarter of the members neither for nor against in March 2022', () => {
		const { yes, no, abstain, absent } = totalsOf(gaResolutions(), 'A/RES/ES-11/1');
		const share = (abstain + (absent ?? NaN)) / (yes + no + abstain + (absent ?? NaN));
		expect(share).toBeGreaterThan(0.22);
		expect(share).toBeLessThan(0.28);
	});
	it('has more abstaining in 2025 and 2026 than in any main vote before', () => {
		const before = mainTexts.map((text) => totalsOf(gaResolutions(), text).abstain);
		for (const later of ['A/RES/ES-11/7', '2026-02-24']) {
			expect(totalsOf(gaResolutions(), later).abstain).toBeGreaterThan(Math.max(...before));
		}
	});
	it('has most of those who left the lane for abstain, and none join it, from 2023 to 2025', () => {
		const moved = movedFrom(gaVotes(), 'A/RES/ES-11/6', 'A/RES/ES-11/7');
		expect(moved.abstain).toBeGreaterThan(moved.left / 2);
		expect(movedTo(gaVotes(), 'A/RES/ES-11/6', 'A/RES/ES-11/7', 'yes')).toBe(0);
	});
	it('has more states move to abstaining than to no, from 2023 to 2025', () => {
		const moved = ['abstain', 'no', 'absent', 'yes'].map((to) =>
			movedTo(gaVotes(), 'A/RES/ES-11/6', 'A/RES/ES-11/7', to)
		);
		expect(moved).toEqual([38, 12, 10, 0]);
		expect(moved[0]).toBeGreaterThan(moved.reduce((a, b) => a + b) / 2);
	});
	it('has at most a fifth of the members against any text, so far from half', () => {
		expect(mostNo(gaVotes())).toBeLessThan(193 / 5);
	});
	it('drew as many abstentions on reparation in 2022 as any text did', () => {
		const all = gaResolutions().map(({ abstain }) => abstain ?? 0);
		expect(totalsOf(gaResolutions(), 'A/RES/ES-11/5').abstain).toBe(Math.max(...all));
	});
	it('has the United States for, against, and in December 2025 for again', () => {
		const usa = (text: string) => voteOf(gaVotes(), text, 'USA');
		expect(['A/RES/ES-11/1', 'A/RES/ES-11/7', 'A/RES/ES-11/9'].map(usa)).toEqual([
			'yes',
			'no',
			'yes'
		]);
		expect(totalsOf(gaResolutions(), 'A/RES/ES-11/7').date).toBe('2025-02-24');
		expect(totalsOf(gaResolutions(), 'A/RES/ES-11/9').date).toBe('2025-12-03');
		expect(voteOf(gaVotes(), 'A/RES/ES-11/7', 'RUS')).toBe('no');
	});
});
