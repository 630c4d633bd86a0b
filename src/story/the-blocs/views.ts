/** What the swarm shows. */
export type BlocsView =
	/** Four lanes by vote on `text`; with `from`, threads show which states had voted for that text. */
	| { kind: 'lanes'; text: string; from: string | null }
	/** The lane against, once a text. */
	| { kind: 'noes' }
	/** Small swarms of `texts` beside each other, with the ways of four states across them. */
	| { kind: 'movers'; texts: readonly string[] }
	/** The lane abstaining, once for each of `texts`. */
	| { kind: 'room'; texts: readonly string[] };

export const views = {
	'the-blocs-first-vote': { kind: 'lanes', text: 'A/RES/ES-11/1', from: null },
	'the-blocs-middle': { kind: 'lanes', text: 'A/RES/ES-11/7', from: 'A/RES/ES-11/6' },
	'the-blocs-noes': { kind: 'noes' },
	'the-blocs-movers': {
		kind: 'movers',
		texts: ['A/RES/ES-11/1', 'A/RES/ES-11/6', 'A/RES/ES-11/7', 'A/RES/ES-11/9']
	},
	'the-blocs-room': {
		kind: 'room',
		texts: ['A/RES/ES-11/1', 'A/RES/ES-11/4', 'A/RES/ES-11/6', 'A/RES/ES-11/7']
	}
} satisfies Record<string, BlocsView>;
