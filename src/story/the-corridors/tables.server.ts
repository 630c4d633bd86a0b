import { grainInitiative } from '$data/index.server';
import type { FigureTable } from '../../lib/figure/figure';
import { prepare } from './data.server';
import { ENDS, dayOf, gateIds, isoOf, spansOf } from './derive';
import { agreements } from './explore.server';
import { explore, gateNames, states } from './words.en';

/** The figure as tables: stretches of days, the sea corridor's dates, agreements on one calendar. */
export function tables(): FigureTable[] {
	const spans = spansOf(prepare().dates);
	const end = dayOf(ENDS.gates);
	return [
		{
			id: 'days',
			caption:
				'Days of each corridor from 24 February 2022; what no row covers is not in the tables',
			columns: [
				{ key: 'corridor', label: 'Corridor' },
				{ key: 'from', label: 'From' },
				{ key: 'before', label: 'Up to, not included' },
				{ key: 'state', label: 'What our tables say' }
			],
			rows: gateIds.flatMap((id) =>
				spans[id].map(({ from, to, state }) => ({
					corridor: gateNames[id],
					from: isoOf(from),
					before: to === end ? null : isoOf(to),
					state: states[id][state] ?? ''
				}))
			)
		},
		{
			id: 'sea-corridor',
			caption: 'Dates of the sea corridor, with running totals where a source gives them',
			columns: [
				{ key: 'date', label: 'Date' },
				{ key: 'item', label: 'What happened' },
				{ key: 'tonnes', label: 'Tonnes so far', numeric: true },
				{ key: 'voyages', label: 'Voyages so far', numeric: true },
				{ key: 'note', label: 'Note' }
			],
			rows: grainInitiative()
				.filter(({ row_type }) => row_type === 'event')
				.map(({ date, item, tonnes, voyages, note }) => ({ date, item, tonnes, voyages, note }))
		},
		{
			id: 'agreements',
			caption:
				'Corridors, truces, exchanges and rounds that carried something, from the invasion on',
			columns: [
				{ key: 'name', label: 'Name' },
				{ key: 'from', label: 'First day' },
				{ key: 'to', label: 'Last day' },
				{ key: 'parties', label: explore.rows.parties },
				{ key: 'terms', label: explore.rows.terms },
				{ key: 'result', label: explore.rows.result }
			],
			rows: agreements().map(({ name, from, to, parties, terms, result }) => ({
				name,
				from: isoOf(from),
				to: to === from ? null : isoOf(to),
				parties,
				terms,
				result
			}))
		}
	];
}
