import { ASKS, type AskId } from './derive';

/** What the reader has chosen; it lives in the query string. */
export interface Choice {
	/** ISO 3166-1 alpha-3 of a member. */
	country: string | undefined;
	ask: AskId | undefined;
}

/** Reads the query string; a country or an ask it does not know is nothing chosen. */
export function readChoice(query: URLSearchParams, codes: readonly string[]): Choice {
	const country = query.get('country')?.toUpperCase() ?? '';
	return {
		country: codes.includes(country) ? country : undefined,
		ask: ASKS.find(({ id }) => id === query.get('ask'))?.id
	};
}

/** The choice as entries of the query string; what is not chosen is taken out. */
export const writeChoice = ({ country, ask }: Choice): Record<string, string | undefined> => ({
	country,
	ask
});
