import { readFileSync, statSync } from 'node:fs';
import { geoBounds } from 'd3-geo';
import type { LineString } from 'geojson';
import { describe, expect, it } from 'vitest';
import {
	admin1,
	contextEast,
	contextWest,
	corridor,
	occupation,
	occupationByOblast,
	kurskControl,
	places,
	railway,
	railwayWaypoints,
	routeLines,
	routes
} from '../../src/tables/index.server';
import { areas, contains, kilometres, samples, worldCountry, type LonLat } from './map-geometry';

const units = areas(admin1(), 'admin1');
const unit = (id: string) => {
	const found = units.find((area) => area.id === id);
	if (!found) throw new Error(`admin1-focus has no unit ${id}`);
	return found;
};
const within = (parent: string, point: LonLat) =>
	units.some((area) => area.properties?.['parent'] === parent && contains(area, point));

// Luhansk and Melitopol are on no map of ours, so the register does not have them.
const cities: Record<string, LonLat> = {
	Simferopol: [34.1108, 44.9572],
	Sevastopol: [33.5213, 44.6079],
	Donetsk: [37.8022, 48.023],
	Luhansk: [39.3171, 48.5717],
	Melitopol: [35.3652, 46.8489],
	Kursk: [36.1846, 51.7269],
	Sudzha: [35.271, 51.191]
};

describe('borders follow the General Assembly', () => {
	const ukraine = worldCountry('804');
	const russia = worldCountry('643');

	it.each(['Simferopol', 'Sevastopol', 'Donetsk', 'Luhansk', 'Melitopol'])(
		'%s is in Ukraine, close up and on the world map',
		(name) => {
			const point = cities[name] ?? [0, 0];
			expect([within('UA', point), within('RU', point)]).toEqual([true, false]);
			expect([contains(ukraine, point), contains(russia, point)]).toEqual([true, false]);
		}
	);

	it.each(['Kursk', 'Sudzha'])('%s is in Russia, close up and on the world map', (name) => {
		const point = cities[name] ?? [0, 0];
		expect([within('UA', point), within('RU', point)]).toEqual([false, true]);
		expect([contains(ukraine, point), contains(russia, point)]).toEqual([false, true]);
	});

	it('Crimea and Sevastopol are Ukraine’s by name, with the resolution', () => {
		for (const id of ['UA-43', 'UA-40']) {
			expect(unit(id).properties).toMatchObject({ parent: 'UA' });
			expect(unit(id).properties?.['status']).toMatch('68/262');
		}
	});

	it('a region belongs to the country of its code', () => {
		for (const { id, properties } of units) {
			expect(properties?.['parent']).toBe(String(id).slice(0, 2));
			expect(properties?.['iso_3166_2']).toBe(id);
		}
	});
});

describe('the map files', () => {
	it('have 27 Ukrainian, 11 North Korean and 7 Russian units', () => {
		const count = (parent: string) =>
			units.filter(({ properties }) => properties?.['parent'] === parent).length;
		expect([count('UA'), count('KP'), count('RU')]).toEqual([27, 11, 7]);
	});

	it('stay light', () => {
		expect(statSync('data/geo/admin1-focus.topo.json').size).toBeLessThan(60_000);
	});

	it('are wound so that no area fills the globe', () => {
		const all = [
			...units,
			...areas(contextWest(), 'countries'),
			...areas(contextEast(), 'countries')
		];
		for (const area of all) {
			const [[west], [east]] = geoBounds(area);
			expect((east - west + 360) % 360, String(area.id)).toBeLessThan(60);
		}
	});

	it('have the neighbours that lines must keep out of', () => {
		const ids = areas(contextEast(), 'countries').map(({ id }) => id);
		expect(ids).toEqual(expect.arrayContaining(['CN', 'MN']));
	});
});

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

	it('keep out of China and Mongolia, on our shapes and on the world map, every 10 km', () => {
		const neighbours = [
			...areas(contextEast(), 'countries').filter(({ id }) => id === 'CN' || id === 'MN'),
			worldCountry('156'),
			worldCountry('496')
		];
		expect(neighbours).toHaveLength(4);
		expect(lines.length).toBeGreaterThanOrEqual(27);
		const boxes = neighbours.map((area) => ({ area, box: geoBounds(area) }));
		for (const { id, line } of lines) {
			const astray = samples(line, 10).filter((point) =>
				boxes.some(
					({ area, box: [[west, south], [east, north]] }) =>
						point[0] >= west &&
						point[0] <= east &&
						point[1] >= south &&
						point[1] <= north &&
						contains(area, point)
				)
			);
			expect(astray.slice(0, 1), id).toEqual([]);
		}
	});

	it('of troops and of the corridor do not run inside Ukraine', () => {
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
	});

	it('stay on one side of 180°', () => {
		for (const { id, line } of lines) {
			const lons = line.map(([lon]) => lon);
			expect(Math.max(...lons) - Math.min(...lons), id).toBeLessThan(180);
		}
	});
});

describe('occupied area', () => {
	const UKRAINE_KM2 = 603_550;

	it('and its share of 603,550 km² agree', () => {
		for (const { date, km2, share_pct } of occupation()) {
			if (km2 === null) continue;
			expect(Math.abs((km2 / UKRAINE_KM2) * 100 - share_pct), date).toBeLessThan(0.6);
		}
	});

	it('of an oblast is no larger than the oblast, and its class follows from its share', () => {
		for (const row of occupationByOblast()) {
			const { date, name_en, occupied_km2, oblast_km2, computed_pct, display_pct } = row;
			const key = `${name_en} ${date}`;
			expect(occupied_km2, key).toBeLessThanOrEqual(oblast_km2);
			expect(Math.abs((occupied_km2 / oblast_km2) * 100 - computed_pct), key).toBeLessThan(0.1);
			const of = (pct: number) =>
				pct === 100
					? 'whole'
					: pct >= 95
						? 'almost whole'
						: pct >= 25
							? 'large part'
							: 'small part';
			expect(row.class, key).toBe(of(display_pct));
		}
	});

	it('is marked with a status on each unit that it touches', () => {
		for (const { iso_3166_2, name_en } of occupationByOblast()) {
			expect(unit(iso_3166_2).properties?.['status'], name_en).toBeTruthy();
		}
	});

	it('of Kursk has a lower end below its upper end', () => {
		for (const { date, km2_low, km2_high } of kurskControl()) {
			expect(km2_low === null, date).toBe(km2_high === null);
			expect((km2_low ?? 0) <= (km2_high ?? 0), date).toBe(true);
		}
	});
});

it('the files are plain UTF-8 that ends in a line feed', () => {
	for (const file of ['sources.json', 'claims.json', 'geo/routes.geojson', 'geo/places.csv']) {
		expect(readFileSync(`data/${file}`, 'utf8').endsWith('\n'), file).toBe(true);
	}
});
