import { capital } from '../../lib/text/capital';
import { charter, events, gaResolutions, gaVotes, rollCalls } from '$data/index.server';
import {
	states,
	textIds,
	type MatrixText,
	type PowersExplore,
	type State,
	type TextId,
	type Vote
} from './derive';
import { isoDay } from './facts';

/** Where the vote on each text of the matrix stands; the choice of texts is ours. */
export const symbols: Readonly<Record<TextId, string>> = {
	embargo: 'S/RES/1718 (2006)',
	'panel-made': 'S/RES/1874 (2009)',
	'oil-caps': 'S/RES/2397 (2017)',
	'panel-2022': 'S/RES/2627 (2022)',
	'limits-2022': 'S/2022/431',
	'panel-2024': 'S/2024/255',
	attack: 'S/2022/155',
	'us-text': 'S/RES/2774 (2025)',
	withdrawal: 'A/RES/ES-11/1',
	'peace-2023': 'A/RES/ES-11/6',
	'peace-2025': 'A/RES/ES-11/7',
	children: 'A/RES/ES-11/9'
};

/** The row with this id. @throws Error when it is missing */
export function row<Row extends { id: string }>(rows: readonly Row[], id: string): Row {
	const found = rows.find((d) => d.id === id);
	if (!found) throw new Error(`the-powers: no row "${id}"`);
	return found;
}
const typeset = (text: string) => text.replaceAll("'", '’');

interface Ballot {
	date: string;
	title: string;
	outcome: string;
	url: string;
	sources: string[];
	votes: Record<State, Vote>;
}

/** One text's vote, from the Council's roll calls or the Assembly's. @throws Error when one of the five is missing */
function ballotOf(symbol: string): Ballot {
	const council = rollCalls().filter((d) => d.symbol === symbol);
	const cast: readonly { iso3: string; vote: Vote }[] =
		council.length > 0 ? council : gaVotes().filter((d) => d.resolution === symbol);
	const votes = Object.fromEntries(
		states.map((state) => {
			const vote = cast.find(({ iso3 }) => iso3 === state)?.vote;
			if (!vote) throw new Error(`the-powers: no vote of ${state} on ${symbol}`);
			return [state, vote];
		})
	) as Record<State, Vote>;
	const first = council[0];
	if (first)
		return {
			date: first.date,
			title: capital(typeset(first.title.replace(/^(North Korea|Ukraine): /, ''))),
			outcome: first.outcome,
			url: first.url,
			sources: [...new Set(council.flatMap((d) => d.source_ids))],
			votes
		};
	const text = gaResolutions().find((d) => d.resolution === symbol);
	if (!text) throw new Error(`the-powers: no text ${symbol}`);
	const { date, summary, yes, no, abstain, url, source_ids } = text;
	const outcome = `Adopted, ${yes} for, ${no} against, ${abstain} abstaining`;
	return { date, title: typeset(summary), outcome, url, sources: [...source_ids], votes };
}

export const groupOf = (symbol: string, id: TextId): MatrixText['group'] =>
	symbol.startsWith('A/') ? 'assembly' : id === 'attack' || id === 'us-text' ? 'council' : 'dprk';

/** The texts of the matrix with their votes, in its order. */
export const ballots = () =>
	textIds.map((id) => ({ id, symbol: symbols[id], ...ballotOf(symbols[id]) }));

/** Statements that the record holds of the five: day, source, and the text spoken about, if it is one of these. */
export function statements(): PowersExplore['said'] {
	const strangle = row(charter(), 'res-1718-8').counter_argument ?? '';
	const day = /28 March 2024/.exec(strangle)?.[0];
	if (!day || !strangle.includes('strangle'))
		throw new Error('the-powers: the Russian statement on the sanctions is gone');
	return [
		{ state: 'RUS', text: 'panel-2024', date: isoDay(day), source: 'jurist-2024-03' },
		{
			state: 'CHN',
			text: null,
			date: row(events(), 'ev-2024-11-01-china').date,
			source: 'tass-2024-11-01-china'
		},
		{
			state: 'USA',
			text: null,
			date: row(events(), 'ev-2026-02-24-unga').date,
			source: 'trt-2026-02-24-unga'
		}
	];
}
