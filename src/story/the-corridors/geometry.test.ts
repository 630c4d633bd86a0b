import { places } from '$data/index.server';
import { geoContains } from 'd3';
import { describe, expect, it } from 'vitest';
import { areas, seaWay, plane } from './geometry.server';

const spot = (id: string): [number, number] => {
	const place = places().find((row) => row.id === id);
	if (!place) throw new Error(id);
	return [place.lon, place.lat];
};
const all = areas();
const regionAt = (point: [number, number]) =>
	all.find(({ geometry }) => geoContains({ type: 'Feature', properties: {}, geometry }, point))?.id;

describe('the map of the corridors', () => {
	it.each([
		['simferopol', 'UA-43'],
		['donetsk', 'UA-14'],
		['zaporizhzhia', 'UA-23']
	])('%s lies in Ukraine, in %s', (id, region) => {
		expect(regionAt(spot(id))).toBe(region);
	});
	it.each([
		['Sevastopol', [33.6, 44.6], 'UA-40'],
		['Luhansk', [39.3, 48.57], 'UA-09'],
		['Melitopol', [35.37, 46.85], 'UA-23']
	] as const)('%s lies in Ukraine', (_, point, region) => {
		expect(regionAt([...point])).toBe(region);
	});
	it('the line at sea runs over water but for the two ports', () => {
		const way = seaWay(spot('odesa'), spot('istanbul'));
		const at = way.map(([x, y]) => plane.projection.invert?.([x, y]) ?? [0, 0]);
		const ashore = at
			.slice(1, -1)
			.filter(([lon = 0, lat = 0]) => regionAt([lon, lat]) !== undefined);
		expect(ashore).toEqual([]);
	});
});
