import { optional } from '../lib/data/column';
import * as c from '../lib/data/columns';
import { defineTable } from '../lib/data/table';
import { compiled, CONFIDENCE, geonames, latitude, longitude, QUALIFIERS, SIDES } from './shared';

/** Who says so and since when: columns that places and routes have in common. */
const saidBy = {
	according_to: c.optionalList(
		c.country(
			'States that say so, in order of time; press = media, institutes, unnamed officials',
			{
				also: ['press']
			}
		)
	),
	known_from: optional(c.date('Day on which the first of them said it in public')),
	known_from_by: c.optionalList(
		c.pattern(
			'The same day for each speaker: code and day',
			/([A-Z]{3}|press)( \d{4}-\d{2}-\d{2})?/,
			'a speaker and a day, such as KOR 2024-10-18'
		)
	)
};

const alpha2 = (description: string) =>
	c.pattern(description, /[A-Z]{2}/, 'an ISO 3166-1 alpha-2 country code');
const admin1 = (description: string) =>
	c.pattern(description, /[A-Z]{2}-[A-Z0-9]{1,3}/, 'an ISO 3166-2 code');

export const placesTable = defineTable({
	id: 'geo/places',
	title: 'Places of the story',
	description:
		'The one register of places: coordinates, names in four languages, role, who says so',
	asOf: '2026-04-27',
	licence: geonames,
	primaryKey: ['id'],
	columns: {
		id: c.pattern('Stable id', /[a-z][a-z0-9_]*/, 'an id of small letters, digits and _'),
		name_en: c.text('Name in English; Ukrainian places in Ukrainian spelling'),
		name_ko: c.text('Name in Korean'),
		name_ru: c.text('Name in Russian'),
		name_uk: c.text('Name in Ukrainian'),
		lat: latitude(),
		lon: longitude(),
		country: alpha2('Country by General Assembly 68/262 and ES-11/4, whoever holds the ground'),
		admin1: optional(admin1('Region, ISO 3166-2')),
		category: c.oneOf('What the place is in the story; event = only the timeline names it', [
			'capital',
			'airport',
			'embarkation',
			'disembarkation',
			'arms_port',
			'rail_crossing',
			'border_bridge',
			'rail_stop',
			'training',
			'front',
			'front_rear',
			'depot',
			'labour',
			'diplomacy',
			'event',
			'label'
		]),
		role: c.text('What happened there, and by whose account'),
		first_date: optional(c.date('First date of the place in this story')),
		precision_km: optional(
			c.number('How far the marker may be from the thing itself', { unit: 'km', min: 1 })
		),
		coord_source: c.ref('Source of the coordinates; estimate = ours', 'sources', {
			except: ['estimate']
		}),
		...saidBy,
		source_ids: c.optionalList(c.ref('Sources of the role', 'sources'))
	}
});

export const routesTable = defineTable({
	id: 'geo/routes',
	title: 'Legs of troops, workers and arms',
	description: 'Legs between two places. Only the ends were reported; every line is schematic',
	asOf: '2026-02-12',
	licence: compiled,
	primaryKey: ['id'],
	columns: {
		id: c.pattern('Stable id', /[talr]\d{2}/, 'an id such as t01'),
		kind: c.oneOf('What moved', ['troops', 'workers', 'arms', 'rail_service']),
		leg: c.text('The leg in words'),
		from_id: c.ref('Where it begins', 'geo/places'),
		to_id: c.ref('Where it ends', 'geo/places'),
		mode: c.oneOf('Means of transport', [
			'sea',
			'air',
			'rail',
			'road',
			'land',
			'air and rail',
			'not stated'
		]),
		date_start: c.date('First day by the account'),
		date_end: optional(c.date('Last day by the account')),
		quantity: optional(c.number('How many, in `unit`', { min: 0 })),
		unit: optional(c.text('Unit of `quantity`')),
		status: c.text('How far it is confirmed, in words'),
		confidence: c.oneOf('Our grade of the evidence for the leg', CONFIDENCE),
		geometry: c.oneOf('How the line was made', ['schematic']),
		draw: c.oneOf('Draw the line, or its two ends only', ['line', 'ends']),
		via: optional(c.text('Points of the drawn line, "lon lat", or the railway')),
		gc_km: c.number('Great circle between the ends', { unit: 'km', min: 0, max: 20000 }),
		path_km: c.number('Along the drawn line; never print it', { unit: 'km', min: 0, max: 20000 }),
		...saidBy,
		description: c.text('The account'),
		source_ids: c.sourceIds()
	}
});

export const deploymentsTable = defineTable({
	id: 'geo/deployments',
	title: 'Statements on numbers of troops, losses and workers',
	description: 'One row is one statement; contradictions are kept. Never add rows up',
	asOf: '2026-04-27',
	licence: compiled,
	primaryKey: ['id'],
	columns: {
		id: c.pattern('Stable id', /d\d{2}/, 'an id such as d01'),
		date: c.date('Day on which it was said'),
		as_of: c.date('Day that the number describes'),
		speaker: c.text('Who said it'),
		side: c.oneOf('Side of the speaker', SIDES),
		metric: c.oneOf('What was counted', [
			'sent_total',
			'sent_additional',
			'present',
			'planned',
			'killed',
			'wounded',
			'killed_wounded',
			'killed_named',
			'killed_capacity',
			'sappers',
			'construction_troops',
			'workers',
			'returned'
		]),
		number_low: optional(c.integer('Number, or its lower end', { unit: 'persons', min: 0 })),
		number_high: optional(c.integer('Number, or its upper end', { unit: 'persons', min: 0 })),
		qualifier: c.oneOf('How the number was hedged', QUALIFIERS),
		place: c.text('Where, in words'),
		confidence: c.oneOf('Our grade of the evidence', CONFIDENCE),
		note: optional(c.text('Remark')),
		source_ids: c.sourceIds()
	}
});

export const kurskControlTable = defineTable({
	id: 'geo/kursk_control',
	title: 'Area of Kursk Oblast held by Ukraine',
	description: 'Statements on the area held, by date and speaker',
	asOf: '2025-06-22',
	licence: compiled,
	primaryKey: ['date', 'statement_by'],
	columns: {
		date: c.date('Day that the figure describes'),
		km2_low: optional(c.number('Area, or its lower end', { unit: 'km²', min: 0, max: 1500 })),
		km2_high: optional(c.number('Area, or its upper end', { unit: 'km²', min: 0, max: 1500 })),
		settlements: optional(c.integer('Settlements held', { min: 0 })),
		statement_by: c.text('Who said it'),
		side: c.oneOf('Side of the speaker', SIDES),
		basis: c.text('Claim, denial, map analysis or our derivation'),
		confidence: c.oneOf('Our grade of the evidence', CONFIDENCE),
		note: optional(c.text('Remark')),
		source_ids: c.sourceIds()
	}
});

export const occupationTable = defineTable({
	id: 'geo/occupation',
	title: 'Share of Ukraine under Russian occupation',
	description: 'Share of 603,550 km², Ukraine with Crimea. Methods differ; join computed rows only',
	asOf: '2026-08-22',
	licence: compiled,
	primaryKey: ['date', 'stated_by'],
	columns: {
		date: c.date('Day that the figure describes'),
		km2: optional(c.number('Area', { unit: 'km²', min: 0 })),
		share_pct: c.number('Share of Ukraine', { unit: '%', min: 0, max: 30 }),
		method: c.oneOf('How the figure came about', ['computed', 'published', 'derived']),
		stated_by: c.text('Who said it'),
		computed_by_us: c.yesNo('Whether we computed it'),
		confidence: c.oneOf('Our grade of the evidence', CONFIDENCE),
		note: optional(c.text('Remark')),
		source_ids: c.sourceIds()
	}
});

export const occupationByOblastTable = defineTable({
	id: 'geo/occupation_by_oblast',
	title: 'Occupied share of each oblast',
	description: 'Seven dates, with a class for hatching. Units under 5 km² are left out',
	asOf: '2026-08-22',
	licence: compiled,
	primaryKey: ['date', 'iso_3166_2'],
	columns: {
		date: c.date('Day of the outline'),
		iso_3166_2: c.pattern('Oblast', /UA-\d\d/, 'the ISO 3166-2 code of a Ukrainian unit'),
		name_en: c.text('Name of the oblast'),
		occupied_km2: c.number('Occupied area', { unit: 'km²', min: 1 }),
		oblast_km2: c.number('Area of the oblast', { unit: 'km²', min: 1 }),
		computed_pct: c.number('Share as computed', { unit: '%', min: 0, max: 100 }),
		display_pct: c.number('Share to print; Crimea and Sevastopol 100', {
			unit: '%',
			min: 0,
			max: 100
		}),
		class: c.oneOf('Class for hatching: 95 % and more, 25 % and more, less', [
			'whole',
			'almost whole',
			'large part',
			'small part'
		]),
		source_ids: c.sourceIds()
	}
});

export const railwayWaypointsTable = defineTable({
	id: 'geo/railway_waypoints',
	title: 'Stations of the schematic railway',
	description: 'Trans-Siberian and branches, with the points where the simplified line is drawn',
	asOf: '2026-11-23',
	licence: geonames,
	primaryKey: ['line', 'seq'],
	columns: {
		line: c.oneOf('Line', ['main', 'korea_branch', 'kursk_branch', 'kazan_variant']),
		seq: c.integer('Order along the line', { min: 1 }),
		id: c.pattern('Station or drawn point', /[a-z][a-z0-9_]*/, 'an id of small letters'),
		name_en: optional(c.text('Name of the station')),
		point: c.oneOf('A station, or a point of the drawing only', ['station', 'drawing']),
		lat: latitude(),
		lon: longitude(),
		draw_lat: optional(latitude('Latitude at which the line is drawn, if not at the station')),
		draw_lon: optional(longitude('Longitude at which the line is drawn, if not at the station')),
		source_ids: c.optionalList(c.ref('Source of the coordinates', 'sources'))
	}
});

export const geoTables = [
	placesTable,
	routesTable,
	deploymentsTable,
	kurskControlTable,
	occupationTable,
	occupationByOblastTable,
	railwayWaypointsTable
] as const;
