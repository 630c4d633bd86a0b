import { voteOn, type Resolution } from './facts';

/** What a member did with a text, in the order the strokes stand. */
export const VOTES = ['yes', 'abstain', 'absent', 'no'] as const;
export type Vote = (typeof VOTES)[number];

/** Number of states by what they did; together all members. */
export type Votes = Record<Vote, number>;

/** A text on the sheet. */
export interface SheetText {
	id: TextId;
	/** `YYYY-MM-DD`, or the year alone. */
	date: string;
	/** Null: a Charter article, which every member has accepted and which binds. */
	votes: Votes | null;
}

/** One thing the essay asks for, with the texts that already ask for it. */
export interface Ask {
	id: AskId;
	texts: SheetText[];
	/** Peace plans that name it, by their ids; one state's text each, never put to a vote. */
	plans: PlanId[];
	/** Who has carried part of it. */
	carriers: { id: CarrierId; regional: boolean }[];
}

export interface SheetData {
	/** Members of the United Nations: strokes a line. */
	members: number;
	asks: Ask[];
	/** Month in which each plan was put forward, `YYYY-MM`. */
	plans: Record<PlanId, string>;
	/** Aid of the European Union, billion euros allocated. */
	euAid: number;
}

export type AskId = 'diplomacy' | 'sovereignty' | 'rights' | 'carried';
export type TextId =
	| 'charter-2-3'
	| 'es-11-6'
	| 'peace-2026'
	| 'charter-2-4'
	| 'es-11-1'
	| 'es-11-4'
	| 'es-11-2'
	| 'es-11-9';
export type PlanId = 'kyiv' | 'beijing';
export type CarrierId =
	'osce' | 'turkiye' | 'grain' | 'hosts' | 'tribunal' | 'eu' | 'monitoring' | 'mariupol';

/** Names of the plans in the table of diplomacy. */
export const PLANS: Record<PlanId, string> = {
	kyiv: 'Ten-point peace formula',
	beijing: 'China position paper (12 points)'
};

/** How a text is found in the tables: a symbol or, where that is unconfirmed, the day; none for the Charter. */
export const FIND: Record<TextId, string | null> = {
	'charter-2-3': null,
	'es-11-6': 'A/RES/ES-11/6',
	'peace-2026': '2026-02-24',
	'charter-2-4': null,
	'es-11-1': 'A/RES/ES-11/1',
	'es-11-4': 'A/RES/ES-11/4',
	'es-11-2': 'A/RES/ES-11/2',
	'es-11-9': 'A/RES/ES-11/9'
};
/** The year in which the Charter was signed and came into force. */
const CHARTER = '1945';

interface AskPlan {
	id: AskId;
	texts: TextId[];
	plans: PlanId[];
	regional: CarrierId[];
	others: CarrierId[];
}

/** Which text names which ask, and who carried part of it: our reading, said so in the method. */
export const ASKS: readonly AskPlan[] = [
	{
		id: 'diplomacy',
		texts: ['charter-2-3', 'es-11-6', 'peace-2026'],
		plans: ['beijing'],
		regional: ['osce'],
		others: ['turkiye', 'grain', 'hosts']
	},
	{
		id: 'sovereignty',
		texts: ['charter-2-4', 'es-11-1', 'es-11-4'],
		plans: ['kyiv', 'beijing'],
		regional: ['tribunal', 'eu'],
		others: []
	},
	{
		id: 'rights',
		texts: ['es-11-2', 'es-11-9'],
		plans: ['kyiv'],
		regional: [],
		others: ['monitoring', 'mariupol']
	},
	{ id: 'carried', texts: [], plans: [], regional: [], others: [] }
];

/**
 * The sheet: asks with their texts and votes.
 *
 * @param resolutions rows of `un/ga_resolutions`
 * @param given members of the United Nations, months of the plans, aid of the EU in billion euros
 * @throws Error when a text is missing or has no totals
 */
export function sheetOf(
	resolutions: readonly Resolution[],
	given: Omit<SheetData, 'asks'>
): SheetData {
	const { members } = given;
	const textOf = (id: TextId): SheetText => {
		const find = FIND[id];
		if (find === null) return { id, date: CHARTER, votes: null };
		const { date, yes, no, abstain, rest } = voteOn(resolutions, find, members);
		return { id, date, votes: { yes, abstain, absent: rest, no } };
	};
	const asks = ASKS.map(({ id, texts, plans, regional, others }) => ({
		id,
		texts: texts.map(textOf),
		plans,
		carriers: [
			...regional.map((id) => ({ id, regional: true })),
			...others.map((id) => ({ id, regional: false }))
		]
	}));
	return { ...given, asks };
}

/** Whether a text binds: articles of the Charter do, texts of the Assembly recommend. */
export const binds = ({ votes }: SheetText): boolean => votes === null;

/** How each country voted on each text with a roll call; strings hold one letter a country, in the order of `codes`. */
export interface RollCalls {
	/** ISO 3166-1 alpha-3, sorted by the English name. */
	codes: string[];
	/** `y`, `b`, `a` or `n` (yes, abstain, absent, no). */
	votes: Partial<Record<TextId, string>>;
}

const LETTERS: Record<Vote, string> = { yes: 'y', abstain: 'b', absent: 'a', no: 'n' };

/**
 * @param rows of `un/ga_votes`
 * @param nameOf English name of a code, for the order
 * @throws Error when a country misses from a roll call
 */
export function rollCallsOf(
	rows: readonly { resolution: string; iso3: string; vote: Vote }[],
	nameOf: (iso3: string) => string
): RollCalls {
	const codes = [...new Set(rows.map(({ iso3 }) => iso3))].sort((a, b) =>
		nameOf(a).localeCompare(nameOf(b), 'en')
	);
	const votes: RollCalls['votes'] = {};
	for (const [id, find] of Object.entries(FIND) as [TextId, string | null][]) {
		const cast = new Map(rows.filter((d) => d.resolution === find).map((d) => [d.iso3, d.vote]));
		if (cast.size === 0) continue;
		votes[id] = codes
			.map((code) => {
				const vote = cast.get(code);
				if (!vote) throw new Error(`rollCallsOf: ${code} misses from ${find}`);
				return LETTERS[vote];
			})
			.join('');
	}
	return { codes, votes };
}

/** What a country did with a text; undefined where no country list exists. */
export function voteOf({ codes, votes }: RollCalls, text: TextId, iso3: string): Vote | undefined {
	const letter = votes[text]?.[codes.indexOf(iso3)];
	return VOTES.find((vote) => LETTERS[vote] === letter);
}

/**
 * Place of a country's stroke in a text's line, 0 for the first: those who did the same stand in the order of
 * their names. Undefined where no country list exists.
 */
export function placeOf(calls: RollCalls, text: TextId, iso3: string): number | undefined {
	const line = calls.votes[text];
	const at = calls.codes.indexOf(iso3);
	const mine = line?.[at];
	if (line === undefined || mine === undefined) return undefined;
	const order = VOTES.map((vote) => LETTERS[vote]);
	const before = [...line].filter((d) => order.indexOf(d) < order.indexOf(mine)).length;
	return before + [...line.slice(0, at)].filter((d) => d === mine).length;
}

/** A text, plan or carrier in words, with its sources. */
export interface Passage {
	says?: string;
	quote?: string;
	result?: string;
	sources: { id: string; title: string }[];
}

/** What the figure under the reader's hands needs beyond the sheet. */
export interface PledgeExplore {
	sheet: SheetData;
	calls: RollCalls;
	/** English names, in the order of `calls.codes`. */
	names: string[];
	/** By the id of a text, plan or carrier. */
	passages: Record<string, Passage>;
}
