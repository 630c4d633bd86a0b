import type { Point } from '../../lib/map/great-circle';

/**
 * Three chains of argument. `moscow` begins at the crossing of August 2024, `earlier` at that of February 2022,
 * `sanctions` at neither.
 */
export const chainIds = ['earlier', 'moscow', 'sanctions'] as const;
export type ChainId = (typeof chainIds)[number];

/** Premises of each chain, in the order in which one leans on the other. */
export const premiseIds = {
	earlier: ['aggression', 'defence', 'no-defence', 'helping'],
	moscow: ['attack', 'collective', 'treaty', 'soil'],
	sanctions: ['binding', 'bans', 'charter-first', 'missile']
} as const satisfies Record<ChainId, readonly string[]>;
export type PremiseId = (typeof premiseIds)[ChainId][number];

export const allPremises: readonly PremiseId[] = chainIds.flatMap((id) => premiseIds[id]);

/** Premises that the sources call debated among jurists: drawn with a dotted joint. */
export const debated: ReadonlySet<PremiseId> = new Set(['defence']);

/** How a premise stands: accepted with all before it, rejected, or left hanging by one before it. */
export type Standing = 'holds' | 'rejected' | 'hangs';

export interface ChainState {
	premises: readonly { id: PremiseId; standing: Standing }[];
	/** Whether the conclusion follows: only if every premise holds. */
	follows: boolean;
	/** Place of the first rejected premise, counted from 1. */
	broken: number | undefined;
}

/**
 * What is left of a chain once premises are rejected. Those after the first rejected one hang in the air, and the
 * conclusion does not follow; what comes before it stands. Premises of other chains play no part.
 */
export function chainState(chain: ChainId, rejected: ReadonlySet<PremiseId>): ChainState {
	const ids: readonly PremiseId[] = premiseIds[chain];
	const first = ids.findIndex((id) => rejected.has(id));
	return {
		premises: ids.map((id, i) => ({
			id,
			standing: rejected.has(id) ? 'rejected' : first >= 0 && i > first ? 'hangs' : 'holds'
		})),
		follows: first < 0,
		broken: first < 0 ? undefined : first + 1
	};
}

/** The border as a line on the map's plane, kilometres from Sudzha, x to the right and y down; it runs downward. */
export type Border = readonly Point[];

/** What the figure draws and says. Dates are ISO. */
export interface LawData {
	border: Border;
	/** Direction of the north on the turned map, degrees clockwise from up. */
	north: number;
	/** The two articles, as the table quotes them. */
	articles: { force: string; defence: string };
	dates: {
		invasion: string;
		entry: string;
		firstShips: string;
		inForce: string;
		statement: string;
		report: string;
		vote: string;
	};
	/** States in the vote on the invasion. */
	vote: { yes: number; no: number; abstain: number; absent: number };
	/** Premises of which a source was cited without being opened. */
	unopened: readonly PremiseId[];
}

/** What a premise rests on, for the reader to open. */
export interface PremiseSource {
	id: string;
	title: string;
	opened: boolean;
}

export interface LawExplore extends LawData {
	sources: Record<PremiseId, readonly PremiseSource[]>;
	/** What states answer to a premise, where the table has it, and who does. */
	answers: Partial<Record<PremiseId, { text: string; by: string }>>;
	/** Where the two articles stand in full, addresses. */
	fullText: { force: string; defence: string };
}
