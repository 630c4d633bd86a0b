import { createHash } from 'node:crypto';
import { claims, type Claim } from '$data/index.server';
import { typeset } from '../lib/text/write-html';
import { paragraphNumber } from './ledger';
import { sourceRefs } from './source-refs.server';
import { claimKinds } from './words.en';

/** A claim as its page and the panel in the story show it. */
export type ClaimEntry = ReturnType<typeof claimEntry>;

/**
 * One claim with all its evidence.
 * @throws Error for an id that the ledger lacks
 */
export function claimEntry(id: string) {
	const claim = claims().find((one) => one.id === id);
	if (!claim) throw new Error(`claimEntry: the ledger has no "${id}".`);
	const evidence = (list: Claim['evidence_for']) =>
		list.map(({ text, source_ids }) => ({ text, refs: sourceRefs(source_ids) }));
	return {
		id,
		paragraph: paragraphNumber(claim.paragraph),
		text: typeset(claim.claim),
		kind: claimKinds[claim.kind] ?? claim.kind,
		verdict: claim.verdict,
		reason: typeset(claim.explanation),
		for: evidence(claim.evidence_for),
		against: evidence(claim.evidence_against_or_qualification)
	};
}

/** Which text of a claim a reader saw: eight signs that change when anything in the entry does. */
export const claimVersion = (claim: Claim): string =>
	createHash('sha256').update(JSON.stringify(claim)).digest('hex').slice(0, 8);

/** Every source an entry rests on, once, in the order of its evidence. */
export const claimSourceIds = (claim: Claim): string[] => [
	...new Set(
		[...claim.evidence_for, ...claim.evidence_against_or_qualification].flatMap(
			({ source_ids }) => source_ids
		)
	)
];
