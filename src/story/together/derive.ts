import type { Verdict } from '../verdict';
import { OPINION, type Meeting } from './facts';

/** The four with a chair of their own at every table: ISO 3166-1 alpha-3, by where they sit. */
export const SEATS = ['USA', 'UKR', 'RUS', 'PRK'] as const;
export type Seat = (typeof SEATS)[number];

/** `there`: named as taking part; `away`: not found; `unlisted`: not found where the source does not name everyone. */
export type Taken = 'there' | 'away' | 'unlisted';

/** A meeting drawn as a table. */
export interface Table {
	/** Name in the table of diplomacy. */
	id: string;
	/** `YYYY-MM` or `YYYY-MM-DD`. */
	date: string;
	/** Town or land, without its code. */
	place: string;
	seats: Record<Seat, Taken>;
	/** Hosts and other states that are named. */
	others: number;
	/** States in all, where the source counts more than it names; `at` says how exact that is. */
	crowd: { states: number; at: 'about' | 'over' | 'exactly' } | null;
}

/** Which of the belligerents and Washington are missing; the rows of the picture. */
export const ROWS = ['without-usa', 'all', 'without-ukr', 'without-rus'] as const;
export type RowId = (typeof ROWS)[number];

/** What the picture needs of a row of `world/diplomacy`. */
export interface MeetingRow extends Meeting {
	place: string | null;
	note: string | null;
}

const KINDS = ['talks', 'conference', 'agreement', 'contact'];
/** One town or land with its code: no telephone, no round between two capitals. */
const ONE_PLACE = /^([^()]+) \([A-Z]{3}\)$/;

/**
 * Meetings that had one table: talks, conferences, agreements and visits at one place, in order of time. Proposals,
 * truces, calls, exchanges and rounds between capitals have none.
 */
export function tablesOf(rows: readonly MeetingRow[]): Table[] {
	return rows.flatMap((row) => {
		const place = ONE_PLACE.exec(row.place ?? '')?.[1];
		if (place === undefined || !KINDS.includes(row.kind)) return [];
		const states = row.participants_iso3;
		const seat = (state: Seat): Taken =>
			states.includes(state) ? 'there' : missing(row, state) ? 'away' : 'unlisted';
		return [
			{
				id: row.name,
				date: row.start_date,
				place,
				seats: { USA: seat('USA'), UKR: seat('UKR'), RUS: seat('RUS'), PRK: seat('PRK') },
				others: states.filter((d) => !SEATS.some((state) => state === d)).length,
				crowd: crowdOf(row)
			}
		];
	});
}

/** Not found where the source names everyone, or says outright that this state was not there. */
const missing = ({ participants_complete, outcome }: MeetingRow, state: Seat) =>
	participants_complete !== false ||
	(state === 'RUS' && outcome.includes('Russia was not invited'));

function crowdOf({ outcome, note }: MeetingRow): Table['crowd'] {
	const said = /(About|More than) (\d+) states/.exec(outcome);
	if (said) return { states: Number(said[2]), at: said[1] === 'About' ? 'about' : 'over' };
	const counted = /officials of (\d+) countries/.exec(note ?? '');
	return counted ? { states: Number(counted[1]), at: 'exactly' } : null;
}

/** The row a table stands in. @throws Error for a table that lacks two of the three */
export function rowOf({ id, seats }: Table): RowId {
	const away = (['USA', 'UKR', 'RUS'] as const).filter((state) => seats[state] !== 'there');
	if (away.length > 1) throw new Error(`rowOf: "${id}" lacks ${away.join(' and ')}`);
	const [one] = away;
	return one === undefined ? 'all' : (`without-${one.toLowerCase()}` as RowId);
}

/** Whether exactly these of the four are named at a table. */
export const hasExactly = ({ seats }: Table, states: readonly Seat[]) =>
	SEATS.every((state) => (seats[state] === 'there') === states.includes(state));

/** A claim as a sign of the strip. */
export interface StripClaim {
	id: string;
	/** Paragraph of the essay, from 1. */
	paragraph: number;
	verdict: Verdict;
}

export interface TogetherData {
	tables: Table[];
	claims: StripClaim[];
	/** A claim opened in the picture, with its words. */
	open: { id: string; claim: string; kind: string; explanation: string };
}

/** The ledger's claims as signs, in its order. */
export const stripOf = (
	claims: readonly { id: string; paragraph: string; verdict: Verdict }[]
): StripClaim[] =>
	claims.map(({ id, paragraph, verdict }) => ({
		id,
		paragraph: Number(paragraph.slice(1)),
		verdict
	}));

/** Number of a claim in its paragraph. @example numberOf('p3-c2') // 2 */
export const numberOf = (id: string) => Number(id.replace(/^.*-c/, ''));

export const isOpinion = ({ verdict }: { verdict: Verdict }) => verdict === OPINION;

/** How many claims have each verdict. */
export function countsOf(claims: readonly { verdict: Verdict }[]): Map<Verdict, number> {
	const counts = new Map<Verdict, number>();
	for (const { verdict } of claims) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
	return counts;
}

/** What the figure under the reader's hands needs beyond the story's. */
export interface TogetherExplore {
	figure: TogetherData;
	/** By the id of a table. */
	meetings: Record<string, MeetingWords>;
	/** By the id of a claim. */
	words: Record<string, ClaimWords>;
}

/** What was said at a meeting and what came of it. */
export interface MeetingWords {
	outcome: string;
	result: string;
	sources: { id: string; title: string }[];
}

export interface ClaimWords {
	claim: string;
	kind: string;
	/** Pieces of evidence for, and against or qualifying. */
	evidence: [number, number];
}
