import { geoProject } from 'd3-geo-projection';
import type { Feature, Geometry, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, filterWeight, planarTriangleArea, presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Point } from './great-circle';
import type { Plane } from './plane.server';

/** One area on the globe: whose it is, and its outline. */
export interface Area {
	id: string;
	geometry: Geometry;
}

/** Areas on the plane whose shared borders are one line. */
export interface Shapes {
	/** The areas of these ids as one, without the lines between them. */
	area: (has: (id: string) => boolean) => Polygon | MultiPolygon;
	/** The lines between two areas, each once, where `between` says so of their ids. */
	lines: (between: (a: string, b: string) => boolean) => MultiLineString;
}

interface Detail {
	/** Bends smaller than this are drawn straight, km². */
	bend: number;
	/** Islands smaller than this are left out, km². */
	island: number;
	/** How much coarser the drawing is around a point; 1 = as given. */
	coarser?: (at: Point) => number;
}

/**
 * What is drawn as areas of a plane: projected, joined along shared borders, and simplified.
 *
 * @param detail left out, every point is kept
 * @param weld corners closer than this are one, kilometres: joins areas of two files along the border they share
 */
export function planarShapes(
	areas: readonly Area[],
	plane: Plane,
	{ detail, weld = 0 }: { detail?: Detail; weld?: number } = {}
): Shapes {
	const features = areas.flatMap(({ id, geometry }): Feature[] => {
		const flat = geoProject(geometry, plane.projection);
		return flat ? [{ type: 'Feature', properties: { id }, geometry: flat }] : [];
	});
	if (weld > 0) weldCorners(features, weld);
	const whole = topology<{ id: string }, 'areas'>(
		{ areas: { type: 'FeatureCollection', features } },
		1e5
	);
	const drawn = detail ? simplified(whole, detail) : whole;
	const { areas: all } = drawn.objects;
	const idOf = (object: { properties?: object }) => (object.properties as { id: string }).id;
	return {
		area(has) {
			const chosen = all.geometries.filter((geometry) => has(idOf(geometry)));
			return merge(drawn, chosen as Parameters<typeof merge>[1]);
		},
		lines: (between) =>
			mesh(
				drawn,
				all,
				(a, b) => a !== b && (between(idOf(a), idOf(b)) || between(idOf(b), idOf(a)))
			)
	};
}

function simplified<T extends Topology<{ areas: GeometryCollection<{ id: string }> }>>(
	whole: T,
	{ bend, island, coarser = () => 1 }: Detail
): T {
	const weighed = presimplify(
		whole,
		(triangle) => planarTriangleArea(triangle) / coarser([triangle[1][0], triangle[1][1]])
	);
	const drawn = simplify(weighed, bend);
	const size = (ring: readonly (readonly number[])[]) => {
		const [x = 0, y = 0] = ring[0] ?? [];
		return ringArea(ring) / coarser([x, y]);
	};
	return filter(drawn, filterWeight(drawn, island, size));
}

/** Moves each corner onto the first one met within `reach`. */
function weldCorners(features: readonly Feature[], reach: number): void {
	const met = new Map<string, Position[]>();
	const cell = (n: number) => Math.floor(n / reach);
	const near = ([x = 0, y = 0]: Position) => {
		const [i, j] = [cell(x), cell(y)];
		for (const di of [-1, 0, 1]) {
			for (const dj of [-1, 0, 1]) {
				for (const other of met.get(`${i + di},${j + dj}`) ?? []) {
					if (Math.hypot(x - (other[0] ?? 0), y - (other[1] ?? 0)) < reach) return other;
				}
			}
		}
		const key = `${i},${j}`;
		const mine: Position = [x, y];
		met.set(key, [...(met.get(key) ?? []), mine]);
		return mine;
	};
	const rings = (rings: Position[][]) =>
		rings
			.map((ring) => {
				const moved = ring.map(near);
				return moved.filter((point, i) => i === 0 || point !== moved[i - 1]);
			})
			.filter((ring) => ring.length > 3);
	for (const { geometry } of features) {
		if (geometry.type === 'Polygon') geometry.coordinates = rings(geometry.coordinates);
		if (geometry.type === 'MultiPolygon') {
			geometry.coordinates = geometry.coordinates
				.map(rings)
				.filter((polygon) => polygon.length > 0);
		}
	}
}

/** Area that a ring encloses, whichever way round. */
function ringArea(ring: readonly (readonly number[])[]): number {
	let doubled = 0;
	for (const [i, [x = 0, y = 0]] of ring.entries()) {
		const [nx = 0, ny = 0] = ring[(i + 1) % ring.length] ?? [];
		doubled += x * ny - nx * y;
	}
	return Math.abs(doubled) / 2;
}

/** The areas of a topology's object. */
export function areasOf<P extends object>(
	source: Topology,
	object: GeometryCollection<P>,
	idOf: (properties: P, id: string | number | undefined) => string
): Area[] {
	return feature(source, object).features.map(({ id, properties, geometry }) => ({
		id: idOf(properties, id),
		geometry
	}));
}
