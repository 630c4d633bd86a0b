import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
	checkReferences,
	idsOf,
	type Ids,
	type Use,
	type Uses
} from '../lib/data/check-references';
import { parseJson } from '../lib/data/parse-json';
import { parseTable, type ParsedTable } from '../lib/data/parse-table';
import { fileOf, type Table } from '../lib/data/table';
import { TableError } from '../lib/data/table-error';
import { allTables } from './all-tables';
import {
	ledgerSchema,
	reformsSchema,
	sourcesSchema,
	type Ledger,
	type Reform,
	type Source
} from './documents';
import { mapFiles, sourcesOfTheWhole } from './files';

export const SOURCES_FILE = 'data/sources.json';
export const CLAIMS_FILE = 'data/claims.json';
export const REFORMS_FILE = 'data/un/reforms.json';

/** Everything in `data/` but the map files, read and checked. */
export interface Checked {
	readonly tables: ReadonlyMap<string, ParsedTable<Table>>;
	readonly sources: readonly Source[];
	readonly ledger: Ledger;
	readonly reforms: readonly Reform[];
	/** where each id is referred to: by table id, or `sources`, then by id */
	readonly uses: Uses;
}

/** The text of a file, given its path from the project's root. */
export type ReadText = (file: string) => string;

/** Reads from the working directory, which is the project's root in every script of ours. */
export const readText: ReadText = (file) => readFileSync(join(process.cwd(), file), 'utf8');

/**
 * Reads every table, the bibliography, the ledger and the reforms, and checks that every id leads somewhere.
 *
 * @param read gives the text of a file; replaced in tests to hand in a broken copy of one file
 * @throws TableError at the first fault
 */
export function checkAll(read: ReadText = readText): Checked {
	const sources = parseJson(read(SOURCES_FILE), sourcesSchema, { file: SOURCES_FILE });
	refuseTwins(sources, SOURCES_FILE);
	const ledger = parseJson(read(CLAIMS_FILE), ledgerSchema, { file: CLAIMS_FILE });
	refuseTwins(ledger.claims, CLAIMS_FILE);
	const { reforms } = parseJson(read(REFORMS_FILE), reformsSchema, { file: REFORMS_FILE });
	refuseTwins(reforms, REFORMS_FILE);

	const parsed = allTables.map((table: Table) => {
		const file = fileOf(table);
		return parseTable(read(file), table, { file });
	});
	const single = parsed.filter(({ table }) => table.primaryKey.length === 1);
	const known = new Map<string, Ids>(single.map((each) => [each.table.id, idsOf(each)]));
	const sourceIds: Ids = { file: SOURCES_FILE, ids: new Set(sources.map(({ id }) => id)) };
	known.set('sources', sourceIds);

	const uses = checkReferences(parsed, known);
	const cited = new Map(uses.get('sources'));
	for (const { table, row, file, ids } of citedInDocuments(ledger, reforms)) {
		for (const id of ids) {
			if (!sourceIds.ids.has(id)) throw unknownSource(id, { file, path: row });
			cited.set(id, [...(cited.get(id) ?? []), { table, row, column: 'source_ids' }]);
		}
	}
	return {
		tables: new Map(parsed.map((each) => [each.table.id, each])),
		sources,
		ledger,
		reforms,
		uses: new Map([...uses, ['sources', cited]])
	};
}

interface Citing {
	readonly table: string;
	readonly row: string;
	readonly file: string;
	readonly ids: readonly string[];
}

function citedInDocuments(ledger: Ledger, reforms: readonly Reform[]): readonly Citing[] {
	const claims = ledger.claims.map((claim) => ({
		table: 'claims',
		row: claim.id,
		file: CLAIMS_FILE,
		ids: [...claim.evidence_for, ...claim.evidence_against_or_qualification].flatMap(
			({ source_ids }) => source_ids
		)
	}));
	const rules = reforms.map(({ id, source_ids }) => ({
		table: 'un/reforms',
		row: id,
		file: REFORMS_FILE,
		ids: source_ids
	}));
	const maps = mapFiles.map(({ id, file, sources }) => ({
		table: id,
		row: id,
		file,
		ids: sources
	}));
	const whole = {
		table: 'datapackage',
		row: 'sources',
		file: 'data/datapackage.json',
		ids: sourcesOfTheWhole
	};
	return [...claims, ...rules, ...maps, whole];
}

function refuseTwins(entries: readonly { readonly id: string }[], file: string): void {
	const seen = new Set<string>();
	for (const [i, { id }] of entries.entries()) {
		if (seen.has(id)) {
			throw new TableError(
				{ file, path: `${i}.id` },
				{
					expected: 'an id of its own for each entry',
					found: `"${id}" a second time`,
					advice: 'Change one of the two, or delete the entry that stands there twice.'
				}
			);
		}
		seen.add(id);
	}
}

function unknownSource(id: string, place: { file: string; path: string }): TableError {
	return new TableError(place, {
		expected: `source ids of ${SOURCES_FILE}`,
		found: JSON.stringify(id),
		advice: `Correct the id, or add its entry to ${SOURCES_FILE}.`
	});
}

export type { Use };
