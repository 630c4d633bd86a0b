import { capital } from '../../lib/text/capital';
import { spelled } from '../../lib/text/numerals.en';
import { claims, diplomacy, events, ledgerMeta, sources } from '$data/index.server';
import { longDate } from '../../lib/text/dates';
import type { FigureTable } from '../../lib/figure/figure';
import { stateName } from '../../lib/text/state-names.en';
import {
	isOpinion,
	rowOf,
	SEATS,
	stripOf,
	tablesOf,
	type RowId,
	type TogetherData,
	type TogetherExplore
} from './derive';
import { meeting, statesAtLeast, tally } from './facts';
import { seats } from './words.en';

/** `YYYY-MM` or a full date as month and year. */
const month = (iso: string) => longDate(`${iso.slice(0, 7)}-01`).replace(/^1 /, '');

/** Numbers and dates of the section's words, as they are printed. */
export function words(): Record<string, string> {
	const rows = diplomacy();
	const swiss = meeting(rows, 'Summit on Peace in Ukraine');
	const truce = events().find(({ id }) => id === 'ev-2026-05-09-truce');
	if (!truce) throw new Error('together: event ev-2026-05-09-truce is missing');

	const drawn = tablesOf(rows);
	const inRow = (row: RowId) => spelled(drawn.filter((table) => rowOf(table) === row).length);
	const late = stripOf(claims()).filter(({ paragraph }) => paragraph > 10);
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
		tables: String(drawn.length),
		withoutUsa: capital(inRow('without-usa')),
		allThree: inRow('all'),
		withoutUkr: inRow('without-ukr'),
		withoutRus: inRow('without-rus'),
		unlisted: spelled(drawn.filter(({ seats }) => seats.PRK === 'unlisted').length),
		asOf: longDate(ledgerMeta().as_of),
		lateOpinions: String(late.filter(isOpinion).length),
		lateBars: String(late.filter((claim) => !isOpinion(claim)).length),
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

/** A claim with the commonest verdict, shown opened in the picture. */
const OPEN = 'p3-c2';

/** What the story's figure draws. */
export function prepare(): TogetherData {
	const open = claims().find(({ id }) => id === OPEN);
	if (!open) throw new Error(`together: no claim ${OPEN}`);
	const { id, claim, kind, explanation } = open;
	return {
		tables: tablesOf(diplomacy()),
		claims: stripOf(claims()),
		open: { id, claim: curly(claim), kind, explanation: curly(explanation) }
	};
}

/** Apostrophes as they are printed. */
const curly = (text: string) => text.replaceAll("'", '’');

/** The figure for the reader's hands: what came of each meeting, and the words of each claim. */
export function explore(): TogetherExplore {
	const titles = new Map(sources().map(({ id, title }) => [id, title]));
	const figure = prepare();
	return {
		figure,
		meetings: Object.fromEntries(
			figure.tables.map(({ id }) => {
				const { outcome, result, source_ids } = meeting(diplomacy(), id);
				const named = source_ids.map((id) => ({ id, title: titles.get(id) ?? id }));
				return [id, { outcome, result, sources: named }];
			})
		),
		words: Object.fromEntries(
			claims().map(({ id, claim, kind, evidence_for, evidence_against_or_qualification }) => [
				id,
				{
					claim: curly(claim),
					kind,
					evidence: [evidence_for.length, evidence_against_or_qualification.length] as [
						number,
						number
					]
				}
			])
		)
	};
}

/** The meetings drawn, and the ledger. */
export function tables(): FigureTable[] {
	const said = { there: 'took part', away: 'not found', unlisted: 'not named' } as const;
	return [
		{
			id: 'tables-and-chairs',
			caption: 'Meetings drawn as tables, and who is named as taking part',
			columns: [
				{ key: 'date', label: 'Date' },
				{ key: 'name', label: 'Meeting' },
				{ key: 'place', label: 'Place' },
				...SEATS.map((seat) => ({ key: seat, label: seats[seat] })),
				{ key: 'others', label: 'Others named' },
				{ key: 'states', label: 'States in all, where the source counts them', numeric: true },
				{ key: 'result', label: 'What came of it' }
			],
			rows: tablesOf(diplomacy()).map((table) => {
				const row = meeting(diplomacy(), table.id);
				const others = row.participants_iso3.filter((d) => !SEATS.some((seat) => seat === d));
				return {
					date: table.date,
					name: table.id,
					place: table.place,
					...Object.fromEntries(SEATS.map((seat) => [seat, said[table.seats[seat]]])),
					others: others.map(stateName).join(', ') || null,
					states: table.crowd?.states ?? null,
					result: row.result
				};
			})
		},
		{
			id: 'claims-and-verdicts',
			caption: 'The claims of the essay in its order, with their verdicts',
			columns: [
				{ key: 'id', label: 'Claim' },
				{ key: 'paragraph', label: 'Paragraph', numeric: true },
				{ key: 'claim', label: 'In our words' },
				{ key: 'kind', label: 'Kind' },
				{ key: 'verdict', label: 'Verdict' }
			],
			rows: claims().map(({ id, paragraph, claim, kind, verdict }) => ({
				id,
				paragraph: Number(paragraph.slice(1)),
				claim,
				kind,
				verdict
			}))
		}
	];
}
