import { corridor, places, routeLines } from '$data/index.server';
import type { LonLat, Point } from '../../lib/map/great-circle';
import { curve, resample, rounded, sheaf, straightened, type Line } from '../../lib/map/line';
import { pathOf } from '../../lib/map/path-of';
import { only } from './facts';
import { plane } from './geometry.server';

/** Threads of the sheaf on wide boxes; phones draw every second one. */
export const THREADS = 23;
/** Boarding places of both accounts, from north to south: Seoul's three, then Washington's. */
export const BOARDING = ['chongjin', 'musudan', 'hungnam', 'wonsan'] as const;
export type Boarding = (typeof BOARDING)[number];

const lonLat = (id: string): LonLat => {
	const { lon, lat } = only(places(), (place) => place.id === id, `place ${id}`);
	return [lon, lat];
};
const onPlane = (coordinates: readonly (readonly number[])[]): Point[] =>
	coordinates.map(([lon = NaN, lat = NaN]) => plane.at([lon, lat]));

/** Kilometres between the points a way across Russia is drawn by: it is schematic, so no station makes it swerve. */
const STRIDE = 190;

/** A way across Russia without corners. */
export function eased(line: Line): Point[] {
	const length = line
		.slice(1)
		.reduce(
			(sum, [x, y], i) => sum + Math.hypot(x - (line[i]?.[0] ?? x), y - (line[i]?.[1] ?? y)),
			0
		);
	return rounded(resample(line, Math.round(length / STRIDE)), 4);
}

/** The sheaf from Vladivostok to Kursk, south edge first, kilometres of the plane. */
export function threads(): Point[][] {
	const edge = (which: 'south' | 'north') => {
		const { geometry } = only(
			corridor().features,
			({ properties }) => properties.edge === which,
			`${which} edge`
		);
		return resample(eased(onPlane(geometry.coordinates)), 240);
	};
	return sheaf(edge('south'), edge('north'), THREADS);
}

/** Sea legs from the boarding places to Vladivostok: they swing out to sea, the farther the wider. */
export function crossings(): Record<Boarding, Point[]> {
	const [lon, lat] = lonLat('vladivostok');
	const legs = BOARDING.map((id, i) => {
		const [fromLon, fromLat] = lonLat(id);
		const [dLon, dLat] = [lon - fromLon, lat - fromLat];
		const points = curve(
			[fromLon, fromLat],
			[fromLon + dLon * (0.55 + 0.12 * i), fromLat + dLat * (0.02 + 0.02 * i)],
			[lon - 0.25 + 0.28 * i, lat - dLat * 0.6],
			[lon, lat],
			40
		);
		return [id, onPlane(points)] as const;
	});
	return Object.fromEntries(legs) as Record<Boarding, Point[]>;
}

/** The arms' way: by ship from Rajin to Dunai (a01), then by rail to Tikhoretsk (a03). */
export function armsWay(): Point[] {
	const leg = (id: string) => {
		const { geometry } = only(routeLines().features, (line) => line.properties.id === id, id);
		if (geometry.type !== 'LineString') throw new Error(`the-admission: route ${id} is no line`);
		return onPlane(geometry.coordinates);
	};
	return [...rounded(leg('a01'), 3), ...eased(leg('a03')).slice(1)];
}

/** A line as a path in units of `unit` km, as exact as `reach` km. */
export const roadPath = (line: Line, unit: number, reach: number): string =>
	pathOf(
		{ type: 'LineString', coordinates: straightened(line, reach).map((point) => [...point]) },
		unit
	);
