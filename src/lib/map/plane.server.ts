import { geoTwoPointEquidistant } from 'd3-geo-projection';
import { EARTH_KM, type LonLat, type Point } from './great-circle';

/** A flat map in kilometres, x to the right and y down the page. */
export interface Plane {
	/** The point of the plane where a place on the globe lies, kilometres. */
	at: (place: LonLat) => Point;
	/** The same as d3 needs it, to project whole shapes. */
	projection: ReturnType<typeof geoTwoPointEquidistant>;
}

/** What of the plane is kept, kilometres: left, top, right, bottom. */
export type Extent = readonly [left: number, top: number, right: number, bottom: number];

/**
 * The two-point equidistant projection: distances from both places are true everywhere, so the straight line between
 * them is the great circle, and lies level. The middle of that line is the plane's origin.
 *
 * @param a lies at the left, @param b at the right
 * @param extent shapes are cut there
 */
export function planeThrough(a: LonLat, b: LonLat, extent: Extent): Plane {
	const [left, top, right, bottom] = extent;
	const projection = geoTwoPointEquidistant([a[0], a[1]], [b[0], b[1]])
		.scale(EARTH_KM)
		.translate([0, 0])
		.clipAngle(115)
		.precision(0.5)
		.clipExtent([
			[left, top],
			[right, bottom]
		]);
	const bare = geoTwoPointEquidistant([a[0], a[1]], [b[0], b[1]]).scale(EARTH_KM).translate([0, 0]);
	return {
		projection,
		at(place) {
			const point = bare([place[0], place[1]]);
			if (!point)
				throw new RangeError(`planeThrough: ${place.join(', ')} has no place on the plane`);
			return point;
		}
	};
}
