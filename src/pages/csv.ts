import type { FigureTable } from '../lib/figure/figure';

const cell = (value: string | number | null | undefined): string => {
	if (value === null || value === undefined) return '';
	const text = String(value);
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/**
 * A figure's table as CSV (RFC 4180): UTF-8, header of column keys, an empty cell where there is no value.
 * @example toCsv({ id: 'a', caption: '', columns: [{ key: 'x', label: 'X' }], rows: [{ x: 1 }] }) // 'x\r\n1\r\n'
 */
export function toCsv({ columns, rows }: FigureTable): string {
	const lines = [
		columns.map(({ key }) => cell(key)),
		...rows.map((row) => columns.map(({ key }) => cell(row[key])))
	];
	return lines.map((line) => `${line.join(',')}\r\n`).join('');
}

/** A figure's table as JSON: caption, columns with their labels, rows as objects. */
export const toJson = ({ caption, columns, rows }: FigureTable): string =>
	JSON.stringify({ caption, columns, rows });
