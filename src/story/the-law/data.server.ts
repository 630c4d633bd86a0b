import { events, gaResolutions } from '$data/index.server';
import { longDate } from '../../lib/text/dates';
import { aggressionVote, dayOf, daysBeforeTreaty } from './facts';

/** Numbers and dates of the section's words, as they are printed. */
export function words(): Record<string, string> {
	const vote = aggressionVote(gaResolutions());
	const day = (id: string) => longDate(dayOf(events(), id));
	return {
		kurskEntry: day('ev-2024-08-06-kursk'),
		inForce: day('ev-2024-12-04-inforce'),
		kharkiv: day('ev-2024-01-02-kharkiv'),
		daysBefore: String(daysBeforeTreaty(events())),
		voteDate: longDate(vote.date),
		yes: String(vote.yes),
		no: String(vote.no),
		abstain: String(vote.abstain)
	};
}
