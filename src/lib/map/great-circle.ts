/** Mean radius of the Earth, kilometres (IUGG). */
export const EARTH_KM = 6371.0088;

export type LonLat = readonly [lon: number, lat: number];
/** A point of a flat map: kilometres of the plane, or pixels of the screen. */
export type Point = readonly [x: number, y: number];

const RADIANS = Math.PI / 180;

/**
 * Shortest way between two places on a sphere of the Earth's mean radius, kilometres.
 * @example greatCircleKm([0, 0], [0, 90]) // 10007.6: a quarter of the way around
 */
export function greatCircleKm(a: LonLat, b: LonLat): number {
	const half = (from: number, to: number) => Math.sin(((to - from) * RADIANS) / 2) ** 2;
	const h =
		half(a[1], b[1]) + Math.cos(a[1] * RADIANS) * Math.cos(b[1] * RADIANS) * half(a[0], b[0]);
	return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Kilometres once around the Earth. */
export const AROUND_KM = 2 * Math.PI * EARTH_KM;
