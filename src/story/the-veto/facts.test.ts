import { councilMembers, dprkMeasures, rollCalls, vetoes } from '$data/index.server';
import { describe, expect, it } from 'vitest';
import { stateName } from '../../lib/text/state-names.en';
import { prepare, words } from './data.server';
import { ballotsOf, byCaster, byDecade, tally, yearsAndMonths } from './derive';
import { castersTotal, dprkTexts, jointVotes, totalOf } from './facts';

const ballots = () => ballotsOf(rollCalls(), councilMembers(), stateName);
const of = (symbol: string) => {
	const found = ballots().get(symbol);
	if (!found) throw new Error(symbol);
	return found;
};

describe('pure functions', () => {
	it('counts whole years and months', () => {
		expect(yearsAndMonths('2017-12-22', '2022-05-26')).toBe('4 years 5 months');
		expect(yearsAndMonths('2020-03-31', '2021-03-30')).toBe('0 years 11 months');
	});
	it('counts a joint veto once for each caster, and once as joint', () => {
		const rows = [{ vetoed_by: ['RUS', 'CHN'] }, { vetoed_by: ['RUS'] }];
		expect(castersTotal(rows)).toEqual({ RUS: 2, CHN: 1 });
		expect(jointVotes(rows)).toBe(1);
	});
	it('groups by decade and ranks casters', () => {
		const some = [
			{ date: '1949-01-01', by: ['RUS'] },
			{ date: '1950-01-01', by: ['RUS', 'CHN'] }
		];
		expect(byDecade(some).map(([decade, { length }]) => [decade, length])).toEqual([
			[1940, 1],
			[1950, 1]
		]);
		expect(byCaster(some)[0]).toEqual(['RUS', 2]);
	});
	it('refuses a measure without a number', () => {
		expect(() => totalOf([{ id: 'x', value: null }], 'x')).toThrow('no number in x');
	});
	it('refuses a voter who was no member that year', () => {
		const row = {
			symbol: 'S/1',
			date: '2022-01-01',
			title: '',
			outcome: '',
			iso3: 'DEU',
			vote: 'yes'
		};
		const rows = [row, { ...row, iso3: 'RUS' }];
		const members = [{ year: 2022, iso3: 'RUS', group: 'P5' }];
		expect(() => ballotsOf(rows, members, stateName)).toThrow('DEU sat not in 2022');
	});
});

describe('what the words say', () => {
	it('has 11–1–3, 10–1–4 and 10–0–5', () => {
		const count = (symbol: string) => {
			const { yes, no, abstain } = tally(of(symbol).seats);
			return [yes, no, abstain];
		};
		expect(count('S/2022/155')).toEqual([11, 1, 3]);
		expect(count('S/2022/720')).toEqual([10, 1, 4]);
		expect(count('S/RES/2774 (2025)')).toEqual([10, 0, 5]);
	});
	it('has Russia against the first two and, with China, for the third', () => {
		const vote = (symbol: string, state: string) =>
			of(symbol).seats.find((seat) => seat.state === state)?.vote;
		expect(vote('S/2022/155', 'RUS')).toBe('no');
		expect(vote('S/2022/720', 'RUS')).toBe('no');
		expect(vote('S/RES/2774 (2025)', 'RUS')).toBe('yes');
		expect(vote('S/RES/2774 (2025)', 'CHN')).toBe('yes');
	});
	it('has eleven unanimous texts on North Korea, 165 votes, then 13–2–0 and 13–1–1', () => {
		const texts = dprkTexts(dprkMeasures(), [...ballots().values()]);
		expect(texts.map(({ symbol }) => /\d+/.exec(symbol)?.[0])).toEqual([
			'1695',
			'1718',
			'1874',
			'2087',
			'2094',
			'2270',
			'2321',
			'2356',
			'2371',
			'2375',
			'2397'
		]);
		expect(words()).toMatchObject({
			texts: 'eleven',
			votesUnanimous: '165',
			gap: '4 years 5 months'
		});
		const against = (symbol: string) =>
			of(symbol)
				.seats.filter(({ vote }) => vote === 'no')
				.map(({ state }) => state);
		expect(against('S/2022/431').sort()).toEqual(['CHN', 'RUS']);
		expect(against('S/2024/255')).toEqual(['RUS']);
	});
	it('has China and Russia against a text on North Korea for the first time in May 2022', () => {
		const first = vetoes().find(({ topic_group }) => topic_group === 'dprk');
		expect(first?.date).toBe('2022-05-26');
	});
	it('has 249 vetoes: 142, 95, 30, 21, 17, and 43 cast together', () => {
		expect(words()).toMatchObject({
			vetoed: '249',
			russia: '142',
			usa: '95',
			britain: '30',
			china: '21',
			france: '17',
			joint: '43'
		});
	});
	it('is mostly Soviet to 1969, mostly American from 1970 to 2006, mostly Russian since', () => {
		const mostly = (from: string, to: string) =>
			byCaster(prepare().vetoes.filter(({ date }) => date >= from && date < to))[0]?.[0];
		expect([mostly('1946', '1970'), mostly('1970', '2007'), mostly('2007', '2027')]).toEqual([
			'RUS',
			'USA',
			'RUS'
		]);
	});
	it('has one American veto in four cast with Britain, and none before 1970', () => {
		const american = vetoes().filter(({ vetoed_by }) => vetoed_by.includes('USA'));
		const joint = american.filter(({ vetoed_by }) => vetoed_by.includes('GBR'));
		expect(joint.length / american.length).toBeCloseTo(0.25, 1);
		expect(american[0]?.date.slice(0, 4)).toBe('1970');
	});
	it('outlines eight votes, six on Ukraine and two on North Korea, all since 2014', () => {
		const ours = vetoes().filter(({ topic_group }) => /^(ukraine|dprk)$/.test(topic_group));
		expect(ours).toHaveLength(8);
		expect(ours[0]?.date.slice(0, 4)).toBe('2014');
	});
	it('has the Soviet vetoes of 1950 in September and November, after the Council acted on Korea', () => {
		const in1950 = vetoes().filter(({ date }) => date.startsWith('1950'));
		expect(in1950.map(({ date }) => date)).toEqual(['1950-09-06', '1950-09-12', '1950-11-30']);
	});
	it('does not know the tally of twenty votes', () => {
		expect(vetoes().filter(({ tally_status }) => tally_status === 'not found')).toHaveLength(20);
	});
	it('draws thirteen renewals of the panel nowhere, all unanimous where a roll call exists', () => {
		expect(dprkMeasures().filter(({ id }) => id.endsWith('-p'))).toHaveLength(13);
	});
});
