import type { Vote } from '../derive';
import { OF15, ruleIds, USUAL, type RuleId } from '../replay/rules';
import type { ExploreData, ToldBallot } from './data';

export const shows = ['votes', 'vetoes', 'replay'] as const;
export const forms = ['ring', 'rows', 'table'] as const;
export type Form = (typeof forms)[number];

/** What the reader has chosen. All of it stands in the address. */
export interface Choice {
	show: (typeof shows)[number];
	/** Symbol of the roll call. */
	ballot: string;
	/** The reader's votes by seat; null = as cast. */
	votes: readonly Vote[] | null;
	/** Asks after the clause on parties to a dispute. */
	party: boolean;
	/** How the vetoes are shown; null = as the room allows. */
	form: Form | null;
	/** One of the five. */
	state: string | null;
	/** First year of a decade. */
	decade: number | null;
	topic: string | null;
	/** Id of the opened veto. */
	veto: string | null;
	/** The rule of the replay, and what an override asks for, of fifteen. */
	rule: RuleId;
	of15: number;
}

/** The vote of the day after the invasion. */
const FIRST = 'S/2022/155';
const letters: readonly [Vote, string][] = [
	['yes', 'y'],
	['no', 'n'],
	['abstain', 'a'],
	['absent', 'x']
];

/** A symbol as an address takes it. @example slugOf('S/RES/2774 (2025)') // 'S-RES-2774' */
export const slugOf = (symbol: string): string =>
	symbol.replace(/ \(\d+\)$/, '').replaceAll('/', '-');

/** The roll call of a symbol. @throws Error where there is none */
export function ballotOf(data: ExploreData, symbol: string): ToldBallot {
	const found = data.ballots.find((one) => one.symbol === symbol);
	if (!found) throw new Error(`ballotOf: no roll call of ${symbol}`);
	return found;
}

/** Votes as letters in the order of the seats. @example writeVotes(['yes', 'no', 'absent']) // 'ynx' */
export const writeVotes = (votes: readonly Vote[]): string =>
	votes.map((vote) => letters.find(([one]) => one === vote)?.[1] ?? '').join('');

/** Letters as votes; null where they are not one for each seat. */
export function readVotes(text: string | null, seats: number): Vote[] | null {
	if (text === null || text.length !== seats) return null;
	const votes = [...text].flatMap((letter) => letters.find(([, one]) => one === letter)?.[0] ?? []);
	return votes.length === seats ? votes : null;
}

/** Null where the votes are those that were cast. */
export const changedOnly = (votes: readonly Vote[], { seats }: ToldBallot) =>
	votes.some((vote, i) => vote !== seats[i]?.vote) ? votes : null;

const listed = <T extends string>(text: string | null, all: readonly T[]): T | null =>
	all.find((item) => item === text) ?? null;

/** The choice that an address makes; what it cannot mean is left out. */
export function readChoice(query: URLSearchParams, data: ExploreData): Choice {
	const slug = query.get('ballot');
	const ballot =
		data.ballots.find(({ symbol }) => slugOf(symbol) === slug) ?? ballotOf(data, FIRST);
	const votes = readVotes(query.get('votes'), ballot.seats.length);
	const decade = Number(query.get('decade'));
	const topic = query.get('topic');
	const of15 = Number(query.get('votes-needed'));
	return {
		show: listed(query.get('show'), shows) ?? 'votes',
		ballot: ballot.symbol,
		votes: votes && changedOnly(votes, ballot),
		party: query.get('party') === '1',
		form: listed(query.get('as'), forms),
		state: listed(query.get('state'), ['CHN', 'FRA', 'RUS', 'GBR', 'USA']),
		decade: data.vetoes.some(({ date }) => decadeOf(date) === decade) ? decade : null,
		topic: data.vetoes.some((veto) => veto.topic === topic) ? topic : null,
		veto: data.vetoes.find(({ id }) => id === query.get('veto'))?.id ?? null,
		rule: listed(query.get('rule'), ruleIds) ?? 'override',
		of15: Number.isInteger(of15) && of15 >= OF15[0] && of15 <= OF15[1] ? of15 : USUAL
	};
}

/** The choice as entries of an address; what is as at the start is left out. */
export function writeChoice(choice: Choice): Record<string, string | undefined> {
	return {
		show: choice.show === 'votes' ? undefined : choice.show,
		ballot: choice.ballot === FIRST ? undefined : slugOf(choice.ballot),
		votes: choice.votes ? writeVotes(choice.votes) : undefined,
		party: choice.party ? '1' : undefined,
		as: choice.form ?? undefined,
		state: choice.state ?? undefined,
		decade: choice.decade === null ? undefined : `${choice.decade}`,
		topic: choice.topic ?? undefined,
		veto: choice.veto ?? undefined,
		rule: choice.rule === 'override' ? undefined : choice.rule,
		'votes-needed': choice.of15 === USUAL ? undefined : `${choice.of15}`
	};
}

/** First year of the decade of a day. @example decadeOf('1986-02-06') // 1980 */
export const decadeOf = (date: string): number => Math.floor(Number(date.slice(0, 4)) / 10) * 10;
