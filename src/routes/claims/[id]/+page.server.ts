import { claims, ledgerMeta, sources, type Claim } from '$data/index.server';
import { error } from '@sveltejs/kit';
import { longDate } from '../../../lib/text/dates';
import { typeset } from '../../../lib/text/write-html';
import { claimEntry, claimSourceIds, claimVersion } from '../../../pages/claim-entry.server';
import { reportLink } from '../../../pages/corrections.server';
import { claimNumber } from '../../../pages/ledger';
import { chapterOf, stepsOfClaim } from '../../../pages/places.server';
import { plainTitle } from '../../../pages/source';
import { sourceRefs } from '../../../pages/source-refs.server';
import { words } from '../../../pages/words.en';

export const entries = () => claims().map(({ id }) => ({ id }));

/** One claim with all its evidence, where the story speaks of it, and its neighbours in the essay. */
export function load({ params, url }) {
	const all = claims();
	const at = all.findIndex(({ id }) => id === params.id);
	const claim = all[at];
	if (!claim) error(404, `No claim ${params.id}`);
	const neighbour = (other: Claim | undefined) =>
		other && { id: other.id, text: typeset(other.claim), verdict: other.verdict };
	const chapter = chapterOf(claim.paragraph);
	const version = claimVersion(claim);
	const checked = longDate(ledgerMeta().as_of);
	const titles = new Map(sources().map(({ id, title }) => [id, typeset(plainTitle(title))]));
	return {
		...claimEntry(claim.id),
		number: claimNumber(claim.id),
		sources: sourceRefs(claimSourceIds(claim)).map((ref) => ({
			...ref,
			title: titles.get(ref.id) ?? ref.id
		})),
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
		checked,
		version,
		report: reportLink({
			origin: url.origin,
			title: words.claim.reportTitle(claim.id, version, checked),
			body: words.claim.reportBody(claim.id, url.origin + url.pathname, version, checked)
		}),
		previous: neighbour(all[at - 1]),
		next: neighbour(all[at + 1])
	};
}
