import { charter, events, gaResolutions, sources } from '$data/index.server';
import type { FigureTable } from '../../lib/figure/figure';
import { longDate } from '../../lib/text/dates';
import {
	chainIds,
	debated,
	premiseIds,
	type LawData,
	type LawExplore,
	type PremiseId
} from './derive';
import { toldOf } from './draw/layout';
import { aggressionVote, dayOf, daysBeforeTreaty } from './facts';
import { border, TURN } from './geometry.server';
import { answers, premiseSources, unopenedPremises } from './sources.server';
import { conclusions, explore as said, premises } from './words.en';

/** The article of the Charter in the table. @throws Error when it, or its quotation, is missing */
function article(id: string) {
	const row = charter().find((d) => d.id === id);
	if (!row?.quote || !row.url) throw new Error(`the-law: no quotation of "${id}"`);
	return { quote: row.quote, url: row.url };
}

/** The day a source came out. @throws Error when it has none */
function issued(id: string): string {
	const date = sources().find((source) => source.id === id)?.issued;
	const parts = date && 'date-parts' in date ? (date['date-parts'][0] ?? []) : [];
	if (parts.length < 3) throw new Error(`the-law: source "${id}" has no day`);
	return parts.map((n) => String(n).padStart(2, '0')).join('-');
}

/** What the figure draws. */
export function prepare(): LawData {
	const day = (id: string) => dayOf(events(), id);
	const { date, ...vote } = aggressionVote(gaResolutions());
	return {
		border: border(),
		north: TURN,
		articles: { force: article('un-2-4').quote, defence: article('un-51').quote },
		dates: {
			invasion: day('ev-2022-02-24-invasion'),
			entry: day('ev-2024-08-06-kursk'),
			firstShips: day('ev-2024-10-08-ships'),
			inForce: day('ev-2024-12-04-inforce'),
			statement: day('ev-2025-04-28-kcna'),
			report: issued('stratnews-2024-04-30-debris'),
			vote: date
		},
		vote,
		unopened: unopenedPremises()
	};
}

/** The argument for the reader's hands: the figure, and what each premise rests on. */
export function explore(): LawExplore {
	return {
		...prepare(),
		sources: premiseSources(),
		answers: answers(),
		fullText: { force: article('un-2-4').url, defence: article('un-51').url }
	};
}

/** The argument as a table: every premise with what it rests on, and the conclusions with their verdicts. */
export function tables(): FigureTable[] {
	const data = prepare();
	const told = toldOf(data);
	return [
		{
			id: 'premises',
			caption: 'Three chains of argument, in the order in which their premises lean on each other',
			columns: [
				{ key: 'chain', label: 'Chain' },
				{ key: 'place', label: 'Place', numeric: true },
				{ key: 'premise', label: 'Premise or conclusion' },
				{ key: 'rests', label: 'Rests on' },
				{ key: 'note', label: 'Note' }
			],
			rows: chainIds.flatMap((chain) => [
				...premiseIds[chain].map((id: PremiseId, i) => ({
					chain: said.chains[chain].name,
					place: i + 1,
					premise: premises[id].full,
					rests: premises[id].source(told, ''),
					note:
						[
							...(debated.has(id) ? [said.debated] : []),
							...(data.unopened.includes(id) ? [said.unopenedNote] : [])
						].join(' ') || null
				})),
				{
					chain: said.chains[chain].name,
					place: null,
					premise: `${said.then} ${conclusions[chain].full}`,
					rests: conclusions[chain].verdict,
					note: conclusions[chain].more
				}
			])
		}
	];
}

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
		abstain: String(vote.abstain),
		absent: String(vote.absent),
		invasion: day('ev-2022-02-24-invasion'),
		turn: String(TURN)
	};
}
