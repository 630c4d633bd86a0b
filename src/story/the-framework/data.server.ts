import { formats } from '../../lib/text/locale';
import { listed } from '../../lib/text/list';
import { spelled } from '../../lib/text/numerals.en';
import {
	conflicts,
	deployments,
	events,
	gaResolutions,
	gaVotes,
	routes,
	sources
} from '$data/index.server';
import type { FigureTable } from '../../lib/figure/figure';
import { longDate } from '../../lib/text/dates';
import {
	countsOf,
	deathsOf,
	peakOf,
	shareBetween,
	votesOf,
	type FrameworkData,
	type FrameworkExplore
} from './derive';
import { countIn, entries, fewest, votesFor, yearsOfMost, yearsWithAtMost } from './facts';

/** Soldiers in the force that the North Koreans of statement d15 were part of; it stands in the remark of its row. */
const FORCE = 50_000;

const thousands = (n: number) => n.toLocaleString(formats);

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
	const counts = countsOf(years);
	const before = counts.filter((d) => d.year < 2025).map((d) => d.counts.between);
	const peaks = yearsOfMost(
		years.filter((d) => d.year < 2025),
		'interstate'
	);
	const { lines } = deathsOf(years);
	const [peakYear, peakDeaths] = peakOf(lines.flatMap((d) => d.points));
	const { sent, force, among } = prepare().strength;
	return {
		mostBefore: spelled(Math.max(...before)),
		peakYears: listed(peaks.map(String)),
		foreign2000: String(countIn(years, 2000, 'internationalised_intrastate')),
		foreign2020: String(countIn(years, 2020, 'internationalised_intrastate')),
		lastColonial: String(counts.filter((d) => d.counts.colonial > 0).at(-1)?.year),
		force: thousands(force),
		among: thousands(among),
		peakYear: String(peakYear),
		peakDeaths: thousands(Math.round(peakDeaths / 1000) * 1000),
		years: String(years.length),
		fewest: String(fewest(years, 'state_based_total')),
		quietYears: listed(yearsWithAtMost(years, 'conflicts_with_foreign_troops', 0).map(String)),
		conflicts2025: String(countIn(years, 2025, 'state_based_total')),
		interstateEntries: thousands(all.between),
		allEntries: thousands(all.all),
		fewYears: String(yearsWithAtMost(years, 'interstate', 2).length),
		interstate2025: spelled(countIn(years, 2025, 'interstate')),
		senders1951: String(countIn(years, 1951, 'distinct_states_sending_troops')),
		koreaDate: longDate(row(events(), 'ev-1950-res82').date).replace(/^\d+ /, ''),
		distance: thousands(row(routes(), 't13').gc_km),
		sent: thousands(sent),
		deaths2022: thousands(countIn(years, 2022, 'deaths_organised_violence')),
		deaths2024: thousands(countIn(years, 2024, 'deaths_organised_violence')),
		deaths2025: thousands(countIn(years, 2025, 'deaths_organised_violence')),
		members: String(new Set(gaVotes().map(({ iso3 }) => iso3)).size),
		yes2014: yes('68/262'),
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

/** What the story's figure draws. */
export function prepare(): FrameworkData {
	const rows = conflicts();
	const { lines, wide, rounded } = deathsOf(rows);
	const [peak] = peakOf(lines.flatMap((d) => d.points));
	const number = (id: string) => row(deployments(), id).number_low ?? NaN;
	return {
		years: countsOf(rows),
		marked: 2024,
		lines,
		wide,
		rounded,
		peakBetween: shareBetween(rows, peak),
		km: row(routes(), 't13').gc_km,
		strength: { sent: number('d33'), among: number('d15'), force: FORCE },
		votes: votesOf(gaResolutions()),
		members: new Set(gaVotes().map(({ iso3 }) => iso3)).size
	};
}

/** The strip for the reader's hands: counts by type, and what else each year's row holds. */
export function explore(): FrameworkExplore {
	const rows = conflicts();
	const used = new Set(rows.flatMap((d) => d.source_ids));
	return {
		years: countsOf(rows),
		details: rows.map((d) => ({
			wars: d.wars_1000plus,
			outside: d.conflicts_with_foreign_troops,
			senders: d.distinct_states_sending_troops,
			deaths: d.deaths_state_based,
			deathsRounded: d.deaths_state_based_rounded,
			deathsWide: d.deaths_organised_violence,
			note: d.note,
			sources: d.source_ids
		})),
		titles: Object.fromEntries(
			sources().flatMap(({ id, title }) => (used.has(id) ? [[id, title]] : []))
		)
	};
}

/** The strip's years, and the votes. */
export function tables(): FigureTable[] {
	return [
		{
			id: 'conflicts-by-year',
			caption:
				'State-based armed conflicts by year and type, and deaths by measure; a dash: not in the sources',
			columns: [
				{ key: 'year', label: 'Year', numeric: true },
				{ key: 'total', label: 'All', numeric: true },
				{ key: 'between', label: 'Between states', numeric: true },
				{ key: 'within', label: 'Within states', numeric: true },
				{ key: 'foreign', label: 'Within states, with foreign troops', numeric: true },
				{ key: 'colonial', label: 'Colonial', numeric: true },
				{ key: 'deaths', label: 'Deaths, state-based', numeric: true },
				{ key: 'wide', label: 'Deaths, all organised violence', numeric: true }
			],
			rows: conflicts().map((d) => ({
				year: d.year,
				total: d.state_based_total,
				between: d.interstate,
				within: d.intrastate,
				foreign: d.internationalised_intrastate,
				colonial: d.extrasystemic,
				deaths: d.deaths_state_based ?? d.deaths_state_based_rounded,
				wide: d.deaths_organised_violence
			}))
		},
		{
			id: 'assembly-votes-on-ukraine',
			caption: 'Recorded votes of the General Assembly on Ukraine',
			columns: [
				{ key: 'date', label: 'Date' },
				{ key: 'title', label: 'Text' },
				{ key: 'yes', label: 'In favour', numeric: true },
				{ key: 'no', label: 'Against', numeric: true },
				{ key: 'abstain', label: 'Abstaining', numeric: true }
			],
			rows: gaResolutions()
				.filter((d) => d.yes !== null)
				.map((d) => ({
					date: d.date,
					title: d.short_title,
					yes: d.yes,
					no: d.no,
					abstain: d.abstain
				}))
		}
	];
}
