import { describe, expect, it } from 'vitest';
import {
	places,
	railway,
	railwayWaypoints,
	routeLines,
	routes
} from '../../src/tables/index.server';
import { contains, kilometres, unit, units } from './map-geometry';

describe('places', () => {
	const all = places();
	const at = new Map(all.map((place) => [place.id, [place.lon, place.lat] as const]));

	it('lie in their region, or within 5 km of it where the coast is simplified', () => {
		const inFocus = all.filter(({ admin1: code }) => units.some(({ id }) => id === code));
		expect(inFocus.length).toBeGreaterThan(25);
		const nudges = [0, -0.05, 0.05];
		for (const { id, lon, lat, admin1: code } of inFocus) {
			// The bridge spans the border river, so neither side holds all of it.
			if (id === 'friendship_bridge') continue;
			const near = nudges.flatMap((x) => nudges.map((y) => [lon + x, lat + y] as const));
			expect(
				near.some((point) => contains(unit(code ?? ''), point)),
				id
			).toBe(true);
		}
	});

	it('have a code of their country in their region', () => {
		for (const { id, country, admin1: code } of all) {
			if (code) expect(code.slice(0, 2), id).toBe(country);
		}
	});

	it('have a source, and a date and precision, unless they only serve the timeline', () => {
		for (const { id, category, source_ids, first_date, precision_km } of all) {
			if (category !== 'label') expect(source_ids.length, id).toBeGreaterThan(0);
			if (category !== 'label') expect(first_date, id).not.toBeNull();
			if (category !== 'label' && category !== 'event') expect(precision_km, id).not.toBeNull();
		}
	});

	it('have no two ids for one spot, but for a city that stands for its region', () => {
		const bySpot = new Map<string, string[]>();
		for (const { id, lat, lon } of all) {
			bySpot.set(`${lat} ${lon}`, [...(bySpot.get(`${lat} ${lon}`) ?? []), id]);
		}
		const shared = [...bySpot.values()].filter((ids) => ids.length > 1);
		expect(shared).toEqual([['zaporizhzhia', 'zaporizhzhia_oblast']]);
	});

	it('are as far apart as the legs between them say', () => {
		for (const { id, from_id, to_id, gc_km, path_km, date_start, date_end } of routes()) {
			const from = at.get(from_id) ?? [0, 0];
			const to = at.get(to_id) ?? [0, 0];
			expect(Math.abs(kilometres(from, to) - gc_km), id).toBeLessThan(1);
			expect(gc_km, id).toBeLessThanOrEqual(path_km + 1);
			expect(date_start <= (date_end ?? '9999'), id).toBe(true);
		}
	});

	it('are the ends of the drawn legs, and a leg is drawn as its row says', () => {
		const drawn = new Map(routeLines().features.map((line) => [line.id, line]));
		expect([...drawn.keys()].toSorted()).toEqual(
			routes()
				.map(({ id }) => id)
				.toSorted()
		);
		for (const { id, draw, from_id, to_id } of routes()) {
			const { geometry, properties } = drawn.get(id) ?? {};
			expect(properties, id).toMatchObject({ id, draw });
			expect(geometry?.type, id).toBe(draw === 'line' ? 'LineString' : 'MultiPoint');
			expect(geometry?.coordinates[0], id).toEqual(at.get(from_id));
			expect(geometry?.coordinates.at(-1), id).toEqual(at.get(to_id));
		}
	});

	it('and stations are where the railway is drawn', () => {
		for (const { id, geometry } of railway().features) {
			const points = railwayWaypoints()
				.filter(({ line }) => line === id)
				.toSorted((a, b) => a.seq - b.seq)
				.map(({ lon, lat, draw_lon, draw_lat }) => [draw_lon ?? lon, draw_lat ?? lat]);
			expect(geometry.coordinates, String(id)).toEqual(points);
		}
	});
});
