import { conflicts, deployments, events, gaResolutions, gaVotes, routes } from '$data/index.server';
import { longDate } from '../../lib/text/dates';
import { countIn, entries, fewest, votesFor, yearsWithAtMost } from './facts';

const thousands = (n: number) => n.toLocaleString('en-GB');

/** The row with this id. @throws Error when it is missing */
function row<Row extends { id: string }>(rows: readonly Row[], id: string): Row {
	const found = rows.find((d) => d.id === id);
	if (!found) throw new Error(`the-framework: no row "${id}"`);
	return found;
}

/** Numbers and dates of the section's words, as they are printed. */
export function words(): Record<string, string> {
	const years = conflicts();
	const all = entries(years);
	const texts = gaResolutions();
	const yes = (symbol: string) => String(votesFor(texts, `A/RES/${symbol}`));
	const newest = texts.find(({ date }) => date === '2026-02-24');
	if (!newest) throw new Error('the-framework: the Assembly text of 24 February 2026 is missing');
	return {
		years: String(years.length),
		fewest: String(fewest(years, 'state_based_total')),
		quietYears: yearsWithAtMost(years, 'conflicts_with_foreign_troops', 0).join(' and '),
		conflicts2025: String(countIn(years, 2025, 'state_based_total')),
		interstateEntries: thousands(all.between),
		allEntries: thousands(all.all),
		fewYears: String(yearsWithAtMost(years, 'interstate', 2).length),
		interstate2025: String(countIn(years, 2025, 'interstate')),
		senders1951: String(countIn(years, 1951, 'distinct_states_sending_troops')),
		koreaDate: longDate(row(events(), 'ev-1950-res82').date).replace(/^\d+ /, ''),
		distance: thousands(row(routes(), 't13').gc_km),
		sent: thousands(row(deployments(), 'd33').number_low ?? NaN),
		deaths2022: thousands(countIn(years, 2022, 'deaths_organised_violence')),
		deaths2024: thousands(countIn(years, 2024, 'deaths_organised_violence')),
		deaths2025: thousands(countIn(years, 2025, 'deaths_organised_violence')),
		members: String(new Set(gaVotes().map(({ iso3 }) => iso3)).size),
		yes2022March: yes('ES-11/1'),
		yes2022October: yes('ES-11/4'),
		yes2023: yes('ES-11/6'),
		yes2025: yes('ES-11/7'),
		yes2026: String(votesFor(texts, newest.resolution)),
		date2026: longDate(newest.date),
		yesCouncil: yes('ES-11/3'),
		yesReparation: yes('ES-11/5')
	};
}
