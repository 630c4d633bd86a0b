import {
	civilianCasualties,
	claims,
	events,
	ledgerMeta,
	occupationByOblast,
	sources,
	tables,
	vetoChecks,
	vetoes,
	worldCrosscheck
} from '$data/index.server';
import { longDate } from '../lib/text/dates';
import { listed } from '../lib/text/list';

/**
 * A date as exact as it is known. A year alone stays a year.
 * @example printed('2026-09') // 'September 2026'
 */
export function printed(iso: string): string {
	if (/^\d{4}$/.test(iso)) return iso;
	return iso.length === 7 ? longDate(`${iso}-01`).replace(/^1 /, '') : longDate(iso);
}

const count = <T>(rows: readonly T[], holds: (row: T) => boolean) => rows.filter(holds).length;

/** Day up to which a table speaks, as printed. @throws Error for a table that does not exist */
function asOf(id: string): string {
	const table = tables.find((d) => d.id === id);
	if (!table) throw new Error(`about: no table "${id}"`);
	return printed(table.asOf);
}

/**
 * Titles of the tables under one licence, quoted, those of places and routes left out: the words name their licence apart.
 * @throws Error when there is none: the page must not go on naming the licence
 */
function titlesUnder(licence: string): string {
	const titles = tables
		.filter(({ id, licence: { name } }) => name === licence && !id.startsWith('geo/'))
		.map(({ title }) => `"${title}"`);
	if (titles.length === 0) throw new Error(`about: no table under "${licence}"`);
	return listed(titles);
}

/** Numbers, dates and titles of the words in `about.en.md`, as they are printed. */
export function aboutFacts(): Record<string, string> {
	const timeline = events();
	const grade = (confidence: (typeof timeline)[number]['confidence']) =>
		String(count(timeline, (d) => d.confidence === confidence));
	const ledger = claims();
	const verdict = (name: (typeof ledger)[number]['verdict']) =>
		String(count(ledger, (d) => d.verdict === name));
	const outlines = occupationByOblast().map(({ date }) => date);
	return {
		paragraphs: String(new Set(ledger.map(({ paragraph }) => paragraph)).size),
		claims: String(ledger.length),
		tables: String(tables.length),
		events: String(timeline.length),
		sources: String(sources().length),
		notOpened: String(count(sources(), ({ custom }) => custom?.seen === 'not opened')),
		vetoChecks: String(vetoChecks().length),
		vetoMatches: String(count(vetoChecks(), ({ result }) => result === 'match')),
		worldChecks: String(worldCrosscheck().length),
		worldMatches: String(count(worldCrosscheck(), (d) => d.verdict === 'match')),
		worldRejected: String(count(worldCrosscheck(), (d) => d.verdict === 'REJECTED')),

		confirmed: grade('confirmed by the actor'),
		several: grade('reported by several states'),
		single: grade('single-state claim'),
		disputed: grade('disputed'),

		asOf: printed(ledgerMeta().as_of),
		occupationDate: printed(outlines.sort().at(-1) ?? ''),
		eventsAsOf: asOf('story/events'),
		estimatesAsOf: asOf('story/estimates'),
		statementsAsOf: asOf('geo/places'),
		kurskAsOf: asOf('geo/kursk_control'),
		vetoesAsOf: asOf('un/vetoes'),
		votesAsOf: asOf('un/ga_votes'),
		resolutionsAsOf: asOf('un/ga_resolutions'),
		measuresAsOf: asOf('un/dprk_measures'),
		blocsAsOf: asOf('un/blocs'),
		casualtiesAsOf: asOf('world/civilian_casualties'),
		displacementAsOf: asOf('world/displacement'),
		fundingAsOf: asOf('world/humanitarian_funding'),
		pricesAsOf: asOf('world/prices'),
		aidAsOf: asOf('world/aid_ukraine'),
		spendingAsOf: asOf('world/military_spending'),
		diplomacyAsOf: asOf('world/diplomacy'),

		noTally: String(count(vetoes(), (d) => d.tally_status === 'not found')),
		missingMonths: String(count(civilianCasualties(), (d) => d.status === 'missing')),

		well: verdict('well supported'),
		caveats: verdict('supported with caveats'),
		contested: verdict('contested'),
		unsupported: verdict('unsupported as stated'),
		opinions: verdict('not checkable/opinion'),

		unTables: titlesUnder('un-non-commercial'),
		kielTables: titlesUnder('kiel-non-commercial'),
		sipriTables: titlesUnder('sipri-excerpt'),
		citedTables: titlesUnder('citation-required'),
		openTables: titlesUnder('CC-BY-4.0')
	};
}
