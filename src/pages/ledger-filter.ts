/** What the ledger can be filtered by; also the names in the page's query. */
export const facets = ['paragraph', 'kind', 'verdict'] as const;
export type Facet = (typeof facets)[number];

/** A claim as the filter sees it: one value a facet, as the query writes it. */
export type Filed = Readonly<Record<Facet, string>>;
/** What the reader has chosen; a facet that is not there takes every value. */
export type Choice = Readonly<Partial<Record<Facet, string>>>;

/** A word as the query writes it. @example slug('legal judgement') // 'legal-judgement' */
export const slug = (word: string): string => word.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** The choice in a query. A value that no claim has is left out, and so is a facet the query does not name. */
export function readChoice(query: URLSearchParams, claims: readonly Filed[]): Choice {
	return Object.fromEntries(
		facets.flatMap((facet) => {
			const value = query.get(facet);
			return claims.some((claim) => claim[facet] === value) ? [[facet, value]] : [];
		})
	);
}

/** Writes the choice into a query and leaves what else stands there alone. */
export function writeChoice(query: URLSearchParams, choice: Choice): void {
	for (const facet of facets) {
		const value = choice[facet];
		if (value) query.set(facet, value);
		else query.delete(facet);
	}
}

/** Whether a claim is among the chosen. */
export const fits = (claim: Filed, choice: Choice): boolean =>
	facets.every((facet) => choice[facet] === undefined || claim[facet] === choice[facet]);

/** How many claims each value of a facet would show, the other facets staying as chosen; `''` counts all of them. */
export function countsOf(
	claims: readonly Filed[],
	choice: Choice,
	facet: Facet
): ReadonlyMap<string, number> {
	const counts = new Map<string, number>([['', 0]]);
	for (const claim of claims) {
		if (!fits(claim, { ...choice, [facet]: undefined })) continue;
		for (const value of ['', claim[facet]]) counts.set(value, (counts.get(value) ?? 0) + 1);
	}
	return counts;
}
