/** One map with its strip below, or both maps and three strips on one calendar. */
export interface CorridorsView {
	shows: 'road' | 'sea' | 'gates';
}

export const views = {
	'the-corridors-road': { shows: 'road' },
	'the-corridors-sea': { shows: 'sea' },
	'the-corridors-gates': { shows: 'gates' }
} satisfies Record<string, CorridorsView>;
