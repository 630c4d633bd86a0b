import { describe, expect, it } from 'vitest';
import { prepare } from './data.server';
import {
	bracketsOf,
	byQuarter,
	monthsInLast,
	quarterOf,
	quartersIn,
	states,
	textIds,
	tradeYears,
	type Vote,
	type Votes
} from './derive';
import { quarterPeriods, sumYears, yearAt, yearPeriods } from './draw/periods';

const row = (part: object) => ({
	level: 'month',
	donor_code: 'AAA',
	period: '2022-01',
	type: 'military',
	value: 1,
	...part
});

describe('aid by quarter', () => {
	const rows = [
		row({}),
		row({ period: '2022-03', value: 2, type: 'financial' }),
		row({ period: '2022-04', value: 4 }),
		row({ period: '2022-04', value: 8, donor_code: 'BBB' }),
		row({ period: '2022-04', value: null }),
		row({ level: 'cumulative', period: '2022-01/2022-04', value: 99 })
	];
	const quarters = quartersIn(rows);
	it('has the quarters of the dated months only', () => {
		expect(quarters).toEqual(['2022-Q1', '2022-Q2']);
		expect(quarterOf('2022-12')).toBe('2022-Q4');
	});
	it('adds up what is asked: a donor, a kind, never the cumulative row', () => {
		expect(byQuarter(rows, quarters, (code) => code === 'AAA')).toEqual([3, 4]);
		expect(byQuarter(rows, quarters, () => true, 'military')).toEqual([1, 12]);
	});
	it('knows how far into its last quarter it reaches', () => {
		expect(monthsInLast(rows)).toBe(1);
	});
});

describe('trade by year', () => {
	const trade = (part: object) => ({
		year: 2020,
		pair: 'CHN-RUS',
		total_usd_bn: 10,
		note: null,
		...part
	});
	it('keeps a year without a total empty, with what was reached by November', () => {
		expect(
			tradeYears([
				trade({}),
				trade({ pair: 'CHN-PRK' }),
				trade({ year: 2021, total_usd_bn: null, note: 'January-November 130.4' }),
				trade({ year: 2022, total_usd_bn: null })
			])
		).toEqual([
			{ year: 2020, total: 10 },
			{ year: 2021, total: null, toNovember: 130.4 },
			{ year: 2022, total: null }
		]);
	});
});

describe('brackets', () => {
	const votes = (part: Partial<Record<(typeof textIds)[number], Vote>>): Votes =>
		Object.fromEntries(
			states.map((state) => [
				state,
				Object.fromEntries(textIds.map((id) => [id, state === 'FRA' ? (part[id] ?? 'yes') : 'yes']))
			])
		) as Votes;
	it('join a vote for and a vote against on one request, of any state', () => {
		expect(bracketsOf(votes({ 'panel-2024': 'no' }))).toEqual([
			{
				state: 'FRA',
				pair: 'panel',
				from: 'panel-2022',
				to: 'panel-2024',
				votes: ['yes', 'no']
			}
		]);
	});
	it('do not join an abstention, or texts that are no pair', () => {
		expect(bracketsOf(votes({ 'panel-2024': 'abstain', attack: 'no' }))).toEqual([]);
	});
	it('are four on the record: Russia twice, China and the United States once', () => {
		expect(prepare().brackets.map(({ state, pair }) => `${state} ${pair}`)).toEqual([
			'RUS limits',
			'RUS panel',
			'CHN limits',
			'USA peace'
		]);
	});
});

describe('spans of the axis', () => {
	it('places a day within its year', () => {
		expect(yearAt('2022-01-01')).toBe(2022);
		expect(yearAt('2024-07-02')).toBeCloseTo(2024.5, 5);
	});
	it('calls the last quarter partial when months are missing, and its year with it', () => {
		const quarters = ['2022-Q1', '2022-Q2', '2022-Q3', '2022-Q4', '2023-Q1'];
		expect(quarterPeriods(quarters, 2).map(({ partial }) => partial)).toEqual([
			false,
			false,
			false,
			false,
			true
		]);
		expect(yearPeriods(quarters, 3)).toEqual([
			{ id: '2022', from: 2022, to: 2023, partial: false },
			{ id: '2023', from: 2023, to: 2023.25, partial: true }
		]);
		expect(sumYears(quarters, [1, 2, 3, 4, 5])).toEqual([10, 5]);
	});
});
