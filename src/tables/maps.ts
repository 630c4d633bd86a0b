import type { FeatureCollection, LineString, MultiPoint } from 'geojson';
import * as v from 'valibot';

/** Schemas and types of the map files in `data/geo`. */

const nonEmpty = v.pipe(v.string(), v.nonEmpty());

/** A region: ISO 3166-2 code, names, the country it belongs to, and a remark where that needs one. */
export const admin1Properties = v.strictObject({
	iso_3166_2: nonEmpty,
	name_en: nonEmpty,
	name_local: nonEmpty,
	parent: v.pipe(v.string(), v.length(2)),
	status: v.optional(v.string())
});
export type Admin1 = v.InferOutput<typeof admin1Properties>;

/** A country, or a Russian region shown on its own. */
export const countryProperties = v.object({
	parent: v.pipe(v.string(), v.length(2)),
	name_en: v.nullish(v.string())
});
export type Country = v.InferOutput<typeof countryProperties>;

const lonLat = v.tuple([
	v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
	v.pipe(v.number(), v.minValue(-90), v.maxValue(90))
]);
const lineString = v.object({
	type: v.literal('LineString'),
	coordinates: v.pipe(v.array(lonLat), v.minLength(2))
});
const multiPoint = v.object({
	type: v.literal('MultiPoint'),
	coordinates: v.pipe(v.array(lonLat), v.length(2))
});

/** A GeoJSON collection of features that have an id, one of the geometries, and the properties. */
function features<G, P>(
	geometry: v.GenericSchema<unknown, G>,
	properties: v.GenericSchema<unknown, P>
) {
	return v.object({
		type: v.literal('FeatureCollection'),
		features: v.pipe(
			v.array(v.object({ type: v.literal('Feature'), id: nonEmpty, properties, geometry })),
			v.minLength(1)
		)
	});
}

const corridorProperties = v.object({
	edge: v.picklist(['south', 'north']),
	from_route: nonEmpty,
	known_from: v.string(),
	note: nonEmpty,
	source_ids: nonEmpty
});
const railwayProperties = v.object({
	line: nonEmpty,
	path_km: v.number(),
	stations: v.array(nonEmpty)
});
/** What is said of a leg stands in `geo/routes`; here only what drawing needs. */
const routeProperties = v.object({ id: nonEmpty, draw: v.picklist(['line', 'ends']) });

export const corridorSchema = features(lineString, corridorProperties);
export const railwaySchema = features(lineString, railwayProperties);
export const routeLinesSchema = features(v.union([lineString, multiPoint]), routeProperties);

export type Corridor = FeatureCollection<LineString, v.InferOutput<typeof corridorProperties>>;
export type Railway = FeatureCollection<LineString, v.InferOutput<typeof railwayProperties>>;
export type RouteLines = FeatureCollection<
	LineString | MultiPoint,
	v.InferOutput<typeof routeProperties>
>;
