import * as v from 'valibot';
import type { AnyColumn } from './column';
import { readCsv, type Cell } from './read-csv';
import type { Columns, RowOf, Table } from './table';
import { quote, TableError, type Place } from './table-error';

/** The rows of a table, and where each of their cells stands. */
export interface ParsedTable<T extends Table> {
	readonly table: T;
	readonly file: string;
	readonly rows: readonly RowOf<T>[];
	/** where a cell is; `row` counts from 0 */
	place(row: number, column: string): Place;
}

/**
 * Reads a CSV file after its table's definition. Nothing is guessed or repaired: a cell that does not fit stops
 * here, so that nothing downstream has to check again.
 *
 * @param text the whole file
 * @param table the definition; the header must have its columns, all of them, in its order
 * @param options.file path from the project's root, for errors
 * @returns frozen rows in the order of the file
 * @throws TableError at the first fault
 * @example parseTable('year,mm\n2001,2\n', rainTable, { file: 'data/rain-gauge/table.csv' }).rows
 * // [{ year: 2001, mm: 2 }]
 */
export function parseTable<T extends Table>(
	text: string,
	table: T,
	{ file }: { readonly file: string }
): ParsedTable<T> {
	const { header, records } = readCsv(text, file);
	checkHeader(header, table.columns, file);
	const names = Object.keys(table.columns);
	const place = (row: number, column: string): Place => {
		const cell = records[row]?.[names.indexOf(column)];
		return cell ? { file, line: cell.line, position: cell.position, column } : { file, column };
	};
	const readers = Object.entries<AnyColumn>(table.columns).map(([name, column]) => ({
		name,
		column,
		seen: new Map<string, unknown>()
	}));
	const rows = records.map((record) => readRow<T>(record, readers, file));
	checkPrimaryKey(rows, table.primaryKey, place);
	return { table, file, rows, place };
}

function checkHeader(header: readonly Cell[], columns: Columns, file: string): void {
	const names = Object.keys(columns);
	const found = header.map((cell) => cell.text);
	const all = `The table's columns are: ${names.join(', ')}.`;
	for (const [i, { text, line, position }] of header.entries()) {
		const at = { file, line, position, column: text };
		if (found.indexOf(text) < i) {
			throw new TableError(at, {
				expected: 'each column once',
				found: 'this column a second time',
				advice: 'Delete one of the two.'
			});
		}
		if (!names.includes(text)) {
			throw new TableError(at, {
				expected: 'no such column',
				found: 'a column that the schema does not have',
				advice: `Describe it in src/tables, or correct its name. ${all}`
			});
		}
	}
	const missing = names.find((name) => !found.includes(name));
	if (missing !== undefined) {
		throw new TableError(
			{ file, line: 1, column: missing },
			{
				expected: 'this column',
				found: 'a header without it',
				advice: `Put it back, or take it out of the schema in src/tables. ${all}`
			}
		);
	}
	const astray = header.find((cell, i) => cell.text !== names[i]);
	if (astray) {
		throw new TableError(
			{ file, line: 1, position: astray.position, column: astray.text },
			{
				expected: `"${names[header.indexOf(astray)]}" in this place`,
				found: 'the columns in another order',
				advice: all
			}
		);
	}
}

/** A column at work, with what it has read: the same few texts stand in thousands of cells. */
interface Reader {
	readonly name: string;
	readonly column: AnyColumn;
	readonly seen: Map<string, unknown>;
}

function readRow<T extends Table>(
	record: readonly Cell[],
	readers: readonly Reader[],
	file: string
): RowOf<T> {
	const row: Record<string, unknown> = {};
	for (const [i, cell] of record.entries()) {
		const reader = readers[i];
		if (!reader) continue;
		const { name, column, seen } = reader;
		if (!seen.has(cell.text)) seen.set(cell.text, readCell(cell, { file, column: name }, column));
		row[name] = seen.get(cell.text);
	}
	return Object.freeze(row) as RowOf<T>;
}

function readCell(
	{ text, line, position }: Cell,
	place: { file: string; column: string },
	column: AnyColumn
): unknown {
	const read = v.safeParse(column.schema, text);
	if (!read.success) {
		throw new TableError(
			{ ...place, line, position },
			{ expected: read.issues[0].message, found: quote(text), advice: column.advice(text) }
		);
	}
	return Array.isArray(read.output) ? Object.freeze(read.output) : read.output;
}

function checkPrimaryKey<T extends Table>(
	rows: readonly RowOf<T>[],
	key: readonly string[],
	place: (row: number, column: string) => Place
): void {
	const seen = new Map<string, number>();
	for (const [i, row] of rows.entries()) {
		const values = key.map((name) => String(row[name]));
		const id = values.join(' + ');
		const before = seen.get(id);
		if (before !== undefined) {
			const column = key[0] ?? '';
			throw new TableError(
				{ ...place(i, column), column: key.join(' + ') },
				{
					expected: 'a value of its own for each row',
					found: `${quote(id)} as in line ${place(before, column).line}`,
					advice: 'Change one of the two, or delete the row that stands there twice.'
				}
			);
		}
		seen.set(id, i);
	}
}
