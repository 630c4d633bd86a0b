import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from './read-csv';

const FILE = 'data/rain-gauge/table.csv';
const texts = (text: string) => readCsv(text, FILE).records.map((r) => r.map((c) => c.text));

describe('cells', () => {
	it('splits at commas and lines', () => {
		expect(texts('a,b\n1,2\n3,4\n')).toEqual([
			['1', '2'],
			['3', '4']
		]);
	});
	it('does without a line break at the end', () => {
		expect(texts('a,b\n1,')).toEqual([['1', '']]);
	});
	it('keeps commas, doubled quotes and line breaks inside quotes', () => {
		expect(texts('a,b\n"x, y","say ""no""\nand go"\n')).toEqual([['x, y', 'say "no"\nand go']]);
	});
	it('counts lines and characters as an editor does, past a line break in quotes', () => {
		const { records } = readCsv('a,b\n"one\ntwo",x\n3,four\n', FILE);
		expect(records[0]?.[1]).toEqual({ text: 'x', line: 3, position: 6 });
		expect(records[1]?.[1]).toEqual({ text: 'four', line: 4, position: 3 });
	});
	it('reads back whatever was quoted', () => {
		const cell = fc.string().map((s) => s.replaceAll('\r', ''));
		const table = fc.array(fc.tuple(cell, cell), { minLength: 1 });
		fc.assert(
			fc.property(table, (rows) => {
				const quoted = rows.map((r) => r.map((s) => `"${s.replaceAll('"', '""')}"`).join(','));
				expect(texts(`a,b\n${quoted.join('\n')}\n`)).toEqual(rows);
			})
		);
	});
});

describe('refuses', () => {
	it.each([
		[
			'an empty file',
			'',
			`${FILE}, line 1: expected a line of column names, got an empty file. Restore the file from git, or write its header.`
		],
		[
			'a byte-order mark',
			'\uFEFFa,b\n1,2\n',
			`${FILE}, line 1: expected UTF-8 without a byte-order mark, got a byte-order mark (U+FEFF). Save the file as "UTF-8", not "UTF-8 with BOM".`
		],
		[
			'CRLF, in the first line that has it',
			'a,b\n1,2\r\n3,4\r\n',
			`${FILE}, line 2: expected lines that end in a line feed alone (LF), got a carriage return (CR or CRLF). Save the file with Unix line endings (LF).`
		],
		[
			'a cell too many',
			'a,b\n1,2\n3,4,5\n',
			`${FILE}, line 3: expected 2 cells, as in the header, got 3. Look for a comma that is missing, too many, or not inside quotes.`
		],
		[
			'a blank line',
			'a,b\n\n1,2\n',
			`${FILE}, line 2: expected 2 cells, as in the header, got a blank line. Delete the line.`
		],
		[
			'a quote that is never closed',
			'a,b\n1,"2\n',
			`${FILE}, line 2: expected a closing quote for the cell that begins here, got the end of the file. Close the quote, and double every quote inside the cell.`
		],
		[
			'a quote inside a bare cell',
			'a,b\n1,2"\n',
			`${FILE}, line 2: expected a comma or the end of the line at character 4, after the cell before it, got "\\"". Put the whole cell in quotes, and double every quote inside it.`
		],
		[
			'text after a closing quote, naming where the cell began',
			'a,b\n1,"2\n3"x\n',
			`${FILE}, line 3: expected a comma or the end of the line at character 3, after the quoted cell that begins at line 2, character 3, got "x". Put the whole cell in quotes, and double every quote inside it.`
		]
	])('%s', (_name, text, message) => {
		expect(() => readCsv(text, FILE)).toThrow(expect.objectContaining({ message }));
	});
});
