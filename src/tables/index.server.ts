/**
 * The project's data, read and checked at build. The first reader that is called reads all of `data/` and
 * checks every reference; bad data stops the build there with a `TableError`.
 *
 * Properties of a row are named as the columns of the file. Dates are ISO text, empty cells `null`, lists arrays.
 */
import type { AnyColumn } from '../lib/data/column';
import { parseJson } from '../lib/data/parse-json';
import { parseTopology, type NamedTopology } from '../lib/data/parse-topology';
import { fileOf, type Licence, type RowOf, type Table } from '../lib/data/table';
import { allTables } from './all-tables';
import { checkAll, readText, type Checked, type Use } from './check-all';
import type { Claim, Ledger, Reform, Source } from './documents';
import * as geo from './geo';
import * as maps from './maps';
import * as story from './story';
import * as council from './un';
import * as assembly from './un-assembly';
import * as world from './world';
import * as politics from './world-politics';

/** Runs a function at the first call and gives the same result ever after. */
function once<T>(make: () => T): () => T {
	let made: { value: T } | undefined;
	return () => (made ??= { value: make() }).value;
}

const data: () => Checked = once(() => checkAll());

function rowsOf<T extends Table>(table: T): () => readonly RowOf<T>[] {
	return () => (data().tables.get(table.id)?.rows ?? []) as readonly RowOf<T>[];
}

export const places = rowsOf(geo.placesTable);
export const routes = rowsOf(geo.routesTable);
export const deployments = rowsOf(geo.deploymentsTable);
export const kurskControl = rowsOf(geo.kurskControlTable);
export const occupation = rowsOf(geo.occupationTable);
export const occupationByOblast = rowsOf(geo.occupationByOblastTable);
export const railwayWaypoints = rowsOf(geo.railwayWaypointsTable);
export const events = rowsOf(story.eventsTable);
export const estimates = rowsOf(story.estimatesTable);
export const vetoes = rowsOf(council.vetoesTable);
export const vetoesOtherCounts = rowsOf(council.vetoesOtherCountsTable);
export const vetoChecks = rowsOf(council.checksTable);
export const councilMembers = rowsOf(council.councilMembersTable);
export const rollCalls = rowsOf(council.rollCallsTable);
export const charter = rowsOf(council.charterTable);
export const dprkMeasures = rowsOf(council.dprkMeasuresTable);
export const gaVotes = rowsOf(assembly.gaVotesTable);
export const gaResolutions = rowsOf(assembly.gaResolutionsTable);
export const gaFollowup = rowsOf(assembly.gaFollowupTable);
export const blocs = rowsOf(assembly.blocsTable);
export const blocsYear = rowsOf(assembly.blocsYearTable);
export const civilianCasualties = rowsOf(world.civilianCasualtiesTable);
export const displacement = rowsOf(world.displacementTable);
export const infrastructure = rowsOf(world.infrastructureTable);
export const humanitarianFunding = rowsOf(world.humanitarianFundingTable);
export const reconstructionNeed = rowsOf(world.reconstructionNeedTable);
export const prices = rowsOf(world.pricesTable);
export const grainInitiative = rowsOf(world.grainInitiativeTable);
export const wheatDependence = rowsOf(world.wheatDependenceTable);
export const conflicts = rowsOf(world.conflictsTable);
export const externalSupport = rowsOf(world.externalSupportTable);
export const militarySpending = rowsOf(world.militarySpendingTable);
export const aidUkraine = rowsOf(politics.aidUkraineTable);
export const tradeChinaRussia = rowsOf(politics.tradeChinaRussiaTable);
export const oilDprk = rowsOf(politics.oilDprkTable);
export const diplomacy = rowsOf(politics.diplomacyTable);
export const prisonerExchanges = rowsOf(politics.prisonerExchangesTable);
export const worldCrosscheck = rowsOf(politics.crosscheckTable);

/** The bibliography, by id. */
export const sources = (): readonly Source[] => data().sources;
/** The claims of the essay, in its order. */
export const claims = (): readonly Claim[] => data().ledger.claims;
/** Scale and tallies of the ledger. */
export const ledgerMeta = (): Ledger['meta'] => data().ledger.meta;
export const reforms = (): readonly Reform[] => data().reforms;
/** Where each source is cited, by source id. */
export const sourceUses = (): ReadonlyMap<string, readonly Use[]> =>
	data().uses.get('sources') ?? new Map();

function topology<N extends string, P extends object>(
	file: string,
	options: Omit<Parameters<typeof parseTopology<N, P>>[1], 'file'>
): () => NamedTopology<N, P> {
	return once(() => parseTopology(readText(file), { file, ...options }));
}

const countries = { name: 'countries', properties: maps.countryProperties } as const;
/** Regions of Ukraine, of North Korea and of the Russian side, object `admin1`. */
export const admin1 = topology('data/geo/admin1-focus.topo.json', {
	name: 'admin1',
	properties: maps.admin1Properties
});
/** Countries around Ukraine, object `countries`. */
export const contextWest = topology('data/geo/context-west.topo.json', countries);
/** Countries around the Sea of Japan, object `countries`. */
export const contextEast = topology('data/geo/context-east.topo.json', countries);

function geojson<S extends Parameters<typeof parseJson>[1]>(file: string, schema: S) {
	return once(() => parseJson(readText(file), schema, { file }));
}
/** South and north edge of the corridor, inferred. */
export const corridor: () => maps.Corridor = geojson(
	'data/geo/corridor.geojson',
	maps.corridorSchema
);
/** Schematic railway, one feature per line. */
export const railway: () => maps.Railway = geojson('data/geo/railway.geojson', maps.railwaySchema);
/** Lines of the legs to draw, or their two ends; ids are those of `routes`. */
export const routeLines: () => maps.RouteLines = geojson(
	'data/geo/routes.geojson',
	maps.routeLinesSchema
);

/** What a page about a table needs to know of it. */
export interface TableInfo {
	/** topic and name, such as `geo/places` */
	readonly id: string;
	/** path from the project's root */
	readonly file: string;
	readonly title: string;
	readonly description: string;
	readonly asOf: string;
	readonly licence: Licence;
	readonly columns: readonly ColumnInfo[];
	readonly rows: () => readonly Readonly<Record<string, unknown>>[];
}

/** What a page about a table needs to know of one column. */
export interface ColumnInfo {
	readonly name: string;
	/** `list` where a cell holds several values with `;` between them */
	readonly type: AnyColumn['type'] | 'list';
	readonly unit: string | undefined;
	readonly description: string;
}

/** Every table, in the order of the topics. */
export const tables: readonly TableInfo[] = allTables.map((table: Table) => ({
	id: table.id,
	file: fileOf(table),
	title: table.title,
	description: table.description,
	asOf: table.asOf,
	licence: table.licence,
	columns: Object.entries(table.columns).map(([name, column]) => ({
		name,
		type: column.separator === undefined ? column.type : 'list',
		unit: column.unit,
		description: column.description
	})),
	rows: rowsOf(table)
}));

export { documents, mapFiles } from './files';
export type { Claim, Ledger, Operand, Reform, Rule, Source } from './documents';
export type { Use } from './check-all';
export type Place = RowOf<typeof geo.placesTable>;
export type Route = RowOf<typeof geo.routesTable>;
export type Deployment = RowOf<typeof geo.deploymentsTable>;
export type KurskControl = RowOf<typeof geo.kurskControlTable>;
export type Occupation = RowOf<typeof geo.occupationTable>;
export type OccupationByOblast = RowOf<typeof geo.occupationByOblastTable>;
export type StoryEvent = RowOf<typeof story.eventsTable>;
export type Estimate = RowOf<typeof story.estimatesTable>;
export type Veto = RowOf<typeof council.vetoesTable>;
export type CouncilMember = RowOf<typeof council.councilMembersTable>;
export type RollCall = RowOf<typeof council.rollCallsTable>;
export type Charter = RowOf<typeof council.charterTable>;
export type DprkMeasure = RowOf<typeof council.dprkMeasuresTable>;
export type GaVote = RowOf<typeof assembly.gaVotesTable>;
export type GaResolution = RowOf<typeof assembly.gaResolutionsTable>;
