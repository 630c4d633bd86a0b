import {
	kinds,
	states,
	textIds,
	type Kind,
	type PowersExplore,
	type State,
	type TextId
} from './derive';

/** A vote that stands open. */
export interface Cell {
	state: State;
	text: TextId;
}

/** What the reader has chosen; it lives in the query string. */
export interface Choice {
	/** Ids of the donors drawn as bars and as outline; the outline may be left out. */
	donor: string;
	beside: string | null;
	kind: Kind | 'all';
	grain: 'quarter' | 'year';
	/** Whose votes are listed; without one, those of all five. */
	state: State | undefined;
	cell: Cell | undefined;
}

/** The story's own picture. */
export const startChoice: Choice = {
	donor: 'USA',
	beside: 'europe',
	kind: 'all',
	grain: 'quarter',
	state: undefined,
	cell: undefined
};

/** Reads the query string; what it cannot use falls back to the story's own picture. */
export function readChoice(
	query: URLSearchParams,
	{ donors }: Pick<PowersExplore, 'donors'>
): Choice {
	const known = (id: string | null) => donors.find((donor) => donor.id === id)?.id;
	const donor = known(query.get('donor')) ?? startChoice.donor;
	const beside = query.get('beside');
	const [state, text] = (query.get('cell') ?? '').split('.');
	const cell = {
		state: states.find((id) => id === state),
		text: textIds.find((id) => id === text)
	};
	return {
		donor,
		beside: beside === 'none' ? null : (known(beside) ?? startChoice.beside),
		kind: kinds.find((kind) => kind === query.get('kind')) ?? 'all',
		grain: query.get('grain') === 'year' ? 'year' : 'quarter',
		state: states.find((id) => id === query.get('state')),
		cell: cell.state && cell.text ? { state: cell.state, text: cell.text } : undefined
	};
}

/** The choice as entries of the query string; what is as at the start is taken out. */
export function writeChoice(choice: Choice): Record<string, string | undefined> {
	const changed = (key: 'donor' | 'kind' | 'grain') =>
		choice[key] === startChoice[key] ? undefined : choice[key];
	return {
		donor: changed('donor'),
		beside: choice.beside === startChoice.beside ? undefined : (choice.beside ?? 'none'),
		kind: changed('kind'),
		grain: changed('grain'),
		state: choice.state,
		cell: choice.cell && `${choice.cell.state}.${choice.cell.text}`
	};
}
