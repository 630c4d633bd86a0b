import {
	aidUkraine,
	claims,
	dprkMeasures,
	rollCalls,
	tradeChinaRussia,
	vetoes
} from '$data/index.server';
import { describe, expect, it } from 'vitest';
import { prepare, words } from './data.server';
import { allocated, chinaRussia, isoDay, lastPackage, missingYears, span } from './facts';

const trade = [
	{ year: 2020, pair: 'CHN-RUS', total_usd_bn: 10 },
	{ year: 2021, pair: 'CHN-RUS', total_usd_bn: null },
	{ year: 2020, pair: 'CHN-PRK', total_usd_bn: 1 }
];

describe('pure functions', () => {
	it('leaves a year without a figure out and names it', () => {
		expect(chinaRussia(trade)).toEqual([{ year: 2020, total: 10 }]);
		expect(missingYears(trade)).toEqual([2021]);
	});
	it('refuses a donor that is not there', () => {
		expect(() => allocated([], 'USA')).toThrow('no total of USA');
	});
	it('turns a spelled day into a date, and gives the span of what is wanted', () => {
		expect(isoDay('9 January 2025')).toBe('2025-01-09');
		expect(() => isoDay('some day')).toThrow(RangeError);
		expect(span(['a', 'b', 'c'], [3, 9, 5], (id) => id !== 'b')).toEqual({ low: 3, high: 5 });
	});
	it('reads the last package from the evidence', () => {
		const evidence = [
			{ text: 'No new US aid package was observed after 9 January 2025; and so on.' }
		];
		expect(lastPackage(evidence)).toBe('9 January 2025');
		expect(() => lastPackage([])).toThrow('no last package');
	});
});

describe('what the words say', () => {
	it('has trade higher in every year after 2021 than before', () => {
		const rows = chinaRussia(tradeChinaRussia());
		const before = Math.max(...rows.filter(({ year }) => year < 2022).map(({ total }) => total));
		for (const { year, total } of rows) if (year > 2021) expect(total).toBeGreaterThan(before);
	});
	it('has the United States as the largest single military donor of the release', () => {
		const military = aidUkraine().filter(
			(aid) => aid.release === 'R28' && aid.level === 'cumulative' && aid.type === 'military'
		);
		const most = military.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))[0];
		expect(most?.donor_code).toBe('USA');
	});
	it('has no American allocation dated after January 2025, and the release reaches February 2026', () => {
		const months = aidUkraine().filter(
			({ level, donor_code, value }) => level === 'month' && donor_code === 'USA' && value !== null
		);
		const last = months.map(({ period }) => period).sort();
		expect(last.at(-1)).toBe('2025-01');
		const whole = aidUkraine().find((aid) => aid.release === 'R28' && aid.level === 'cumulative');
		expect(whole?.period).toBe('2022-01/2026-02');
	});
	it('has China abstaining on both vetoed drafts of 2022 on Ukraine', () => {
		for (const symbol of ['S/2022/155', 'S/2022/720']) {
			const vote = rollCalls().find((row) => row.symbol === symbol && row.iso3 === 'CHN')?.vote;
			expect(vote).toBe('abstain');
		}
	});
	it('has Russia and China for the arms embargo; later Russia alone against its panel, China abstaining', () => {
		const embargo = dprkMeasures().filter(({ id }) => ['1718-1', '1874-1'].includes(id));
		expect(embargo).toHaveLength(2);
		for (const symbol of ['S/RES/1718 (2006)', 'S/RES/1874 (2009)']) {
			const number = /\d+/.exec(symbol)?.[0] ?? '';
			for (const iso3 of ['RUS', 'CHN']) {
				const votes = rollCalls().filter((row) => row.symbol.includes(number) && row.iso3 === iso3);
				expect(votes.map(({ vote }) => vote)).toEqual(['yes']);
			}
		}
		const panel = rollCalls().find((row) => row.symbol === 'S/2024/255' && row.iso3 === 'CHN');
		expect(panel?.vote).toBe('abstain');
		expect(vetoes().find(({ draft_symbol }) => draft_symbol === 'S/2024/255')?.vetoed_by).toEqual([
			'RUS'
		]);
	});
	it('has three of the five turning on requests of one kind, and Britain and France never against', () => {
		const { brackets, votes } = prepare();
		expect(new Set(brackets.map(({ state }) => state))).toEqual(new Set(['RUS', 'CHN', 'USA']));
		expect(brackets.every((bracket) => bracket.votes.join() === 'yes,no')).toBe(true);
		for (const state of ['GBR', 'FRA'] as const) {
			const cast = Object.entries(votes[state]).filter(([, vote]) => vote !== 'yes');
			expect(cast).toEqual([['us-text', 'abstain']]);
		}
	});
	it('has the two drafts that the brackets call vetoed stopped by those states', () => {
		for (const [symbol, by] of [
			['S/2022/431', ['CHN', 'RUS']],
			['S/2024/255', ['RUS']]
		] as const) {
			const veto = vetoes().find(({ draft_symbol }) => draft_symbol === symbol);
			expect(veto?.vetoed_by.toSorted()).toEqual(by);
		}
	});
	it('has American aid near nothing around the turn of 2023 to 2024, and a sliver after the last package', () => {
		const { quarters, usa } = prepare();
		expect(span(quarters, usa, (id) => id === '2023-Q4' || id === '2024-Q1').high).toBeLessThan(2);
		expect(span(quarters, usa, (id) => id > '2024-Q4').high).toBeLessThan(1);
		expect(span(quarters, usa, (id) => id > '2025-Q1').high).toBe(0);
	});
	it('has Europe ahead of the United States in every quarter since', () => {
		const { quarters, usa, europe } = prepare();
		for (const [i, id] of quarters.entries())
			if (id >= '2025') expect(europe[i]).toBeGreaterThan(usa[i] ?? 0);
	});
	it('finds the last package in the ledger, and 2021 as the gap', () => {
		expect(words()).toMatchObject({ lastPackage: '9 January 2025', tradeGap: '2021' });
		expect(claims().length).toBe(66);
	});
});
