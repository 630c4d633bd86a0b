/** What the figure shows. */
export type RipplesView =
	/**
	 * Rings of monthly prices, the first `months` of them. `focus`: the series of the record in full ink, the others in a
	 * middle tone. `deal`: the grain deal's two days.
	 */
	| { scene: 'rings'; months: number; focus: boolean; deal: boolean }
	/** Each country's imported wheat in a hundred slices. */
	| { scene: 'slices' }
	/** Military spending and plans for Ukraine, apart. */
	| { scene: 'money' };

export const views = {
	'the-ripples-prices': { scene: 'rings', months: 5, focus: true, deal: false },
	'the-ripples-weight': { scene: 'slices' },
	'the-ripples-deal': { scene: 'rings', months: 18, focus: false, deal: true },
	'the-ripples-money': { scene: 'money' }
} satisfies Record<string, RipplesView>;
