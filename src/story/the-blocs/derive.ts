import { swarm, type SwarmOptions } from '../../lib/chart/swarm';

export type Vote = 'yes' | 'abstain' | 'absent' | 'no';
/** Lanes from the top down. */
export const VOTES: readonly Vote[] = ['yes', 'abstain', 'absent', 'no'];

/** Radius of a mark in a full swarm and in a small one, in units of the ideal point; named states are larger. */
export const RADIUS = { full: 0.0435, small: 0.13 } as const;
export const LARGER = { full: 1.17, small: 1.6 } as const;
/** States placed first in every swarm, so that their places do not hang on their neighbours. */
export const NAMED: readonly string[] = ['RUS', 'PRK', 'BLR', 'USA', 'UKR', 'CHN', 'IND'];

/** One text with a roll call. */
export interface TextVotes {
	/** Its symbol. */
	id: string;
	date: string;
	title: string;
	/** A letter for each state of `codes`: y, a, - (absent), n. */
	votes: string;
	/** Place of each state in its lane, x then y, thousandths of the ideal point; y is down from the lane's middle. */
	at: readonly number[];
	/** The same in a small swarm. */
	small?: readonly number[];
}

/** What the figure draws. */
export interface BlocsData {
	/** Members by ISO code, from the lowest ideal point of 2021 to the highest. */
	codes: readonly string[];
	texts: readonly TextVotes[];
	/** The text of 2026, which has no list of countries. */
	last: { date: string; yes: number; no: number; abstain: number };
}

const LETTERS: Record<Vote, string> = { yes: 'y', abstain: 'a', absent: '-', no: 'n' };
const byLetter = new Map(VOTES.map((vote) => [LETTERS[vote], vote]));

/** How the state at `index` of `codes` voted. @throws RangeError when there is no such state */
export function voteAt(text: TextVotes, index: number): Vote {
	const vote = byLetter.get(text.votes.charAt(index));
	if (vote === undefined) throw new RangeError(`voteAt: no state ${index} on ${text.id}`);
	return vote;
}

/** States that voted so, counted. */
export const countOf = (text: TextVotes, vote: Vote): number =>
	[...text.votes].filter((letter) => letter === LETTERS[vote]).length;

/** A text by its symbol. @throws Error when there is none */
export function textOf(data: BlocsData, id: string): TextVotes {
	const text = data.texts.find((d) => d.id === id);
	if (!text) throw new Error(`textOf: no roll call on "${id}"`);
	return text;
}

export interface BlocsRows {
	votes: readonly { resolution: string; date: string; iso3: string; vote: Vote }[];
	/** Ideal point of 2021 by code: votes on final passage on all matters; higher is closer to the United States. */
	points: ReadonlyMap<string, number>;
	titles: ReadonlyMap<string, string>;
	last: BlocsData['last'];
}

/**
 * Roll calls laid out as swarms, one a lane, in order of their dates and symbols.
 * @param small symbols that get a small swarm too
 * @throws Error when a state has no ideal point or a text no title or not every state
 */
export function blocsOf(rows: BlocsRows, small: readonly string[]): BlocsData {
	const point = (code: string) => {
		const x = rows.points.get(code);
		if (x === undefined) throw new Error(`blocsOf: no ideal point of ${code}`);
		return x;
	};
	const members = [...new Set(rows.votes.map(({ iso3 }) => iso3))];
	const codes = members.sort((a, b) => point(a) - point(b) || (a < b ? -1 : 1));
	const ids = [...new Map(rows.votes.map(({ resolution, date }) => [resolution, date]))].sort(
		([a, x], [b, y]) => (x === y ? (a < b ? -1 : 1) : x < y ? -1 : 1)
	);
	const texts = ids.map(([id, date]): TextVotes => {
		const title = rows.titles.get(id);
		const cast = new Map(
			rows.votes.filter((d) => d.resolution === id).map(({ iso3, vote }) => [iso3, vote])
		);
		const votes = codes.map((code) => cast.get(code) ?? '');
		if (title === undefined || votes.includes('')) throw new Error(`blocsOf: "${id}" is not whole`);
		const lay = (size: keyof typeof RADIUS) =>
			placesOf(
				codes.map((code, i) => ({ code, x: point(code), vote: votes[i] as Vote })),
				size
			);
		return {
			id,
			date,
			title,
			votes: votes.map((vote) => LETTERS[vote as Vote]).join(''),
			at: lay('full'),
			...(small.includes(id) ? { small: lay('small') } : {})
		};
	});
	return { codes, texts, last: rows.last };
}

const ROOM: Record<keyof typeof RADIUS, Omit<SwarmOptions, 'square' | 'first'>> = {
	full: { gap: 0.008, across: 3, reach: { x: 0.2, y: 1.5 } },
	small: { gap: 0.02, across: 1.6, reach: { x: 1, y: 6 }, fixed: true }
};

/** Places of all states on one text, a swarm for each lane. */
function placesOf(
	states: readonly { code: string; x: number; vote: Vote }[],
	size: keyof typeof RADIUS
): number[] {
	const places = new Map<string, { x: number; y: number }>();
	for (const vote of VOTES) {
		const bees = states
			.filter((d) => d.vote === vote)
			.map(({ code, x }) => ({
				id: code,
				x,
				r: RADIUS[size] * (NAMED.includes(code) ? LARGER[size] : 1)
			}));
		const square = vote === 'no';
		for (const place of swarm(bees, { ...ROOM[size], square, first: NAMED })) places.set(...place);
	}
	return states.flatMap(({ code }) => {
		const { x, y } = places.get(code) ?? { x: NaN, y: NaN };
		return [Math.round(x * 1000), Math.round(y * 1000)];
	});
}

/** The figure for the reader's hands: with a name for every code and what each text says. */
export interface BlocsExplore {
	blocs: BlocsData;
	/** In the order of `codes`. */
	names: readonly string[];
	/** In the order of `texts`. */
	says: readonly { summary: string; url: string }[];
}

/** Names of the states by their vote on a text, in alphabetical order. */
export function byVote(text: TextVotes, names: readonly string[]): Record<Vote, string[]> {
	const lists: Record<Vote, string[]> = { yes: [], abstain: [], absent: [], no: [] };
	names.forEach((name, i) => lists[voteAt(text, i)].push(name));
	for (const vote of VOTES) lists[vote].sort((a, b) => a.localeCompare(b, 'en'));
	return lists;
}

/** Code of the next state to the left (-1) or right (1) that voted the same; undefined at the lane's end. */
export function neighbourOf(
	{ codes }: BlocsData,
	text: TextVotes,
	index: number,
	by: 1 | -1
): string | undefined {
	for (let i = index + by; i >= 0 && i < codes.length; i += by) {
		if (voteAt(text, i) === voteAt(text, index)) return codes[i];
	}
	return undefined;
}
