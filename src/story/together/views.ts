/** What the figure shows. */
export interface TogetherView {
	form: 'tables' | 'ledger';
	/** Names of the only tables to draw, large; null: all of them, in rows. */
	only: readonly string[] | null;
	/** Draw Pyongyang's chair. */
	pyongyang: boolean;
}

/** The four formats of the first step, in the order of the words. */
const FOUR = [
	'Alaska summit',
	'Geneva talks on a 28-point draft',
	'Summit on Peace in Ukraine',
	'Abu Dhabi round 1'
];

export const views = {
	'together-tables': { form: 'tables', only: FOUR, pyongyang: false },
	'together-absent': { form: 'tables', only: null, pyongyang: true },
	'together-ledger': { form: 'ledger', only: null, pyongyang: false }
} satisfies Record<string, TogetherView>;
