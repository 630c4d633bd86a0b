import { describe, expect, it } from 'vitest';
import { kurskControl, occupation, occupationByOblast } from '../../src/tables/index.server';
import { unit } from './map-geometry';

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
