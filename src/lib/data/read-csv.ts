import { TableError } from './table-error';

/** One cell of a CSV file: its text without the quotes, and where it begins. */
export interface Cell {
	readonly text: string;
	/** line in the file, from 1 */
	readonly line: number;
	/** character in that line, from 1 */
	readonly position: number;
}

/** A header and the records under it; each record has as many cells as the header. */
export interface Csv {
	readonly header: readonly Cell[];
	readonly records: readonly (readonly Cell[])[];
}

const UNQUOTED = /[^,"\n]*/y;
const QUOTED = /"((?:[^"]|"")*)"/y;

/**
 * Splits CSV text into cells after RFC 4180, strictly: comma, double quotes, `""` for a quote inside a
 * quoted cell, line breaks allowed inside quotes. A final line break is optional.
 *
 * Our files are UTF-8 without a byte-order mark and with line feeds alone, so that a cell never begins with
 * an unseen character and a diff never shows a whole file as changed. Both are refused, not repaired.
 *
 * @param text the whole file
 * @param file its path from the project's root, for errors
 * @throws TableError at the first fault: byte-order mark, carriage return, no header, quote out of place or not
 *   closed, a record with too few or too many cells
 * @example readCsv('year,mm\n2001,2\n', 'data/rain-gauge/table.csv').records[0]![1]
 * // { text: '2', line: 2, position: 6 }
 */
export function readCsv(text: string, file: string): Csv {
	refuseForeignEncoding(text, file);
	const [header, ...records] = cellsByRecord(text, file);
	if (header === undefined) {
		throw new TableError(
			{ file, line: 1 },
			{
				expected: 'a line of column names',
				found: 'an empty file',
				advice: 'Restore the file from git, or write its header.'
			}
		);
	}
	for (const record of records) checkWidth(record, header.length, file);
	return { header, records };
}

function refuseForeignEncoding(text: string, file: string): void {
	if (text.startsWith('\uFEFF')) {
		throw new TableError(
			{ file, line: 1, position: 1 },
			{
				expected: 'UTF-8 without a byte-order mark',
				found: 'a byte-order mark (U+FEFF)',
				advice: 'Save the file as "UTF-8", not "UTF-8 with BOM".'
			}
		);
	}
	const at = text.indexOf('\r');
	if (at === -1) return;
	const before = text.slice(0, at).split('\n');
	throw new TableError(
		{ file, line: before.length, position: (before.at(-1) ?? '').length + 1 },
		{
			expected: 'lines that end in a line feed alone (LF)',
			found: 'a carriage return (CR or CRLF)',
			advice: 'Save the file with Unix line endings (LF).'
		}
	);
}

function cellsByRecord(text: string, file: string): Cell[][] {
	const records: Cell[][] = [];
	let record: Cell[] = [];
	let line = 1;
	let lineStart = 0;
	let at = 0;
	while (at < text.length || record.length > 0) {
		const start = { line, position: at - lineStart + 1 };
		const pattern = text[at] === '"' ? QUOTED : UNQUOTED;
		pattern.lastIndex = at;
		const match = pattern.exec(text);
		if (match === null) throw unclosed(file, start);
		at = pattern.lastIndex;
		const cell = match[1]?.replaceAll('""', '"') ?? match[0];
		for (let i = match[0].indexOf('\n'); i !== -1; i = match[0].indexOf('\n', i + 1)) {
			line += 1;
			lineStart = at - match[0].length + i + 1;
		}
		record.push({ text: cell, ...start });
		const next = text[at];
		if (next !== undefined && next !== ',' && next !== '\n') {
			const here = { line, position: at - lineStart + 1 };
			throw strayQuote(file, here, next, pattern === QUOTED ? start : undefined);
		}
		at += 1;
		if (next === ',') continue;
		records.push(record);
		record = [];
		line += 1;
		lineStart = at;
	}
	return records;
}

function unclosed(file: string, start: { line: number; position: number }): TableError {
	return new TableError(
		{ file, ...start },
		{
			expected: 'a closing quote for the cell that begins here',
			found: 'the end of the file',
			advice: 'Close the quote, and double every quote inside the cell.'
		}
	);
}

function strayQuote(
	file: string,
	at: { line: number; position: number },
	next: string,
	opened?: { line: number; position: number }
): TableError {
	const cell = opened
		? `the quoted cell that begins at line ${opened.line}, character ${opened.position}`
		: 'the cell before it';
	return new TableError(
		{ file, ...at },
		{
			expected: `a comma or the end of the line at character ${at.position}, after ${cell}`,
			found: JSON.stringify(next),
			advice: 'Put the whole cell in quotes, and double every quote inside it.'
		}
	);
}

function checkWidth(record: readonly Cell[], width: number, file: string): void {
	if (record.length === width) return;
	const [first] = record;
	const blank = record.length === 1 && first?.text === '';
	throw new TableError(
		{ file, line: first?.line ?? 1 },
		{
			expected: `${width} cells, as in the header`,
			found: blank ? 'a blank line' : `${record.length}`,
			advice: blank
				? 'Delete the line.'
				: 'Look for a comma that is missing, too many, or not inside quotes.'
		}
	);
}
