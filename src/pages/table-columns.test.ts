import { expect, it } from 'vitest';
import { tableColumns } from './table-columns';

const columns = [
	{ key: 'year', label: 'Year', numeric: true },
	{ key: 'mm', label: 'Rain', numeric: true },
	{ key: 'note', label: 'Note' }
];
const rows = [
	{ year: 1950, mm: 1950, note: "the gauge's first year, kept by hand" },
	{ year: 1951, mm: 12345.5, note: null }
];
const [year, mm, note] = tableColumns({ id: 'rain', caption: 'Rain', columns, rows });

it('prints years without a separator and other numbers with one', () => {
	expect(year?.print(1950)).toBe('1950');
	expect(mm?.print(1950)).toBe('1,950');
	expect(mm?.print(12345.5)).toBe('12,345.5');
	expect(mm?.print(-0.54971)).toBe('-0.54971');
});
it('sets quotation marks, and prints nothing for a missing value', () => {
	expect(note?.print("gauge's")).toBe('gauge’s');
	expect(note?.print(null)).toBe('');
});
it('gives sentences more room than numbers', () => {
	expect([year?.room, note?.room]).toEqual(['short', 'long']);
});
