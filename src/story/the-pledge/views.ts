import type { TextId } from './derive';

/** What the sheet shows. */
export interface PledgeView {
	/** Say which texts bind and which recommend, with all counts. */
	force: boolean;
	/** Texts at full strength; the others stand back. Null: all. */
	strong: readonly TextId[] | null;
	/** Close the strokes up to bars and open the column of those who carried part of an ask. */
	carriers: boolean;
}

export const views = {
	'the-pledge-asks': { force: false, strong: null, carriers: false },
	'the-pledge-ceasefire': {
		force: true,
		strong: ['charter-2-3', 'charter-2-4', 'peace-2026'],
		carriers: false
	},
	'the-pledge-carriers': { force: true, strong: null, carriers: true }
} satisfies Record<string, PledgeView>;
