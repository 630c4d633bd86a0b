import { expect, it } from 'vitest';
import { dateNames } from './date-names';
import { daysBetween, longDate, longMonth, MONTHS, SHORT_MONTHS } from './dates';

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

it('spells a month out and refuses what is none', () => {
	expect(longMonth('2022-03')).toBe('March 2022');
	expect(() => longMonth('2022-13')).toThrow('"2022-13"');
	expect(() => longMonth('')).toThrow(RangeError);
});
it('names the months as British English does', () => {
	expect(MONTHS[8]).toBe('September');
	expect(SHORT_MONTHS.every((name) => name.length === 3)).toBe(true);
});
it.each(['en-GB', 'de', 'fr', 'uk', 'ja', 'ko'])(
	'puts a date together as Intl does in %s',
	(tag) => {
		const names = dateNames(tag);
		const said = new Intl.DateTimeFormat(tag, {
			day: 'numeric',
			month: 'long',
			year: 'numeric',
			timeZone: 'UTC'
		}).format(Date.UTC(2025, 3, 28));
		const made = names.day
			.replace('%d', '28')
			.replace('%m', names.inDate[3] ?? '')
			.replace('%y', '2025');
		// Node's own format writes narrow spaces plain.
		expect(made.replaceAll('\u202f', ' ')).toBe(said);
	}
);
