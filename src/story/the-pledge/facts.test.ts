import { aidUkraine, charter, diplomacy, events, gaResolutions, gaVotes } from '$data/index.server';
import { describe, expect, it } from 'vitest';
import { euAid, rollCalls, voteOn, type Resolution } from './facts';

const text = (resolution: string, date: string, part: Partial<Resolution> = {}): Resolution => ({
	resolution,
	date,
	yes: 6,
	no: 1,
	abstain: 2,
	...part
});

describe('voteOn', () => {
	it('counts those who took no part as what is left of the members', () => {
		expect(voteOn([text('A', '2001-01-01')], 'A', 10).rest).toBe(1);
	});
	it('finds a text by its day, unless two share it', () => {
		expect(voteOn([text('A', '2001-01-01')], '2001-01-01', 10).resolution).toBe('A');
		const both = [text('A', '2001-01-01'), text('B', '2001-01-01')];
		expect(() => voteOn(both, '2001-01-01', 10)).toThrow('2 texts');
	});
	it('refuses a text adopted without a vote', () => {
		expect(() => voteOn([text('A', '2001-01-01', { yes: null })], 'A', 10)).toThrow('no totals');
	});
});

describe('what the words say', () => {
	const { members, last } = rollCalls(gaVotes());
	const vote = (find: string) => voteOn(gaResolutions(), find, members);
	const summaryOf = (id: string) => charter().find((d) => d.id === id)?.summary;
	const meeting = (name: string) => diplomacy().find((d) => d.name === name);

	it('every roll call has the same 193 members, and each total adds up to them', () => {
		expect(members).toBe(193);
		for (const row of gaResolutions()) {
			if (row.absent !== null) expect(voteOn([row], row.resolution, members).rest).toBe(row.absent);
		}
	});
	it('the text of 24 February 2026 has totals only, after the last roll call', () => {
		const { resolution, date } = vote('2026-02-24');
		expect(gaResolutions().find((d) => d.resolution === resolution)?.check).toBe('totals only');
		expect(date > last).toBe(true);
	});
	it('the Assembly demanded withdrawal, then protection of civilians', () => {
		const about = (symbol: string) => gaResolutions().find((d) => d.resolution === symbol)?.summary;
		expect(about('A/RES/ES-11/1')).toContain('demands withdrawal');
		expect(about('A/RES/ES-11/2')).toContain('Demands protection of civilians');
		expect(vote('A/RES/ES-11/1').date < vote('A/RES/ES-11/2').date).toBe(true);
	});
	it('the Charter asks for peaceful settlement and bans force; Council decisions bind, Assembly texts do not', () => {
		expect(summaryOf('un-2-3')).toContain('peaceful means');
		expect(summaryOf('un-2-4')).toContain('must not threaten or use force');
		expect(summaryOf('un-25')).toContain('bind all states');
		expect(summaryOf('ga-377')).toContain('Not binding');
	});
	it('Kyiv has ten points and Beijing twelve', () => {
		expect(meeting('Ten-point peace formula')?.participants_iso3).toEqual(['UKR']);
		expect(meeting('China position paper (12 points)')?.participants_iso3).toEqual(['CHN']);
	});
	it('the truce of Minsk was mediated by the OSCE and broken within weeks', () => {
		expect(meeting('Minsk Protocol')?.outcome).toContain('OSCE mediation');
		expect(meeting('Minsk Protocol')?.result).toContain('violated within weeks');
		expect(meeting('Minsk Protocol')?.start_date.slice(0, 4)).toBe('2014');
	});
	it('the tribunal was agreed with the Council of Europe', () => {
		const tribunal = events().find(({ id }) => id === 'ev-2025-06-25-tribunal');
		expect(tribunal?.summary).toContain('Ukraine and the Council of Europe signed');
	});
	it('aid of the EU is allocations in euros from January 2022 to February 2026', () => {
		expect(euAid(aidUkraine())).toMatchObject({
			unit: 'EUR billion, allocations',
			period: '2022-01/2026-02'
		});
	});
	it('no entry of the table of diplomacy speaks of civil society', () => {
		for (const row of diplomacy())
			expect(Object.values(row).join(' ')).not.toMatch(/civil society/i);
	});
	it('each of those listed has carried what the sheet says', () => {
		const with_ = (iso3: string) => diplomacy().filter((d) => d.place?.includes(`(${iso3})`));
		const years = (iso3: string) =>
			with_(iso3)
				.filter(({ kind }) => kind === 'talks')
				.map((d) => d.start_date.slice(0, 4));
		expect([...new Set(years('TUR'))]).toEqual(['2022', '2025']);
		const three = diplomacy().filter(
			(d) =>
				d.kind === 'talks' &&
				['USA', 'UKR', 'RUS'].every((state) => d.participants_iso3.includes(state))
		);
		expect(
			three.filter((d) => /\((ARE|CHE)\)/.test(d.place ?? '')).map((d) => d.start_date.slice(0, 7))
		).toEqual(['2026-01', '2026-02', '2026-02']);
		const grain = meeting('Black Sea Grain Initiative');
		expect([grain?.start_date.slice(0, 7), grain?.end_date?.slice(0, 7)]).toEqual([
			'2022-07',
			'2023-07'
		]);
		expect(grain?.outcome).toContain('UN and Turkish');
		const mariupol = events().find(({ id }) => id === 'ev-2022-05-azovstal');
		expect(mariupol?.summary).toContain('UN and Red Cross');
	});
	it('the plans name what the sheet says they name', () => {
		expect(meeting('Ten-point peace formula')?.outcome).toMatch(
			/full withdrawal.*return of deported children/
		);
		expect(meeting('China position paper (12 points)')?.outcome).toMatch(
			/respect of sovereignty, a ceasefire, talks/
		);
	});
	it('the texts say what the sheet says they say', () => {
		const about = (symbol: string) => gaResolutions().find((d) => d.resolution === symbol)?.summary;
		expect(about('A/RES/ES-11/4')).toContain('Rejects the annexation');
		expect(about('A/RES/ES-11/6')).toContain('Charter principles for peace');
		expect(about('A/RES/ES-11/9')).toContain('return of Ukrainian children');
	});
});
