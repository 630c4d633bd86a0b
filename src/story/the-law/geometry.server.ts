import { admin1, places } from '$data/index.server';
import { geoMercator } from 'd3';
import { mesh } from 'topojson-client';
import { EARTH_KM, type LonLat, type Point } from '../../lib/map/great-circle';
import type { Border } from './derive';

/** The map is turned so that the border stands upright, degrees; north then lies so far to the right of up. */
export const TURN = 31;
/** Beyond this far above and below Sudzha no drawing reaches, kilometres. */
const REACH = { up: 125, down: 190 };

const sudzha = (): LonLat => {
	const place = places().find(({ id }) => id === 'sudzha');
	if (!place) throw new Error('the-law: no place "sudzha"');
	return [place.lon, place.lat];
};

/** Mercator, turned, in kilometres that are true at Sudzha; Sudzha is the origin. */
export function planeAtSudzha(): (place: LonLat) => Point {
	const home = sudzha();
	const scale = EARTH_KM * Math.cos((home[1] * Math.PI) / 180);
	const project = geoMercator().scale(scale).translate([0, 0]).angle(-TURN);
	const flat = (place: LonLat): Point => project([place[0], place[1]]) ?? [NaN, NaN];
	const [ox, oy] = flat(home);
	return (place) => {
		const [x, y] = flat(place);
		return [x - ox, y - oy];
	};
}

/**
 * The line between Ukraine and Russia around Sudzha, in one piece from north to south.
 * @throws Error when the pieces of the table's shapes do not join
 */
export function border(): Border {
	const shapes = admin1();
	const areas = shapes.objects.admin1;
	const stateOf = (object: { properties?: unknown }) =>
		(object.properties as { iso_3166_2: string }).iso_3166_2.slice(0, 2);
	const between = mesh(
		shapes,
		areas,
		(a, b) => a !== b && [stateOf(a), stateOf(b)].sort().join() === 'RU,UA'
	);
	const at = planeAtSudzha();
	const pieces = between.coordinates
		.map((line) => line.map(([lon = 0, lat = 0]) => at([lon, lat])))
		.map((line) => ((line[0]?.[1] ?? 0) > (line.at(-1)?.[1] ?? 0) ? line.reverse() : line))
		.filter((line) => line.some(([x, y]) => Math.abs(x) < 110 && y > -REACH.up && y < REACH.down))
		.sort((a, b) => (a[0]?.[1] ?? 0) - (b[0]?.[1] ?? 0));
	const whole: Point[] = [];
	for (const piece of pieces) {
		const [last, first] = [whole.at(-1), piece[0]];
		if (last && first && Math.hypot(last[0] - first[0], last[1] - first[1]) > 0.1) {
			throw new Error('the-law: the border has a gap');
		}
		whole.push(...(last ? piece.slice(1) : piece));
	}
	const near = ([, y]: Point) => y > -REACH.up && y < REACH.down;
	const from = whole.findIndex(near);
	return whole
		.slice(from, whole.findLastIndex(near) + 1)
		.map(([x, y]): Point => [Math.round(x * 5) / 5, Math.round(y * 5) / 5]);
}
