import type { Claim } from '$data/index.server';
import { verdicts, type Verdict } from '../story/verdict';

/** How many claims have each verdict. */
export type Tally = Readonly<Record<Verdict, number>>;

/** Counts verdicts; every verdict is there, with 0 where no claim has it. */
export function tallyOf(claims: readonly Pick<Claim, 'verdict'>[]): Tally {
	const counts = Object.fromEntries(Object.keys(verdicts).map((verdict) => [verdict, 0]));
	for (const { verdict } of claims) counts[verdict] = (counts[verdict] ?? 0) + 1;
	return counts as Tally;
}

/** Claims that can be checked: all but opinion. */
export const checkable = (tally: Tally): number =>
	Object.values(tally).reduce((a, b) => a + b, 0) - tally['not checkable/opinion'];

/** Whether more than half of the claims that can be checked are supported, with or without caveats. */
export const mostHold = (tally: Tally): boolean =>
	tally['well supported'] + tally['supported with caveats'] > checkable(tally) / 2;

/** Number of a claim in its paragraph. @example claimNumber('p3-c2') // 2 */
export const claimNumber = (id: string): number => Number(id.replace(/^.*-c/, ''));

/** Number of a paragraph. @example paragraphNumber('p10') // 10 */
export const paragraphNumber = (paragraph: string): number => Number(paragraph.slice(1));

/** Claims by paragraph, both in the order given. */
export function byParagraph<C extends Pick<Claim, 'paragraph'>>(
	claims: readonly C[]
): { paragraph: string; claims: C[] }[] {
	const groups = new Map<string, C[]>();
	for (const claim of claims) {
		groups.set(claim.paragraph, [...(groups.get(claim.paragraph) ?? []), claim]);
	}
	return [...groups].map(([paragraph, claims]) => ({ paragraph, claims }));
}
