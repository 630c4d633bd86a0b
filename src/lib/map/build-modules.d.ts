/** The parts used here of three packages that bring no types. */

declare module 'd3-geo-projection' {
	import type { GeoProjection } from 'd3';
	import type { Geometry } from 'geojson';

	export function geoTwoPointEquidistant(
		a: [lon: number, lat: number],
		b: [lon: number, lat: number]
	): GeoProjection;
	/** Null where nothing is left after clipping. */
	export function geoProject(object: Geometry, projection: GeoProjection): Geometry | null;
}

declare module 'topojson-server' {
	import type { Feature } from 'geojson';
	import type { GeometryCollection, Topology } from 'topojson-specification';

	export function topology<P extends object, N extends string>(
		objects: Record<N, { type: 'FeatureCollection'; features: readonly Feature[] }>,
		quantization?: number
	): Topology<Record<N, GeometryCollection<P>>>;
}

declare module 'topojson-simplify' {
	import type { Topology } from 'topojson-specification';

	type Point = [x: number, y: number, ...weight: number[]];
	export function presimplify<T extends Topology>(
		topology: T,
		weight?: (triangle: [Point, Point, Point]) => number
	): T;
	export function simplify<T extends Topology>(topology: T, minWeight: number): T;
	export function planarTriangleArea(triangle: [Point, Point, Point]): number;
	type Keep = (ring: number[], interior: boolean) => boolean;
	export function filter<T extends Topology>(topology: T, keep: Keep): T;
	export function filterWeight(
		topology: Topology,
		minWeight: number,
		weight: (ring: Point[], interior: boolean) => number
	): Keep;
}
