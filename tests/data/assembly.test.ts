import { describe, expect, it } from 'vitest';
import { gaFollowup, gaResolutions, gaVotes, vetoes } from '../../src/tables/index.server';
import { count, groupBy } from './votes';

describe('the General Assembly', () => {
	const byResolution = groupBy(gaVotes(), ({ resolution }) => resolution);

	it('has 193 votes on each resolution, and they add up to the published totals', () => {
		const recorded = gaResolutions().filter(({ check }) => check === 'match');
		expect(recorded).toHaveLength(11);
		expect(byResolution.size).toBe(11);
		for (const { resolution, date, ...said } of recorded) {
			const votes = byResolution.get(resolution) ?? [];
			const totals = [count(votes, 'yes'), count(votes, 'no'), count(votes, 'abstain')];
			expect(totals, resolution).toEqual([
				said.official_yes,
				said.official_no,
				said.official_abstain
			]);
			expect([said.yes, said.no, said.abstain, said.absent], resolution).toEqual([
				...totals,
				count(votes, 'absent')
			]);
			expect(votes.length, resolution).toBe(193);
			expect(new Set(votes.map((v) => v.date)), resolution).toEqual(new Set([date]));
		}
	});

	it('heard North Korea say no in all eleven', () => {
		const dprk = gaVotes().filter(({ iso3 }) => iso3 === 'PRK');
		expect(dprk.map(({ vote }) => vote)).toEqual(Array.from({ length: 11 }, () => 'no'));
	});

	it('answers a veto with the totals of its resolution, on or after the day of the veto', () => {
		const resolutions = new Map(gaResolutions().map((r) => [r.resolution, r]));
		const dates = new Map(vetoes().map((v) => [v.id, v.date]));
		for (const row of gaFollowup()) {
			const { yes, no, abstain, date } = resolutions.get(row.ga_resolution) ?? {};
			expect([row.yes, row.no, row.abstain, row.ga_date], row.veto_id).toEqual([
				yes,
				no,
				abstain,
				date
			]);
			expect(row.share_yes_of_voting, row.veto_id).toBeCloseTo(row.yes / (row.yes + row.no), 3);
			expect(row.ga_date >= (dates.get(row.veto_id) ?? '9999'), row.veto_id).toBe(true);
		}
	});
});
