import { expect, it } from 'vitest';
import { toCsv } from './csv';

const columns = [
	{ key: 'place', label: 'Place' },
	{ key: 'mm', label: 'Rain', numeric: true }
];

it('writes one line a row under the keys of the columns', () => {
	const table = { id: 'rain', caption: 'Rain', columns, rows: [{ place: 'Uig', mm: 12.5 }] };
	expect(toCsv(table)).toBe('place,mm\r\nUig,12.5\r\n');
});
it('leaves a missing value empty and keeps a zero', () => {
	const rows = [
		{ place: 'Uig', mm: null },
		{ place: 'Ayr', mm: 0 }
	];
	expect(toCsv({ id: 'rain', caption: '', columns, rows })).toBe('place,mm\r\nUig,\r\nAyr,0\r\n');
});
it('quotes commas, quotation marks and line breaks', () => {
	const rows = [{ place: 'a "b", c\nd', mm: 1 }];
	expect(toCsv({ id: 'rain', caption: '', columns, rows })).toBe(
		'place,mm\r\n"a ""b"", c\nd",1\r\n'
	);
});
