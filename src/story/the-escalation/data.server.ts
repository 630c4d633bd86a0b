import { estimates, events, sources } from '$data/index.server';
import type { FigureTable } from '../../lib/figure/figure';
import { dateText } from './dates';
import { notesOf, noteById, rungsOf, type ScoreData } from './derive';
import { exploreOf, type ExploreData } from './explore/explore-data';
import { factsOf } from './facts';
import { firmNames, trackNames } from './words.en';

/** What the story's figure draws. */
export function prepare(): ScoreData {
	return { notes: notesOf(events()), rungs: rungsOf(estimates()), compiled: compiled() };
}

/** The same with every event's summary and sources. */
export const explore = (): ExploreData => exploreOf(prepare(), events(), sources());

export const words = (): Record<string, string> => factsOf(prepare());

/** The events in order of time, and the statements of the ladder. */
export function tables(): FigureTable[] {
	const { notes } = prepare();
	const name = new Map(sources().map((source) => [source.id, source.publisher]));
	const cite = (ids: readonly string[]) =>
		[...new Set(ids.map((id) => name.get(id) ?? id))].join('; ');
	return [
		{
			id: 'the-escalation-events',
			caption: 'Events of the timeline, in order of time',
			columns: [
				{ key: 'date', label: 'Date' },
				{ key: 'event', label: 'Event' },
				{ key: 'track', label: 'Stave' },
				{ key: 'confidence', label: 'How firmly established' },
				{ key: 'says', label: 'Who says so' },
				{ key: 'sources', label: 'Published by' }
			],
			rows: [...events()]
				.sort((a, b) => (a.sort_date < b.sort_date ? -1 : a.sort_date > b.sort_date ? 1 : 0))
				.map((row) => {
					const note = noteById(notes, row.id);
					return {
						date: dateText(note, 'full'),
						event: row.title,
						track: trackNames[note.track],
						confidence: firmNames[note.firm],
						says:
							row.says.length > 0
								? row.says.join(', ')
								: 'a record or finding of the UN or a court',
						sources: cite(row.source_ids)
					};
				})
		},
		{
			id: 'the-escalation-estimates',
			caption: 'Statements of how many soldiers came, died or were wounded',
			columns: [
				{ key: 'date', label: 'Said on' },
				{ key: 'speaker', label: 'Who said it' },
				{ key: 'measure', label: 'What was counted' },
				{ key: 'low', label: 'Number', numeric: true },
				{ key: 'high', label: 'Upper end', numeric: true },
				{ key: 'qualifier', label: 'How it was hedged' },
				{ key: 'scope', label: 'What it covers' },
				{ key: 'statement', label: 'Statement' },
				{ key: 'sources', label: 'Published by' }
			],
			rows: estimates().map((row) => ({
				date: row.date,
				speaker: row.claimant,
				measure: row.measure === 'casualties' ? 'killed or wounded' : row.measure,
				low: row.value_low,
				high: row.value_high === row.value_low ? null : row.value_high,
				qualifier: row.qualifier,
				scope: row.scope,
				statement: row.statement,
				sources: cite(row.source_ids)
			}))
		}
	];
}

/** Day on which the latest of the sources was read. */
function compiled(): number {
	return Math.max(
		...sources().map(({ accessed }) => {
			const [year = 0, month = 1, date = 1] = accessed['date-parts'][0];
			return Date.UTC(year, month - 1, date) / 86_400_000;
		})
	);
}
