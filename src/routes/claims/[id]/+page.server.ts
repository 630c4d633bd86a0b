import { claims } from '$data/index.server';
import { error } from '@sveltejs/kit';
import { claimNumber, paragraphNumber } from '../../../pages/ledger';
import { chapterOf, stepsOfClaim } from '../../../pages/places.server';
import { sourceRefs } from '../../../pages/source-refs.server';

export const entries = () => claims().map(({ id }) => ({ id }));

/** One claim with all its evidence, where the story speaks of it, and its neighbours in the essay. */
export function load({ params }) {
	const all = claims();
	const at = all.findIndex(({ id }) => id === params.id);
	const claim = all[at];
	if (!claim) error(404, `No claim ${params.id}`);
	const evidence = (list: typeof claim.evidence_for) =>
		list.map(({ text, source_ids }) => ({ text, refs: sourceRefs(source_ids) }));
	const neighbour = (other: typeof claim | undefined) =>
		other && { id: other.id, text: other.claim, verdict: other.verdict };
	const chapter = chapterOf(claim.paragraph);
	return {
		id: claim.id,
		paragraph: paragraphNumber(claim.paragraph),
		number: claimNumber(claim.id),
		text: claim.claim,
		kind: claim.kind,
		verdict: claim.verdict,
		reason: claim.explanation,
		for: evidence(claim.evidence_for),
		against: evidence(claim.evidence_against_or_qualification),
		chapter: chapter && {
			id: chapter.id,
			number: chapter.number,
			heading: chapter.words.heading
		},
		steps: stepsOfClaim(claim.id).map(({ id, title, number, section }) => ({
			id,
			title,
			number,
			short: section.words.short
		})),
		previous: neighbour(all[at - 1]),
		next: neighbour(all[at + 1])
	};
}
