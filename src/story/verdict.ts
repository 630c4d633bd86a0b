/** How the ledger judges a claim; the keys stand in `data/claims.json`. */
export const verdicts = {
	'well supported': { word: 'well supported', bar: 'M0 0h6v15H0z' },
	'supported with caveats': { word: 'supported with caveats', bar: 'M2.5 0h1v7h2.5v8H0V7h2.5z' },
	contested: { word: 'contested', bar: 'M0 0h6v6H0zM0 9h6v6H0z' },
	'unsupported as stated': { word: 'unsupported as stated', bar: 'M2.5 0h1v14H6v1H0v-1h2.5z' },
	'not checkable/opinion': { word: 'opinion', bar: 'M0 13h6v2H0z' }
} as const;

export type Verdict = keyof typeof verdicts;

/** The verdict's sign, an upright bar of ink 6 × 15: whole, thinned, cut, a stem, or a dash below the line. */
export const verdictBar = (verdict: Verdict): string =>
	`<svg class="verdict" viewBox="0 0 6 15" width="6" height="15" aria-hidden="true"><path d="${verdicts[verdict].bar}"/></svg>`;
