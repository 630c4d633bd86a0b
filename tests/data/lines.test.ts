import { geoBounds } from 'd3';
import type { LineString } from 'geojson';
import { describe, expect, it } from 'vitest';
import { contextEast, corridor, railway, routeLines, routes } from '../../src/tables/index.server';
import { areas, contains, samples, units, worldCountry, type LonLat } from './map-geometry';

/** A second on an idle machine; room for a busy one. */
const SLOW = 30_000;

describe('drawn lines', () => {
	const lines = [...routeLines().features, ...railway().features, ...corridor().features].flatMap(
		({ id, geometry }) =>
			geometry.type === 'LineString'
				? [{ id: String(id), line: (geometry as LineString).coordinates.map(lonLat) }]
				: []
	);
	function lonLat([lon = NaN, lat = NaN]: readonly number[]): LonLat {
		return [lon, lat];
	}

	it(
		'keep out of China and Mongolia, on our shapes and on the world map, every 10 km',
		() => {
			const neighbours = [
				...areas(contextEast(), 'countries').filter(({ id }) => id === 'CN' || id === 'MN'),
				worldCountry('156'),
				worldCountry('496')
			];
			expect(neighbours).toHaveLength(4);
			expect(lines.length).toBeGreaterThanOrEqual(27);
			const boxes = neighbours.map((area) => ({ area, box: geoBounds(area) }));
			const inside = (point: LonLat) =>
				boxes.some(
					({ area, box: [[west, south], [east, north]] }) =>
						point[0] >= west &&
						point[0] <= east &&
						point[1] >= south &&
						point[1] <= north &&
						contains(area, point)
				);
			// Several legs follow the one railway: each point of it is tested once.
			const tested = new Set<string>();
			for (const { id, line } of lines) {
				const fresh = samples(line, 10).filter((point) => !tested.has(point.join()));
				for (const point of fresh) tested.add(point.join());
				expect(fresh.filter(inside).slice(0, 1), id).toEqual([]);
			}
			expect(tested.size).toBeGreaterThan(1000);
		},
		SLOW
	);

	it(
		'of troops and of the corridor do not run inside Ukraine',
		() => {
			const ukrainian = [
				...units.filter(({ id }) => String(id).startsWith('UA-')),
				worldCountry('804')
			];
			const troops = new Set(routes().flatMap(({ id, kind }) => (kind === 'troops' ? [id] : [])));
			for (const { id, line } of lines) {
				if (!troops.has(id) && id !== 'north' && id !== 'south') continue;
				const west = samples(line, 5).filter(([lon, lat]) => lon < 41 && lat < 53);
				const astray = west.filter((point) => ukrainian.some((area) => contains(area, point)));
				expect(astray.slice(0, 1), id).toEqual([]);
			}
		},
		SLOW
	);

	it('stay on one side of 180°', () => {
		for (const { id, line } of lines) {
			const lons = line.map(([lon]) => lon);
			expect(Math.max(...lons) - Math.min(...lons), id).toBeLessThan(180);
		}
	});
});
