import { compiled, geonames, mixed, publicDomain, unLibrary } from './shared';

/** The map files of this topic: what they are and whose data they hold. */
export const mapFiles = [
	{
		id: 'geo/admin1-focus',
		file: 'data/geo/admin1-focus.topo.json',
		title: 'Regions of Ukraine, North Korea and the Russian regions of the story',
		description: 'TopoJSON, object `admin1`; `parent` follows General Assembly 68/262 and ES-11/4',
		asOf: '2026-11-23',
		licence: publicDomain,
		sources: ['natural-earth']
	},
	{
		id: 'geo/context-west',
		file: 'data/geo/context-west.topo.json',
		title: 'Countries around Ukraine',
		description: 'TopoJSON, object `countries`, cut at 13-54° E, 40-60° N',
		asOf: '2026-11-23',
		licence: publicDomain,
		sources: ['natural-earth']
	},
	{
		id: 'geo/context-east',
		file: 'data/geo/context-east.topo.json',
		title: 'Countries around the Sea of Japan',
		description: 'TopoJSON, object `countries`, cut at 103-150° E, 30-60° N',
		asOf: '2026-11-23',
		licence: publicDomain,
		sources: ['natural-earth']
	},
	{
		id: 'geo/routes-lines',
		file: 'data/geo/routes.geojson',
		title: 'Lines and ends of the legs',
		description: 'GeoJSON, one feature per row of geo/routes; schematic, no line was observed',
		asOf: '2026-02-12',
		licence: compiled,
		sources: []
	},
	{
		id: 'geo/railway',
		file: 'data/geo/railway.geojson',
		title: 'Schematic railway',
		description: 'GeoJSON, one feature per line of geo/railway_waypoints',
		asOf: '2026-11-23',
		licence: geonames,
		sources: ['geonames']
	},
	{
		id: 'geo/corridor',
		file: 'data/geo/corridor.geojson',
		title: 'Edges of the troop corridor',
		description: 'GeoJSON, south and north edge; inferred, not observed',
		asOf: '2026-11-23',
		licence: compiled,
		sources: ['online-2025-01', 'timenews-2024-11-13']
	}
] as const;

/** The JSON files that are not maps. */
export const documents = [
	{
		id: 'sources',
		file: 'data/sources.json',
		title: 'Bibliography',
		description:
			'CSL-JSON, one entry for each document; every row of every table names its entries',
		asOf: '2026-11-23',
		licence: mixed
	},
	{
		id: 'claims',
		file: 'data/claims.json',
		title: "Ledger of the essay's claims",
		description:
			'Each claim in order, with evidence for, evidence against or qualification, a verdict',
		asOf: '2026-11-23',
		licence: compiled
	},
	{
		id: 'un/reforms',
		file: 'data/un/reforms.json',
		title: 'Proposals to change how the Council decides',
		description:
			'Each with a rule over the columns of un/vetoes and what it would have done to them',
		asOf: '2026-10-05',
		licence: unLibrary
	}
] as const;

/** Entries of the bibliography that the project rests on as a whole, not row by row. */
export const sourcesOfTheWhole = ['natural-earth', 'visionscarto', 'geonames'] as const;
