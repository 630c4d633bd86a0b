import { ascending, groups } from 'd3';

export type Vote = 'yes' | 'no' | 'abstain' | 'absent';

/** A seat at one vote. */
export interface Seat {
	/** ISO 3166-1 alpha-3 */
	state: string;
	name: string;
	vote: Vote;
}

/** One vote of the Council, its seats in the order they are drawn: left end of the horseshoe to right. */
export interface Ballot {
	symbol: string;
	date: string;
	title: string;
	outcome: string;
	seats: Seat[];
}

/** One vetoed vote in the ring. */
export interface Veto {
	date: string;
	/** Permanent members that cast it, in the order of the seats. */
	by: string[];
	/** On Ukraine or on North Korea, the votes of this story. */
	ours: boolean;
}

export interface VetoData {
	/** The three votes of step 2b, in time. */
	ukraine: Ballot[];
	/** Texts on North Korea, in time: the unanimous ones, then the vetoed. */
	dprk: Ballot[];
	vetoes: Veto[];
	/** Vetoed votes since the Assembly debates each veto (resolution 76/262, 26 April 2022). */
	debated: number;
	/** States of the monitoring team outside the UN. */
	monitors: number;
	/** Between the last text on North Korea and the first veto, such as `4 years 5 months`. */
	gap: string;
}

/** The five, in the order of their seats. */
export const permanent = ['CHN', 'FRA', 'RUS', 'GBR', 'USA'] as const;

/** Groups in the order of the seats; before 1966 the informal seats stand where their heirs do. */
const groupOrder = ['AFR', 'ME', 'APG', 'P5', 'CW', 'EEG', 'EE', 'GRULAC', 'LA', 'WEOG', 'WE'];

interface RollCallRow {
	symbol: string;
	date: string;
	title: string;
	outcome: string;
	iso3: string;
	vote: string;
}
interface MemberRow {
	year: number;
	iso3: string;
	group: string;
}

const votes: Record<string, Vote> = { yes: 'yes', no: 'no', abstain: 'abstain' };

/**
 * Roll calls as ballots, seats grouped by region so that a seat keeps its place in every year.
 *
 * @param rows one per state and vote (source: `un/roll_calls`)
 * @param members one per state and year (source: `un/council_members`)
 * @param nameOf English name of a state
 * @returns by symbol, in the order of the table
 * @throws Error when a voter was not a member of that year
 */
export function ballotsOf(
	rows: readonly RollCallRow[],
	members: readonly MemberRow[],
	nameOf: (iso3: string) => string
): Map<string, Ballot> {
	const groupAt = new Map(members.map(({ year, iso3, group }) => [`${year} ${iso3}`, group]));
	return new Map(
		groups(rows, (row) => row.symbol).map(([symbol, found]) => {
			const [{ date, title, outcome }] = found as [RollCallRow];
			const rank = (state: string): number => {
				const group = groupAt.get(`${date.slice(0, 4)} ${state}`);
				if (group === undefined) throw new Error(`ballotsOf: ${state} sat not in ${date}`);
				return groupOrder.indexOf(group);
			};
			const seats = found.map(({ iso3, vote }) => ({
				state: iso3,
				name: nameOf(iso3),
				vote: votes[vote] ?? ('absent' as const)
			}));
			const five = (state: string) => permanent.findIndex((one) => one === state);
			seats.sort(
				(a, b) =>
					rank(a.state) - rank(b.state) ||
					five(a.state) - five(b.state) ||
					ascending(a.name, b.name)
			);
			return [symbol, { symbol, date, title, outcome, seats }];
		})
	);
}

/** How many cast which vote. */
export function tally(seats: readonly { vote: Vote }[]): Record<Vote, number> {
	const count: Record<Vote, number> = { yes: 0, no: 0, abstain: 0, absent: 0 };
	for (const { vote } of seats) count[vote] += 1;
	return count;
}

/** A tally as it is said: for, against, abstaining. @example spokenTally(seats) // '11–1–3' */
export const spokenTally = (seats: readonly { vote: Vote }[]): string => {
	const { yes, no, abstain } = tally(seats);
	return `${yes}–${no}–${abstain}`;
};

/** Vetoes by decade: `[first year of the decade, vetoes]`, in time. */
export const byDecade = <V extends { date: string }>(vetoes: readonly V[]): [number, V[]][] =>
	groups(vetoes, ({ date }) => Math.floor(Number(date.slice(0, 4)) / 10) * 10);

/** How many vetoed votes each of the five cast, most first; a vote cast by several counts for each. */
export const byCaster = (vetoes: readonly { by: readonly string[] }[]): [string, number][] =>
	permanent
		.map((state): [string, number] => [state, vetoes.filter(({ by }) => by.includes(state)).length])
		.sort((a, b) => b[1] - a[1]);

/** The order in which a year's vetoes are stacked: by who cast them, Russia first, France last. */
const castOrder = [
	'RUS',
	'CHN,RUS',
	'CHN',
	'USA',
	'GBR,USA',
	'FRA,GBR,USA',
	'GBR',
	'FRA,GBR',
	'FRA'
];
export const stackRank = (by: readonly string[]): number =>
	castOrder.indexOf([...by].sort().join(','));

/**
 * Whole years and months between two days.
 * @example yearsAndMonths('2017-12-22', '2022-05-26') // '4 years 5 months'
 */
export function yearsAndMonths(from: string, to: string): string {
	const [y0 = 0, m0 = 0, d0 = 0] = from.split('-').map(Number);
	const [y1 = 0, m1 = 0, d1 = 0] = to.split('-').map(Number);
	const months = (y1 - y0) * 12 + (m1 - m0) - (d1 < d0 ? 1 : 0);
	return `${Math.floor(months / 12)} years ${months % 12} months`;
}
