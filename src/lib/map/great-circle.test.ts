import { describe, expect, it } from 'vitest';
import { AROUND_KM, greatCircleKm } from './great-circle';

describe('greatCircleKm', () => {
	it('is a quarter of the way around from the equator to a pole', () => {
		expect(greatCircleKm([0, 0], [77, 90])).toBeCloseTo(AROUND_KM / 4, 6);
	});
	it('is half of it to the other side', () => {
		expect(greatCircleKm([10, 20], [-170, -20])).toBeCloseTo(AROUND_KM / 2, 3);
	});
	it('is nothing to the same place', () => {
		expect(greatCircleKm([36, 51], [36, 51])).toBe(0);
	});
});
