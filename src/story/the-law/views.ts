import type { ChainId } from './derive';

/** What the figure shows on the map of the border. */
export interface LawView {
	/** Words of the Charter on the land, or the chains that are drawn. */
	shows: 'articles' | readonly ChainId[];
	/** What stands below the map beside the sanctions chain: when the treaty took force, or how the Assembly voted. */
	below?: 'articles' | 'treaty' | 'vote';
	/** The map and its chains step back. */
	aside?: boolean;
}

export const views = {
	'the-law-article': { shows: 'articles', below: 'articles' },
	'the-law-moscow': { shows: ['moscow'], below: 'treaty' },
	'the-law-most-states': { shows: ['moscow', 'earlier'], below: 'vote' },
	'the-law-sanctions': { shows: ['moscow', 'earlier', 'sanctions'], aside: true },
	'the-law-verdicts': { shows: ['moscow', 'earlier', 'sanctions'] }
} satisfies Record<string, LawView>;
