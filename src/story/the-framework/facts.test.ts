import { conflicts, deployments, gaResolutions, gaVotes, routes } from '$data/index.server';
import { describe, expect, it } from 'vitest';
import {
	countIn,
	entries,
	fewest,
	votesFor,
	yearOf,
	yearsOfMost,
	yearsWithAtMost,
	type ConflictYear
} from './facts';

const year = (y: number, part: Partial<ConflictYear> = {}): ConflictYear => ({
	year: y,
	interstate: 1,
	intrastate: 4,
	internationalised_intrastate: 0,
	state_based_total: 5,
	conflicts_with_foreign_troops: 1,
	distinct_states_sending_troops: 2,
	deaths_organised_violence: null,
	...part
});
const three = [
	year(2001),
	year(2002, { interstate: 3, state_based_total: 7 }),
	year(2003, {
		intrastate: null,
		interstate: 4,
		state_based_total: 9,
		conflicts_with_foreign_troops: null
	})
];

describe('counts of a table by year', () => {
	it('finds the year of the most and the least there is', () => {
		expect(yearsOfMost(three, 'interstate')).toEqual([2003]);
		expect(fewest(three, 'state_based_total')).toBe(5);
	});
	it('leaves years without a count out of it', () => {
		expect(yearsOfMost(three, 'conflicts_with_foreign_troops')).toEqual([2001, 2002]);
		expect(yearsWithAtMost(three, 'conflicts_with_foreign_troops', 0)).toEqual([]);
	});
	it('adds up entries of years with types only', () => {
		expect(entries(three)).toEqual({ all: 12, between: 4, last: 2002 });
	});
	it('refuses a year or a count that is not there', () => {
		expect(() => countIn(three, 1999, 'interstate')).toThrow('1999');
		expect(() => countIn(three, 2003, 'intrastate')).toThrow('is empty');
		expect(() => votesFor([], 'A/RES/1')).toThrow('A/RES/1');
	});
});

describe('what the words say', () => {
	const rows = conflicts();
	const texts = gaResolutions();
	const yes = (symbol: string) => votesFor(texts, `A/RES/${symbol}`);
	const newest = texts.filter((d) => d.date === '2026-02-24');
	const members = new Set(gaVotes().map((d) => d.iso3)).size;

	it('the table has every year from 1946 to 2025', () => {
		expect(rows.map((d) => d.year)).toEqual(Array.from({ length: 80 }, (_, i) => 1946 + i));
	});
	it('no year has been without armed conflict', () => {
		expect(fewest(rows, 'state_based_total')).toBeGreaterThan(0);
	});
	it('in every year to 2024 but two, outsiders had troops in at least one', () => {
		expect(yearsWithAtMost(rows, 'conflicts_with_foreign_troops', 0)).toEqual([1947, 1948]);
		const counted = rows.filter((d) => d.conflicts_with_foreign_troops !== null);
		expect(counted.map((d) => d.year)).toEqual(rows.slice(0, -1).map((d) => d.year));
	});
	it('2025 has the most conflicts, and the most between states, alone', () => {
		expect(yearsOfMost(rows, 'state_based_total')).toEqual([2025]);
		expect(yearsOfMost(rows, 'interstate')).toEqual([2025]);
	});
	it('conflicts between states are the rarer kind in every year with types', () => {
		const typed = rows.filter((d) => d.intrastate !== null);
		expect(entries(rows).last).toBe(2024);
		for (const { interstate, intrastate, internationalised_intrastate } of typed) {
			expect(interstate ?? 0).toBeLessThan((intrastate ?? 0) + (internationalised_intrastate ?? 0));
		}
	});
	it('two or fewer between states in most years', () => {
		expect(yearsWithAtMost(rows, 'interstate', 2).length).toBeGreaterThan(rows.length / 2);
	});
	it('North Korea is coded on the Russian side in 2024', () => {
		expect(yearOf(rows, 2024).note).toContain('North Korea coded as a secondary warring party');
	});
	it('the distance is that between Vladivostok and Kursk, as the crow flies', () => {
		const leg = routes().find(({ id }) => id === 't13');
		expect(leg).toMatchObject({ from_id: 'vladivostok', to_id: 'kursk' });
	});
	it('the strength is Seoul’s statement of 30 April 2025', () => {
		const statement = deployments().find(({ id }) => id === 'd33');
		expect(statement).toMatchObject({
			date: '2025-04-30',
			side: 'KR',
			metric: 'sent_total',
			qualifier: 'about',
			note: 'Two deployments.'
		});
	});
	it('deaths: 2025 above 2024, both below 2022, one measure throughout', () => {
		const deaths = (y: number) => countIn(rows, y, 'deaths_organised_violence');
		expect(deaths(2025)).toBeGreaterThan(deaths(2024));
		expect(deaths(2022)).toBeGreaterThan(deaths(2025));
		expect(yearOf(rows, 2024).note).toContain('nearly 160,000');
		expect(yearOf(rows, 2025).note).toContain('about 244,600');
		const measured = rows.filter((d) => d.deaths_organised_violence !== null);
		expect(measured.map((d) => d.year)).toEqual([2021, 2022, 2023, 2024, 2025]);
	});
	it('support has thinned: a majority of members thrice, then never so many again', () => {
		const then = [yes('ES-11/1'), yes('ES-11/4'), yes('ES-11/6')];
		const since = [yes('ES-11/7'), newest[0]?.yes ?? NaN];
		expect(newest).toHaveLength(1);
		expect(Math.min(...then)).toBeGreaterThan(members / 2);
		expect(Math.max(...since)).toBeLessThan(Math.min(...then));
	});
	it('the two other texts of 2022 named in the method got fewer votes', () => {
		expect(Math.max(yes('ES-11/3'), yes('ES-11/5'))).toBeLessThan(yes('ES-11/1'));
		for (const symbol of ['ES-11/3', 'ES-11/5']) {
			expect(texts.find((d) => d.resolution === `A/RES/${symbol}`)?.date.slice(0, 4)).toBe('2022');
		}
	});
});

it('the remark of the statement on the force at Kursk says about 50,000, Russians included', () => {
	const statement = deployments().find(({ id }) => id === 'd15');
	expect(statement).toMatchObject({ place: 'Kursk', side: 'US', number_low: 10000 });
	expect(statement?.date.slice(0, 7)).toBe('2024-11');
	expect(statement?.note).toContain('Part of a force of about 50,000 with Russian troops');
});
