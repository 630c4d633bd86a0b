import type { BlocsData, TextVotes } from './derive';

/** What the reader has chosen; it lives in the query string. */
export interface Choice {
	/** Symbol of the text whose votes are shown. */
	text: string;
	/** Symbol of an earlier or later text: threads show who votes otherwise now. */
	from: string | undefined;
	/** ISO 3166-1 alpha-3 of a member. */
	country: string | undefined;
}

/** A text's symbol as it stands in the address. @example slugOf('A/RES/ES-11/7') // 'es-11-7' */
export const slugOf = (id: string): string =>
	id
		.replace(/^A\/RES\//, '')
		.replaceAll('/', '-')
		.toLowerCase();

const find = (texts: readonly TextVotes[], slug: string | null) =>
	texts.find(({ id }) => slugOf(id) === slug?.toLowerCase())?.id;

/** Nothing chosen: the text of February 2025 in which the middle had grown most, no threads, no state pinned. */
export const START = 'A/RES/ES-11/7';

/** Reads the query string; a text or a state it does not know is nothing chosen. */
export function readChoice(query: URLSearchParams, { texts, codes }: BlocsData): Choice {
	const text = find(texts, query.get('text')) ?? START;
	const from = find(texts, query.get('from'));
	const country = query.get('country')?.toUpperCase() ?? '';
	return {
		text,
		from: from === text ? undefined : from,
		country: codes.includes(country) ? country : undefined
	};
}

/** The choice as entries of the query string; what is as at the start is taken out. */
export const writeChoice = ({ text, from, country }: Choice) => ({
	text: text === START ? undefined : slugOf(text),
	from: from === undefined ? undefined : slugOf(from),
	country
});
