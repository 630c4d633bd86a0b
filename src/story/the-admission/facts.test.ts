import { describe, expect, it } from 'vitest';
import { events, kurskControl, occupationByOblast, places, routes } from '$data/index.server';
import { greatCircleKm } from '../../lib/map/great-circle';
import { ENDS, occupied } from './geometry.server';
import {
	armsLead,
	firstWords,
	heldAreas,
	legOf,
	newestDate,
	occupiedShare,
	only,
	partOfTheEarth
} from './facts';

const place = (id: string) => only(places(), (row) => row.id === id, id);
const lonLat = (id: string): [number, number] => [place(id).lon, place(id).lat];

describe('what the words say', () => {
	it('Kyiv speaks in November, the other two in April of the next year, Moscow first', () => {
		expect(firstWords(events())).toEqual({
			kyiv: '2024-11-05',
			moscow: '2025-04-26',
			pyongyang: '2025-04-28'
		});
	});
	it('from the first report by Seoul to the admission it is half a year', () => {
		const seoul = only(events(), ({ id }) => id === 'ev-2024-10-18-nis', 'Seoul').sort_date;
		expect([seoul.slice(0, 7), firstWords(events()).pyongyang.slice(0, 7)]).toEqual([
			'2024-10',
			'2025-04'
		]);
	});
	it('Vladivostok to Kursk is a sixth of the way around the Earth, to two parts in a hundred', () => {
		expect(partOfTheEarth(legOf(routes(), 't12').gc_km)).toBeCloseTo(6, 0);
		expect(Math.abs(partOfTheEarth(legOf(routes(), 't12').gc_km) / 6 - 1)).toBeLessThan(0.02);
	});
	it('distances of routes are those of their ends on the sphere', () => {
		expect(greatCircleKm(lonLat('vladivostok'), lonLat('kursk'))).toBeCloseTo(
			legOf(routes(), 't12').gc_km,
			-1
		);
	});
	it('Wonsan is the southernmost of the four boarding places, and 78 km from the next', () => {
		const seoul = ['chongjin', 'musudan', 'hungnam'].map(place);
		expect(Math.min(...seoul.map(({ lat }) => lat))).toBeGreaterThan(place('wonsan').lat);
		const nearest = Math.min(
			...seoul.map(({ id }) => Math.round(greatCircleKm(lonLat(id), lonLat('wonsan'))))
		);
		expect(nearest).toBe(78);
	});
	it('arms lead the men by more than thirteen and a half months and less than fourteen', () => {
		const days = armsLead(routes());
		expect(days).toBe(420);
		expect(days / (365.25 / 12)).toBeGreaterThan(13.5);
		expect(days / (365.25 / 12)).toBeLessThan(14);
	});
	it('the area held only shrinks through the three squares', () => {
		const { largest, november, march } = heldAreas(kurskControl());
		expect([largest.km2, november.km2, march.km2]).toEqual([1376, 800, 140]);
		expect(Math.max(...kurskControl().map(({ km2_low }) => km2_low ?? 0))).toBe(largest.km2);
		expect([largest.date, november.date, march.date].toSorted()).toEqual([
			largest.date,
			november.date,
			march.date
		]);
	});
	it('regions hatched as a whole are a quarter occupied or more on every date, the rest on none', () => {
		for (const row of occupationByOblast()) {
			expect(row.class !== 'small part', `${row.date} ${row.iso_3166_2}`).toBe(
				occupied.has(row.iso_3166_2)
			);
		}
		expect(newestDate(occupationByOblast())).toBe('2026-08-22');
		expect(occupiedShare(occupationByOblast(), '2025-01-02', 'UA-14')).toBe(67);
	});
	it('close-ups hatch as densely as the table classes the regions on every date', () => {
		const wholly = new Set(
			occupationByOblast()
				.filter((row) => row.class === 'whole' || row.class === 'almost whole')
				.map((row) => row.iso_3166_2)
		);
		expect([...wholly].sort()).toEqual(['UA-09', 'UA-40', 'UA-43']);
	});
	it('the report from near Donetsk rests on one government', () => {
		const event = only(events(), ({ id }) => id === 'ev-2024-10-03-donetsk', 'Donetsk');
		expect(event.confidence).toBe('single-state claim');
		expect(place('donetsk').according_to.filter((who) => who !== 'press')).toEqual(['KOR']);
	});
});

describe('the plane', () => {
	it('is built on Kursk and Pyongyang as the register has them', () => {
		expect(ENDS).toEqual([lonLat('kursk'), lonLat('pyongyang')]);
	});
});

describe('only', () => {
	it('refuses two rows where one is meant', () => {
		expect(() => only([1, 1], (n) => n === 1, 'ones')).toThrow('2 rows for ones');
	});
});
