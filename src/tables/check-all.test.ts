import { describe, expect, it } from 'vitest';
import { parseTopology } from '../lib/data/parse-topology';
import { checkAll, readText } from './check-all';
import { admin1Properties } from './maps';

/** By far the largest table, and nothing refers to it: its first rows do where another file is broken. */
const LARGE = 'data/un/blocs.csv';

/** Checks all of `data/`, with one file of it changed. */
function checkWith(file: string, change: (text: string) => string): void {
	checkAll((name) => {
		const text = readText(name);
		if (name !== file) return name === LARGE ? text.slice(0, text.indexOf('\n1947')) : text;
		const changed = change(text);
		if (changed === text) throw new Error(`the change leaves ${file} as it is`);
		return changed;
	});
}

/** Replaces text in one line of a file; lines count from 1. */
const inLine = (line: number, from: string, to: string) => (text: string) =>
	text
		.split('\n')
		.map((each, i) => (i === line - 1 ? each.replace(from, to) : each))
		.join('\n');

const VETOES = 'data/un/vetoes.csv';
const EVENTS = 'data/story/events.csv';
const DEPLOYMENTS = 'data/geo/deployments.csv';
const ROUTES = 'data/geo/routes.csv';

it('all of data/ is sound', () => {
	expect(() => checkAll()).not.toThrow();
});

describe('a broken copy of a real file stops the build with its place', () => {
	it.each<[string, string, (text: string) => string, string]>([
		[
			'a column is missing',
			VETOES,
			(text) => text.replace('veto_count,', 'vetoes,'),
			`${VETOES}, line 1, column "vetoes": expected no such column, got a column that the schema does not have. Describe it in src/tables, or correct its name. The table's columns are: id, date, draft_symbol,`
		],
		[
			'a column is gone, cells and all',
			'data/un/ga_followup.csv',
			(text) => text.replaceAll(/^[^,\n]*,/gm, ''),
			`data/un/ga_followup.csv, line 1, column "veto_id": expected this column, got a header without it. Put it back,`
		],
		[
			'a day that the calendar does not have',
			VETOES,
			inLine(3, '1946-06-18', '1946-06-31'),
			`${VETOES}, line 3, column "date": expected a date as YYYY-MM-DD, got "1946-06-31". Write the date in ISO 8601, and make sure that the calendar has it.`
		],
		[
			'a number with a comma',
			DEPLOYMENTS,
			inLine(3, '3000,3000', '"3,000",3000'),
			`${DEPLOYMENTS}, line 3, column "number_low": expected a whole number of at least 0, got "3,000". Write numbers without thousands separators, and with a point before decimals.`
		],
		[
			'a word where a number may be missing',
			VETOES,
			inLine(2, ',11,7,,7,', ',11,7,n/a,7,'),
			`${VETOES}, line 2, column "yes": expected a whole number of at least 0, got "n/a". Leave the cell empty if the source gives no number.`
		],
		[
			'an unknown source',
			EVENTS,
			inLine(2, ',un-charter,', ',un-chart,'),
			`${EVENTS}, line 2, column "source_ids": expected an id of data/sources.json, got "un-chart". Correct the id, or add its entry to data/sources.json.`
		],
		[
			'an unknown source in the ledger',
			'data/claims.json',
			(text) => text.replace('"tass-2025-04-28-cmc"', '"tass-1925"'),
			`data/claims.json, at p1-c1: expected source ids of data/sources.json, got "tass-1925". Correct the id,`
		],
		[
			'an unknown place',
			EVENTS,
			inLine(2, ',san_francisco,', ',san-francisco,'),
			`${EVENTS}, line 2, column "place_id": expected an id of data/geo/places.csv, got "san-francisco". Correct the id, or add its entry to data/geo/places.csv.`
		],
		[
			'an unknown country',
			'data/un/ga_votes.csv',
			inLine(2, ',AFG,', ',AFX,'),
			`data/un/ga_votes.csv, line 2, column "iso3": expected an ISO 3166-1 alpha-3 country code, got "AFX". Look the code up; North Korea is PRK, South Korea KOR.`
		],
		[
			'an id that stands there twice',
			ROUTES,
			inLine(4, 't03,', 't01,'),
			`${ROUTES}, line 4, column "id": expected a value of its own for each row, got "t01" as in line 2. Change one of the two,`
		],
		[
			'a vote that is no vote',
			'data/un/roll_calls.csv',
			inLine(2, ',yes,', ',maybe,'),
			'data/un/roll_calls.csv, line 2, column "vote": expected one of yes, no, abstain, absent, got "maybe". Use one of these words,'
		],
		[
			'a byte-order mark',
			VETOES,
			(text) => `\uFEFF${text}`,
			`${VETOES}, line 1: expected UTF-8 without a byte-order mark, got a byte-order mark (U+FEFF). Save the file as "UTF-8", not "UTF-8 with BOM".`
		],
		[
			'CRLF',
			VETOES,
			(text) => text.replaceAll('\n', '\r\n'),
			`${VETOES}, line 1: expected lines that end in a line feed alone (LF), got a carriage return (CR or CRLF). Save the file with Unix line endings (LF).`
		],
		[
			'an empty file',
			EVENTS,
			() => '',
			`${EVENTS}, line 1: expected a line of column names, got an empty file. Restore the file from git, or write its header.`
		],
		[
			'a file cut off in the middle of a row',
			EVENTS,
			(text) => text.slice(0, text.indexOf('ev-1950-res82') + 40),
			`${EVENTS}, line 3: expected 21 cells, as in the header, got 5. Look for a comma that is missing, too many, or not inside quotes.`
		],
		[
			'a source that stands there twice',
			'data/sources.json',
			(text) => text.replace('"id": "abc-2025-07-13"', '"id": "24hu-who-2022-03"'),
			'data/sources.json, at 1.id: expected an id of its own for each entry, got "24hu-who-2022-03" a second time.'
		],
		[
			'a bibliography that is cut off',
			'data/sources.json',
			(text) => text.slice(0, 700),
			'expected JSON, got a text that breaks off'
		]
	])('%s', (_name, file, change, message) => {
		expect(() => checkWith(file, change)).toThrow(message);
	});
});

it('a quoted line break is legal, and lines are still right after it', () => {
	const title = "Franco's Spain: sub-committee recommendations on measures against the regime";
	const folded = inLine(3, title, `"${title.replace(': ', ':\n')}"`);
	expect(() => checkWith(VETOES, folded)).not.toThrow();
	expect(() =>
		checkWith(VETOES, (text) => folded(text).replace(',1946-06-26,', ',1946-06-36,'))
	).toThrow(`${VETOES}, line 5, column "date": expected a date as YYYY-MM-DD, got "1946-06-36".`);
});

it('a map file that is cut off stops the build with line and cause', () => {
	const file = 'data/geo/admin1-focus.topo.json';
	const text = readText(file);
	const read = (cut: string) =>
		parseTopology(cut, { file, name: 'admin1', properties: admin1Properties });
	expect(() => read(text)).not.toThrow();
	expect(() => read(text.slice(0, text.length / 2))).toThrow(
		`${file}, line 1: expected JSON, got a text that breaks off at character`
	);
	expect(() => read(text.replaceAll('"parent":"UA"', '"owner":"UA"'))).toThrow(
		/at objects\.admin1\.geometries\.\d+\.properties\.parent: expected "parent", got undefined/
	);
});
