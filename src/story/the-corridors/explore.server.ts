import { diplomacy, events, grainInitiative, sources } from '$data/index.server';
import { formats } from '../../lib/text/locale';
import { prepare, words } from './data.server';
import { dayOf } from './derive';
import type { Agreement, Cited, CorridorsExplore, Entry } from './explore';
import { evacuation, seaCorridor } from './facts';
import { explore as said, gateNames, states3 } from './words.en';

const cited = (ids: readonly string[]): Cited[] =>
	ids.map((id) => {
		const source = sources().find((source) => source.id === id);
		if (!source) throw new Error(`the-corridors: source ${id} is missing`);
		return { id, title: source.title };
	});
const event = (id: string) => {
	const row = events().find((event) => event.id === id);
	if (!row) throw new Error(`the-corridors: event ${id} is missing`);
	return row;
};
const GRAIN = 'Black Sea Grain Initiative';
/** '25.0 million tonnes moved by then' */
const million = (tonnes: number) => (tonnes / 1e6).toFixed(1);

function entries(): CorridorsExplore['entries'] {
	const evacuated = event('ev-2022-05-azovstal');
	const road = evacuation(evacuated);
	const plan = event('ev-2026-01-13-hrp');
	const sea = grainInitiative()
		.filter(({ row_type }) => row_type === 'event')
		.map(({ date, item, tonnes, voyages, source_ids }): Entry => ({
			day: dayOf(date),
			text: said.entry(
				item,
				tonnes === null ? undefined : million(tonnes),
				voyages === null ? undefined : voyages.toLocaleString(formats)
			),
			sources: cited(source_ids)
		}));
	return {
		road: [
			{
				day: dayOf(road.from),
				text: said.firstRounds,
				sources: cited(['icrc-2022-05-azovstal'])
			},
			{
				day: dayOf(road.to),
				text: said.heldBack(String(road.people)),
				sources: cited(['relief-2022-05-lubrani'])
			}
		],
		sea,
		areas: [
			{
				day: dayOf(plan.sort_date),
				text: said.limited,
				sources: cited(['trt-2026-01-13-hrp'])
			}
		]
	};
}

const stateName = (iso3: string): string => {
	const name = states3[iso3];
	if (name === undefined) throw new Error(`the-corridors: no name for ${iso3}`);
	return name;
};

/** The two corridors, and what else the table of diplomacy says was kept, carried out or declared as a truce. */
export function agreements(): Agreement[] {
	const evacuated = event('ev-2022-05-azovstal');
	const road = evacuation(evacuated);
	const sea = seaCorridor(grainInitiative());
	const rows = diplomacy();
	const deal = rows.find(({ name }) => name === GRAIN);
	if (!deal) throw new Error(`the-corridors: ${GRAIN} is missing`);
	const others = rows.filter(
		({ name, kind, result_class, date_precision }) =>
			name !== GRAIN &&
			result_class !== null &&
			date_precision === 'day' &&
			(kind === 'truce' || result_class !== 'nothing')
	);
	return [
		{
			id: 'road',
			name: gateNames.road,
			from: dayOf(road.from),
			to: dayOf(road.to),
			parties: said.roadParties,
			run: said.roadRun,
			length: null,
			terms: said.roadTerms,
			result: said.roadResult(String(road.people)),
			note: evacuated.date_note,
			sources: cited(evacuated.source_ids)
		},
		{
			id: 'sea',
			name: gateNames.sea,
			from: dayOf(sea.signed),
			to: dayOf(sea.ended),
			parties: said.seaParties,
			run: said.seaRun,
			length: said.seaLength(String(sea.signedFor), words().renewals ?? ''),
			terms: deal.outcome,
			result: deal.result,
			note: deal.note,
			sources: cited(deal.source_ids)
		},
		...others.map((row) => ({
			id: row.name.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
			name: row.name,
			from: dayOf(row.start_date),
			to: dayOf(row.end_date ?? row.start_date),
			parties: row.participants_iso3.map(stateName).join(', '),
			run: null,
			length: null,
			terms: row.outcome,
			result: row.result,
			note: row.note,
			sources: cited(row.source_ids)
		}))
	];
}

/** The figure under the reader's hands. */
export function explore(): CorridorsExplore {
	return { figure: prepare(), entries: entries(), agreements: agreements() };
}
