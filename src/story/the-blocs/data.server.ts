import { gaResolutions, gaVotes } from '$data/index.server';
import { longDate } from '../../lib/text/dates';
import { rollCallsOf, totalsOf } from './facts';

/** The texts on the war as a whole that the words compare, 2022 and 2023. */
export const mainTexts = ['A/RES/ES-11/1', 'A/RES/ES-11/4', 'A/RES/ES-11/6'] as const;

/** Numbers and dates of the section's words, as they are printed. */
export function words(): Record<string, string> {
	const first = totalsOf(gaResolutions(), 'A/RES/ES-11/1');
	const middle = totalsOf(gaResolutions(), 'A/RES/ES-11/7');
	const last = totalsOf(gaResolutions(), '2026-02-24');
	const abstained = mainTexts.map((text) => totalsOf(gaResolutions(), text).abstain);
	const calls = rollCallsOf(gaVotes());
	return {
		firstDate: longDate(first.date),
		firstYes: String(first.yes),
		firstNo: String(first.no),
		firstAbstain: String(first.abstain),
		firstAbsent: String(first.absent),
		lowAbstain: String(Math.min(...abstained)),
		highAbstain: String(Math.max(...abstained)),
		midYes: String(middle.yes),
		midNo: String(middle.no),
		midAbstain: String(middle.abstain),
		lastYes: String(last.yes),
		lastAbstain: String(last.abstain),
		rollCalls: String(calls.count),
		noesFrom: longDate(calls.first),
		noesTo: longDate(calls.last),
		members: String(new Set(gaVotes().map(({ iso3 }) => iso3)).size)
	};
}
