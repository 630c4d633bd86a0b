import { claims, diplomacy, events } from '$data/index.server';
import { longDate } from '../../lib/text/dates';
import { meeting, statesAtLeast, tally } from './facts';

/** `YYYY-MM` or a full date as month and year. */
const month = (iso: string) => longDate(`${iso.slice(0, 7)}-01`).replace(/^1 /, '');

/** Numbers and dates of the section's words, as they are printed. */
export function words(): Record<string, string> {
	const rows = diplomacy();
	const swiss = meeting(rows, 'Summit on Peace in Ukraine');
	const truce = events().find(({ id }) => id === 'ev-2026-05-09-truce');
	if (!truce) throw new Error('together: event ev-2026-05-09-truce is missing');

	const counts = tally(claims());
	const verdict = (name: string) => String(counts.byVerdict.get(name) ?? 0);
	const kind = (name: string) => String(counts.byKind.get(name) ?? 0);
	const opinion = (name: string) => counts.opinionByKind.get(name) ?? 0;
	return {
		alaska: longDate(meeting(rows, 'Alaska summit').start_date),
		geneva: month(meeting(rows, 'Geneva talks on a 28-point draft').start_date),
		swiss: month(swiss.start_date),
		swissStates: String(statesAtLeast(swiss)),
		abuDhabi: longDate(meeting(rows, 'Abu Dhabi round 1').start_date),
		entries: String(rows.length),
		truce: month(truce.date),
		claims: String(counts.all),
		opinions: String(counts.opinions),
		checkable: String(counts.checkable),
		well: verdict('well supported'),
		caveats: verdict('supported with caveats'),
		contested: verdict('contested'),
		unsupported: verdict('unsupported as stated'),
		causal: kind('causal'),
		facts: kind('fact'),
		recommendations: kind('recommendation'),
		predictions: kind('prediction'),
		values: kind('value'),
		legal: kind('legal judgement'),
		otherOpinions: String(opinion('fact') + opinion('causal'))
	};
}
