import { listed } from '../../lib/text/list';
import { spelled } from '../../lib/text/numerals.en';
import { councilMembers, dprkMeasures, reforms, rollCalls, vetoes } from '$data/index.server';
import type { FigureTable } from '../../lib/figure/figure';
import { longDate } from '../../lib/text/dates';
import { stateName } from '../../lib/text/state-names.en';
import {
	ballotsOf,
	permanent,
	spokenTally,
	tally,
	yearsAndMonths,
	type Ballot,
	type VetoData
} from './derive';
import { castersTotal, dprkTexts, jointVotes, totalOf } from './facts';
import { aboutOf } from './explore/about';
import type { ExploreData } from './explore/data';
import { draftOf } from './replay/draft.server';

const ukraineVotes = ['S/2022/155', 'S/2022/720', 'S/RES/2774 (2025)'];
/** A matter of procedure: the call of an emergency session (see the README of `un`). */
const procedural = ['S/RES/2623 (2022)'];
const dprkVetoed = ['S/2022/431', 'S/2024/255'];
/** The Assembly debates every veto since its resolution 76/262 of this day. */
const DEBATED_SINCE = '2022-04-26';

const ballots = () => ballotsOf(rollCalls(), councilMembers(), stateName);
const some = (all: Map<string, Ballot>, symbols: readonly string[]): Ballot[] =>
	symbols.map((symbol) => {
		const ballot = all.get(symbol);
		if (!ballot) throw new Error(`the-veto: no roll call of ${symbol}`);
		return ballot;
	});
const inSeatOrder = (by: readonly string[]) => permanent.filter((state) => by.includes(state));

/** What the story's figure draws. */
export function prepare(): VetoData {
	const all = ballots();
	const unanimous = dprkTexts(dprkMeasures(), [...all.values()]);
	const vetoed = some(all, dprkVetoed);
	const slim = (ballot: Ballot): Ballot => ({ ...ballot, title: '' });
	return {
		ukraine: some(all, ukraineVotes).map(slim),
		dprk: [...unanimous, ...vetoed].map(slim),
		vetoes: vetoes().map(({ date, vetoed_by, topic_group }) => ({
			date,
			by: inSeatOrder(vetoed_by),
			ours: topic_group === 'ukraine' || topic_group === 'dprk'
		})),
		debated: vetoes().filter(({ date }) => date >= DEBATED_SINCE).length,
		monitors: totalOf(dprkMeasures(), 'msmt-0'),
		gap: yearsAndMonths(unanimous.at(-1)?.date ?? '', vetoed[0]?.date ?? '')
	};
}

const typeset = (text: string) => text.replaceAll("'", '’');

/** What the reader may handle: every roll call with its seats, every vetoed vote. */
export function explore(): ExploreData {
	return {
		ballots: [...ballots().values()].map((ballot) => ({
			...ballot,
			title: typeset(ballot.title),
			about: aboutOf(ballot.title),
			procedural: procedural.includes(ballot.symbol)
		})),
		vetoes: vetoes().map((row) => ({
			id: row.id,
			date: row.date,
			symbol: row.draft_symbol,
			title: typeset(row.title),
			topic: row.topic_group,
			by: inSeatOrder(row.vetoed_by),
			ours: row.topic_group === 'ukraine' || row.topic_group === 'dprk',
			tally: row.yes === null ? null : { yes: row.yes, no: row.no, abstain: row.abstain },
			disputed: row.tally_status === 'disputed',
			draft: draftOf(row)
		})),
		limits: Object.fromEntries(reforms().map(({ id, limits }) => [id, typeset(limits)]))
	};
}

/** Numbers and dates of the section's words, as they are printed. */
export function words(): Record<string, string> {
	const data = prepare();
	const [invasion, annexation, adopted] = data.ukraine as [Ballot, Ballot, Ballot];
	const first = tally(invasion.seats);
	const second = tally(annexation.seats);
	const third = tally(adopted.seats);
	const unanimous = data.dprk.slice(0, -2);
	const [split, panel] = data.dprk.slice(-2) as [Ballot, Ballot];
	const abstaining = adopted.seats.filter(({ vote }) => vote === 'abstain').map(({ name }) => name);
	const casters = castersTotal(vetoes());
	return {
		dateInvasion: longDate(invasion.date),
		yesInvasion: spelled(first.yes),
		abstainInvasion: spelled(first.abstain),
		tallyInvasion: spokenTally(invasion.seats),
		tallyAnnexation: spokenTally(annexation.seats),
		tallyAdopted: spokenTally(adopted.seats),
		noTally: String(vetoes().filter((row) => row.tally_status === 'not found').length),
		dateAnnexation: longDate(annexation.date),
		yesAnnexation: spelled(second.yes),
		abstainAnnexation: spelled(second.abstain),
		dateAdopted: longDate(adopted.date),
		yesAdopted: spelled(third.yes),
		abstainAdopted: spelled(third.abstain),
		namesAdopted: listed(abstaining),
		texts: spelled(unanimous.length),
		votesUnanimous: String(unanimous.reduce((sum, { seats }) => sum + tally(seats).yes, 0)),
		firstText: longDate(unanimous[0]?.date ?? ''),
		lastText: longDate(unanimous.at(-1)?.date ?? ''),
		dateSplit: longDate(split.date),
		datePanel: longDate(panel.date),
		gap: data.gap,
		vetoed: String(data.vetoes.length),
		firstVeto: longDate(data.vetoes[0]?.date ?? ''),
		lastVeto: longDate(data.vetoes.at(-1)?.date ?? ''),
		russia: String(casters.RUS),
		usa: String(casters.USA),
		britain: String(casters.GBR),
		china: String(casters.CHN),
		france: String(casters.FRA),
		joint: String(jointVotes(vetoes())),
		debated: String(data.debated),
		monitors: spelled(data.monitors)
	};
}

const seatWords = { yes: 'for', no: 'against', abstain: 'abstaining', absent: 'did not vote' };

/** The figure as tables: the three votes by seat, the texts on North Korea, every vetoed vote. */
export function tables(): FigureTable[] {
	const { ukraine, dprk } = prepare();
	return [
		{
			id: 'votes-on-ukraine',
			caption: 'Three votes of the Security Council on the war in Ukraine, seat by seat',
			columns: [
				{ key: 'symbol', label: 'Text' },
				{ key: 'date', label: 'Date' },
				{ key: 'state', label: 'Member' },
				{ key: 'vote', label: 'Vote' }
			],
			rows: ukraine.flatMap(({ symbol, date, seats }) =>
				seats.map(({ name, vote }) => ({ symbol, date, state: name, vote: seatWords[vote] }))
			)
		},
		{
			id: 'texts-on-north-korea',
			caption: 'Votes of the Security Council on sanctions against North Korea',
			columns: [
				{ key: 'symbol', label: 'Text' },
				{ key: 'date', label: 'Date' },
				{ key: 'yes', label: 'For', numeric: true },
				{ key: 'no', label: 'Against', numeric: true },
				{ key: 'abstain', label: 'Abstaining', numeric: true },
				{ key: 'against', label: 'Who was against' }
			],
			rows: dprk.map(({ symbol, date, seats }) => {
				const { yes, no, abstain } = tally(seats);
				const against = seats.filter(({ vote }) => vote === 'no').map(({ name }) => name);
				return { symbol, date, yes, no, abstain, against: against.join(', ') || null };
			})
		},
		{
			id: 'every-veto',
			caption: 'Every vetoed vote of the Security Council; a dash where no tally is known',
			columns: [
				{ key: 'date', label: 'Date' },
				{ key: 'symbol', label: 'Draft' },
				{ key: 'title', label: 'On' },
				{ key: 'by', label: 'Against' },
				{ key: 'yes', label: 'For', numeric: true },
				{ key: 'no', label: 'Against, all', numeric: true },
				{ key: 'abstain', label: 'Abstaining', numeric: true }
			],
			rows: vetoes().map((row) => ({
				date: row.date,
				symbol: row.draft_symbol,
				title: row.title,
				by: inSeatOrder(row.vetoed_by).map(stateName).join(', '),
				yes: row.yes,
				no: row.no,
				abstain: row.abstain
			}))
		}
	];
}
