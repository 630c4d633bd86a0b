import { statSync } from 'node:fs';
import { geoBounds } from 'd3';
import { describe, expect, it } from 'vitest';
import { contextEast, contextWest } from '../../src/tables/index.server';
import { areas, contains, unit, units, worldCountry, type LonLat } from './map-geometry';

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
