/** What the figure shows. */
export type PowersView =
	| {
			scene: 'ledger';
			/** Plumbs of trade. */
			trade: boolean;
			/** Bars and line of aid. */
			aid: boolean;
			/** What stands in the empty parts. */
			note: 'addressee' | 'china' | 'unlike' | null;
	  }
	| { scene: 'matrix' };

export const views = {
	'the-powers-axes': { scene: 'ledger', trade: false, aid: false, note: 'addressee' },
	'the-powers-china': { scene: 'ledger', trade: true, aid: false, note: 'china' },
	'the-powers-america': { scene: 'ledger', trade: true, aid: true, note: null },
	'the-powers-not-like': { scene: 'ledger', trade: true, aid: true, note: 'unlike' },
	'the-powers-words': { scene: 'matrix' }
} satisfies Record<string, PowersView>;
