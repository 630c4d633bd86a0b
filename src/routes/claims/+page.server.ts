import { claims } from '$data/index.server';
import { island } from '$lib/island.server';
import { typeset } from '../../lib/text/write-html';
import { byParagraph, claimNumber, paragraphNumber, tallyOf } from '../../pages/ledger';
import { chapterOf } from '../../pages/places.server';
import { words } from '../../pages/words.en';

/** The ledger: all claims in the essay's order, by paragraph. */
export function load() {
	return {
		island: island('claim-filters'),
		total: claims().length,
		tally: tallyOf(claims()),
		groups: byParagraph(claims()).map(({ paragraph, claims }) => {
			const chapter = chapterOf(paragraph);
			return {
				paragraph,
				number: paragraphNumber(paragraph),
				chapter: chapter && words.chapterName(chapter.number, chapter.words.short),
				claims: claims.map((claim) => ({
					id: claim.id,
					number: claimNumber(claim.id),
					text: typeset(claim.claim),
					kind: claim.kind,
					verdict: claim.verdict,
					for: claim.evidence_for.length,
					against: claim.evidence_against_or_qualification.length
				}))
			};
		})
	};
}
