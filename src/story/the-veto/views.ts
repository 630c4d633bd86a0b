/** What the chamber shows. Each view is whole. */
export type VetoView =
	| { scene: 'vote'; symbol: string }
	| { scene: 'threads'; symbol: string }
	| { scene: 'three' }
	| { scene: 'unanimous' }
	| { scene: 'gap' }
	| { scene: 'ring' }
	| { scene: 'ways' };

const invasion = 'S/2022/155';

export const views = {
	'the-veto-vote': { scene: 'vote', symbol: invasion },
	'the-veto-article-27': { scene: 'threads', symbol: invasion },
	'the-veto-three-votes': { scene: 'three' },
	'the-veto-north-korea': { scene: 'unanimous' },
	'the-veto-gap': { scene: 'gap' },
	'the-veto-every-veto': { scene: 'ring' },
	'the-veto-ways-round': { scene: 'ways' }
} satisfies Record<string, VetoView>;
