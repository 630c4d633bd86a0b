import type { LonLat, Point } from '../../lib/map/great-circle';
import type { Line } from '../../lib/map/line';
import { places } from '$data/index.server';
import type { MapData, PlaceId, SpotId } from './derive';
import { only } from './facts';
import { frontLine, plane } from './geometry.server';
import { armsWay, crossings, threads } from './roads.server';

const PLACES: readonly PlaceId[] = [
	'kursk',
	'pyongyang',
	'moscow',
	'kyiv',
	'vladivostok',
	'ussuriysk',
	'khabarovsk',
	'blagoveshchensk',
	'chongjin',
	'musudan',
	'hungnam',
	'wonsan',
	'rajin',
	'dunai',
	'tikhoretsk',
	'sudzha',
	'makhnovka',
	'plekhovo',
	'donetsk',
	'belgorod',
	'kharkiv'
];

/** Where names and frames stand: chosen by eye, on the globe. */
const chosen = {
	chinaEast: [126.6, 43.2],
	primorye: [132.9, 44.1],
	northKorea: [127.4, 40.38],
	seaOfJapan: [133.6, 41.2],
	ukraine: [32.85, 49.6],
	russiaWest: [40.9, 50.15],
	luhansk: [39, 49.02],
	donetskRegion: [37.1, 48.32],
	frameBoarding: [130.2, 41.35],
	frameBoardingNarrow: [129.55, 41.15],
	frameBorder: [36.35, 50.05],
	frameBorderNarrow: [35.75, 50.35]
} satisfies Partial<Record<SpotId, LonLat>>;

/** The point of a line that lies nearest to one of the plane. */
function nearest(line: Line, [x, y]: Point): Point {
	const [first] = line;
	if (!first) throw new Error('the-admission: an empty line has no nearest point');
	const far = (point: Point) => Math.hypot(point[0] - x, point[1] - y);
	return line.reduce((best, point) => (far(point) < far(best) ? point : best), first);
}
/** The point of a line that runs across the map, at `x` kilometres. */
const across = (line: Line, x: number): Point =>
	line.reduce<Point>(
		(best, point) => (Math.abs(point[0] - x) < Math.abs(best[0] - x) ? point : best),
		[1e6, 0]
	);

/** All points that labels and marks stand at, kilometres of the plane. */
export function spots(): MapData['places'] {
	const sheaf = threads();
	const thread = (share: number) => sheaf[Math.round(share * (sheaf.length - 1))] ?? [];
	const border = (lon: number, lat: number) => nearest(frontLine(), plane.at([lon, lat]));
	const wonsan = crossings().wonsan;
	const points: Record<PlaceId | SpotId, Point> = {
		...(Object.fromEntries(
			PLACES.map((id) => {
				const { lon, lat } = only(places(), (place) => place.id === id, `place ${id}`);
				return [id, plane.at([lon, lat])];
			})
		) as Record<PlaceId, Point>),
		...(Object.fromEntries(
			Object.entries(chosen).map(([id, place]) => [id, plane.at(place)])
		) as Record<keyof typeof chosen, Point>),
		border: border(37.6, 50.4),
		borderNarrow: border(35.6, 50.4),
		// The one observed point of the way by air: routes t12.
		sighting: plane.at([49.1, 54.6]),
		inferred: across(thread(0.5), 335),
		soldiersNote: across(thread(1), 372),
		armsNote: across(armsWay(), -120),
		wonsanLeg: wonsan[Math.round(wonsan.length * 0.42)] ?? plane.at(chosen.seaOfJapan)
	};
	const whole = (n: number) => Math.round(n * 10) / 10;
	return Object.fromEntries(
		Object.entries(points).map(([id, [x, y]]) => [id, [whole(x), whole(y)]])
	) as MapData['places'];
}
