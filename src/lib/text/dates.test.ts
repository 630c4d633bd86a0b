import { expect, it } from 'vitest';
import { daysBetween, longDate } from './dates';

it('spells a date out, the same in every time zone', () => {
	expect(longDate('2025-04-28')).toBe('28 April 2025');
});
it('refuses what is no full date', () => {
	expect(() => longDate('2025-04')).toThrow('"2025-04"');
});
it('counts days across a change of clocks and a leap day', () => {
	expect(daysBetween('2024-10-08', '2024-12-04')).toBe(57);
	expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
});
