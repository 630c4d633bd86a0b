import { aidUkraine, diplomacy, events, gaResolutions, gaVotes } from '$data/index.server';
import { longDate } from '../../lib/text/dates';
import { euAid, rollCalls, voteOn } from './facts';

/** Numbers and dates of the section's words, as they are printed. */
export function words(): Record<string, string> {
	const { members, last } = rollCalls(gaVotes());
	const vote = (find: string) => voteOn(gaResolutions(), find, members);
	const withdrawal = vote('A/RES/ES-11/1');
	const civilians = vote('A/RES/ES-11/2');
	const ceasefire = vote('2026-02-24');
	const tribunal = events().find(({ id }) => id === 'ev-2025-06-25-tribunal');
	if (!tribunal) throw new Error('the-pledge: event ev-2025-06-25-tribunal is missing');
	return {
		yesWithdrawal: String(withdrawal.yes),
		dateWithdrawal: longDate(withdrawal.date),
		yesCivilians: String(civilians.yes),
		dateCivilians: longDate(civilians.date),
		dateCeasefire: longDate(ceasefire.date),
		yesCeasefire: String(ceasefire.yes),
		noCeasefire: String(ceasefire.no),
		abstainCeasefire: String(ceasefire.abstain),
		restCeasefire: String(ceasefire.rest),
		dateTribunal: longDate(tribunal.date),
		euAid: `${euAid(aidUkraine()).value.toFixed(1)} billion`,
		entries: String(diplomacy().length),
		dateLastRollCall: longDate(last),
		members: String(members)
	};
}
