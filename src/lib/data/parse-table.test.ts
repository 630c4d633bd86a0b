import { expect, it } from 'vitest';
import { checkReferences } from './check-references';
import { optional } from './column';
import * as c from './columns';
import { parseTable } from './parse-table';
import { defineTable } from './table';
import { TableError } from './table-error';

const FILE = 'data/rain-gauge/table.csv';
const rain = defineTable({
	id: 'rain-gauge/table',
	title: 'Rain',
	description: 'Rain by year',
	asOf: '2022',
	licence: { name: 'CC0-1.0', title: 'No rights reserved' },
	primaryKey: ['year'],
	columns: {
		year: c.year('Year'),
		mm: optional(c.number('Rain in the year', { unit: 'mm', min: 0 })),
		source_ids: c.sourceIds()
	}
});
const parse = (text: string) => parseTable(text, rain, { file: FILE });
const HEADER = 'year,mm,source_ids\n';

it('gives typed rows in the order of the file', () => {
	const [first, second] = parse(`${HEADER}2002,4.5,met\n2001,,met;almanac\n`).rows;
	expect(first).toEqual({ year: 2002, mm: 4.5, source_ids: ['met'] });
	expect(second).toEqual({ year: 2001, mm: null, source_ids: ['met', 'almanac'] });
});

it('gives rows that cannot be changed', () => {
	const [row] = parse(`${HEADER}2002,4.5,met\n`).rows;
	expect(Object.isFrozen(row) && Object.isFrozen(row?.source_ids)).toBe(true);
});

it('says where, what was expected, what was found and what to do', () => {
	expect(() => parse(`${HEADER}2001,2,met\n2002,4,met\n2003,n/a,met\n`)).toThrow(
		expect.objectContaining({
			message: `${FILE}, line 4, column "mm": expected a number of at least 0, got "n/a". Leave the cell empty if the source gives no number.`
		})
	);
});

it('carries file, line, character and column for whoever catches it', () => {
	try {
		parse(`${HEADER}2003,n/a,met\n`);
		expect.unreachable();
	} catch (error) {
		expect(error).toBeInstanceOf(TableError);
		expect(error).toMatchObject({ file: FILE, line: 2, position: 6, column: 'mm' });
	}
});

it.each([
	[
		'a missing column',
		'year,mm\n2001,2\n',
		'column "source_ids": expected this column, got a header without it'
	],
	['an unknown column', 'year,mm,rain,source_ids\n', 'column "rain": expected no such column'],
	[
		'a column that stands there twice',
		'year,mm,mm,source_ids\n',
		'column "mm": expected each column once'
	],
	[
		'columns in another order',
		'mm,year,source_ids\n',
		'column "mm": expected "year" in this place'
	],
	['a space in a column name', 'year, mm,source_ids\n', 'column " mm": expected no such column']
])('refuses %s and lists the right ones', (_name, text, message) => {
	expect(() => parse(text)).toThrow(message);
});

it('refuses a key that stands there twice, and names both lines', () => {
	expect(() => parse(`${HEADER}2001,2,met\n2002,4,met\n2001,3,met\n`)).toThrow(
		`${FILE}, line 4, column "year": expected a value of its own for each row, got "2001" as in line 2.`
	);
});

it('refuses an id that leads nowhere', () => {
	const parsed = parse(`${HEADER}2001,2,met\n2002,4,met;almanak\n`);
	const known = new Map([
		['sources', { file: 'data/sources.json', ids: new Set(['met', 'almanac']) }]
	]);
	expect(() => checkReferences([parsed], known)).toThrow(
		`${FILE}, line 3, column "source_ids": expected an id of data/sources.json, got "almanak". Correct the id, or add its entry to data/sources.json.`
	);
});

it('tells where each id is used', () => {
	const parsed = parse(`${HEADER}2001,2,met\n2002,4,met\n`);
	const known = new Map([['sources', { file: 'data/sources.json', ids: new Set(['met']) }]]);
	expect(checkReferences([parsed], known).get('sources')?.get('met')).toEqual([
		{ table: 'rain-gauge/table', row: '2001', column: 'source_ids' },
		{ table: 'rain-gauge/table', row: '2002', column: 'source_ids' }
	]);
});
