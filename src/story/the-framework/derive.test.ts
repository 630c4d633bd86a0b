import { conflicts, gaResolutions } from '$data/index.server';
import { describe, expect, it } from 'vitest';
import {
	countsOf,
	deathsOf,
	lowOf,
	peakOf,
	periodMeans,
	shareBetween,
	votesOf,
	type ConflictRow
} from './derive';

const row = (year: number, part: Partial<ConflictRow> = {}): ConflictRow => ({
	year,
	extrasystemic: 1,
	interstate: 2,
	intrastate: 3,
	internationalised_intrastate: 4,
	state_based_total: 10,
	conflicts_with_foreign_troops: 1,
	distinct_states_sending_troops: 2,
	deaths_interstate: 30,
	deaths_state_based: 120,
	deaths_state_based_rounded: null,
	deaths_organised_violence: null,
	...part
});
const bare = { extrasystemic: null, intrastate: null, internationalised_intrastate: null };

describe('countsOf', () => {
	it('takes each type from its column', () => {
		expect(countsOf([row(2000)])[0]?.counts).toEqual({
			between: 2,
			foreign: 4,
			within: 3,
			colonial: 1,
			untyped: 0
		});
	});
	it('calls the rest of the total untyped where types are missing', () => {
		expect(countsOf([row(2025, bare)])[0]?.counts).toMatchObject({ between: 2, untyped: 8 });
	});
	it('refuses types that do not add up', () => {
		expect(() => countsOf([row(2000, { intrastate: 4 })])).toThrow('2000 add up to 11, not 10');
	});
	it('refuses a year without a total', () => {
		expect(() => countsOf([row(2000, { state_based_total: null })])).toThrow('2000');
	});
});

describe('deathsOf', () => {
	it('keeps the two sources apart', () => {
		const { lines } = deathsOf([row(1988), row(1989)]);
		expect(lines.map(({ points }) => points.map(([year]) => year))).toEqual([[1988], [1989]]);
	});
	it('finds the highest and the lowest year', () => {
		const points = [
			[2001, 5],
			[2002, 9],
			[2003, 2]
		] as const;
		expect(peakOf(points)).toEqual([2002, 9]);
		expect(lowOf(points)).toEqual([2003, 2]);
		expect(() => peakOf([])).toThrow(RangeError);
	});
	it('gives the share that fell between states', () => {
		expect(shareBetween([row(2000)], 2000)).toBe(25);
		expect(() => shareBetween([row(2000, { deaths_interstate: null })], 2000)).toThrow('2000');
	});
});

describe('periodMeans', () => {
	const years = countsOf([
		row(2023),
		row(2024, { interstate: 4, state_based_total: 12 }),
		row(2025, { ...bare, interstate: 9, state_based_total: 20 })
	]);
	it('takes totals and conflicts between states of every year, other types where they are known', () => {
		expect(periodMeans(years, 2023, 2025)).toEqual({
			total: 14,
			kinds: { between: 5, foreign: 4, within: 3, colonial: 1 },
			years: 3,
			typed: 2
		});
	});
	it('has no mean of a type that no year knows', () => {
		expect(periodMeans(years, 2025, 2025).kinds).toMatchObject({ between: 9, within: null });
	});
	it('refuses a period without years', () => {
		expect(() => periodMeans(years, 1900, 1910)).toThrow(RangeError);
	});
});

describe('votesOf', () => {
	const text = (resolution: string, date: string, yes: number | null) => ({
		resolution,
		date,
		yes,
		no: yes,
		abstain: yes
	});
	it('leaves out texts adopted without a vote and puts the rest in order', () => {
		const rows = [
			text('A/RES/2', '2022-01-02', 3),
			text('A/RES/1', '2022-01-01', 4),
			text('x', '2022-01-03', null)
		];
		expect(votesOf(rows).map(({ id }) => id)).toEqual(['1', '2']);
	});
	it('does not print a number that is not confirmed', () => {
		const [vote] = votesOf([text('A/RES/ES-11/10 (number to be confirmed)', '2026-02-24', 107)]);
		expect(vote).toMatchObject({ id: '2026-02-24', core: true });
	});
});

describe('what is drawn', () => {
	const years = countsOf(conflicts());
	const { lines, wide, rounded } = deathsOf(conflicts());
	it('every conflict of every year is a dash', () => {
		for (const { counts, total } of years) {
			expect(Object.values(counts).reduce((a, b) => a + b)).toBe(total);
		}
	});
	it('only 2025 has conflicts without a type: 57 of 65', () => {
		expect(years.filter((d) => d.counts.untyped > 0)).toMatchObject([
			{ year: 2025, total: 65, counts: { between: 8, untyped: 57 } }
		]);
	});
	it('the last colonial wars were in 1974', () => {
		expect(years.filter((d) => d.counts.colonial > 0).at(-1)?.year).toBe(1974);
	});
	it('five in a year between states in 1967, 1969 and 1987, the most before 2025', () => {
		const before = years.filter((d) => d.year < 2025);
		const most = Math.max(...before.map((d) => d.counts.between));
		expect(most).toBe(5);
		expect(before.filter((d) => d.counts.between === most).map((d) => d.year)).toEqual([
			1967, 1969, 1987
		]);
	});
	it('none between states from 2004 to 2007, and some in the years around them', () => {
		const between = (year: number) => years.find((d) => d.year === year)?.counts.between;
		expect([2003, 2004, 2005, 2006, 2007, 2008].map(between)).toEqual([2, 0, 0, 0, 0, 1]);
	});
	it('no measure of deaths runs into another', () => {
		expect(lines.map(({ points }) => [points[0]?.[0], points.at(-1)?.[0]])).toEqual([
			[1946, 1988],
			[1989, 2020]
		]);
		expect(wide[0]?.[0]).toBe(2021);
		expect(rounded).toEqual([[2023, 122000]]);
	});
	it('most of the deaths of 1950, the highest year, fell between states', () => {
		expect(peakOf(lines.flatMap(({ points }) => points))[0]).toBe(1950);
		expect(shareBetween(conflicts(), 1950)).toBeGreaterThan(50);
		expect(lowOf(lines.flatMap(({ points }) => points))[0]).toBe(2005);
	});
	it('twelve recorded votes, six of them on borders or a just peace', () => {
		const votes = votesOf(gaResolutions());
		expect(votes).toHaveLength(12);
		expect(votes.filter((d) => d.core).map((d) => d.yes)).toEqual([100, 141, 143, 141, 93, 107]);
	});
});
