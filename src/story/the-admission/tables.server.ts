import { kurskControl, occupationByOblast, places, routes } from '$data/index.server';
import type { FigureTable } from '../../lib/figure/figure';
import { exploreData } from './explore/explore.server';
import { capitals, stages } from './explore/words.en';

/** Who says so and since when, as one cell. */
const saidBy = (says: ReturnType<typeof exploreData>['items'][number]['says']): string =>
	says.map(({ who, day }) => `${capitals[who]} (${day.text})`).join('; ');

/** The figure as tables: places and legs with who says so since when, area held, occupied regions. */
export function tables(): FigureTable[] {
	const { items } = exploreData();
	return [
		{
			id: 'places',
			caption: 'Places on the map: what is said of them, by whom and since when',
			columns: [
				{ key: 'stage', label: 'Stage' },
				{ key: 'place', label: 'Place' },
				{ key: 'account', label: 'Account' },
				{ key: 'by', label: 'Said by, since' },
				{ key: 'km', label: 'To Kursk as the crow flies, km', numeric: true },
				{ key: 'precision', label: 'Marker may be off by, km', numeric: true }
			],
			rows: items
				.filter(({ kind }) => kind === 'place')
				.map(({ id, stage, name, text, says, km }) => ({
					stage: stages[stage],
					place: name,
					account: text,
					by: saidBy(says),
					km,
					precision: places().find((place) => place.id === id)?.precision_km ?? null
				}))
		},
		{
			id: 'legs',
			caption: 'Legs between them: only the ends were reported, every line is schematic',
			columns: [
				{ key: 'stage', label: 'Stage' },
				{ key: 'leg', label: 'Leg' },
				{ key: 'account', label: 'Account' },
				{ key: 'from', label: 'First day' },
				{ key: 'by', label: 'Said by, since' },
				{ key: 'km', label: 'Between its ends as the crow flies, km', numeric: true },
				{ key: 'drawn', label: 'Drawn' }
			],
			rows: items
				.filter(({ kind }) => kind === 'route')
				.map(({ id, stage, name, text, says, km, d }) => ({
					stage: stages[stage],
					leg: name,
					account: text,
					from: routes().find((route) => route.id === id)?.date_start ?? null,
					by: saidBy(says),
					km,
					drawn: d ? 'schematic line' : 'ends only'
				}))
		},
		{
			id: 'kursk-control',
			caption: 'Area of Kursk region held by Ukraine: statements, which contradict each other',
			columns: [
				{ key: 'date', label: 'Day described' },
				{ key: 'low', label: 'Area, km²', numeric: true },
				{ key: 'high', label: 'To, km²', numeric: true },
				{ key: 'by', label: 'Said by' },
				{ key: 'basis', label: 'Basis' },
				{ key: 'note', label: 'Note' }
			],
			rows: kurskControl().map(({ date, km2_low, km2_high, statement_by, basis, note }) => ({
				date,
				low: km2_low,
				high: km2_high === km2_low ? null : km2_high,
				by: statement_by,
				basis,
				note
			}))
		},
		{
			id: 'occupied-regions',
			caption: 'Occupied share of Ukraine’s regions, computed from DeepState’s outlines',
			columns: [
				{ key: 'date', label: 'Date' },
				{ key: 'region', label: 'Region' },
				{ key: 'share', label: 'Occupied, %', numeric: true },
				{ key: 'class', label: 'Class, for the hatching' }
			],
			rows: occupationByOblast().map((row) => ({
				date: row.date,
				region: row.name_en,
				share: row.display_pct,
				class: row.class
			}))
		}
	];
}
