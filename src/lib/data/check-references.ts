import type { ParsedTable } from './parse-table';
import { fileOf, type Table } from './table';
import { quote, TableError, type Place } from './table-error';

/** What ids there are to refer to: by table id, with the file they stand in. */
export interface Ids {
	readonly file: string;
	readonly ids: ReadonlySet<string>;
}

/** The ids of a parsed table: the values of its primary key, which must be one column. */
export function idsOf(parsed: ParsedTable<Table>): Ids {
	const [key] = parsed.table.primaryKey;
	return {
		file: fileOf(parsed.table),
		ids: new Set(parsed.rows.map((row) => String(row[key ?? ''])))
	};
}

/** One place that refers to an id. */
export interface Use {
	/** id of the referring table */
	readonly table: string;
	/** primary key of the referring row, its parts joined with ` + ` */
	readonly row: string;
	readonly column: string;
}

/** Where each id is referred to: by table id, then by id. */
export type Uses = ReadonlyMap<string, ReadonlyMap<string, readonly Use[]>>;

/**
 * Checks that every value of every referring column is an id of the table it refers to.
 *
 * @param tables all tables that were read
 * @param known ids by table id, `sources` among them
 * @returns where each id is referred to
 * @throws TableError at the first id that leads nowhere; RangeError if a definition refers to a table that
 *   is not in `known`
 */
export function checkReferences(
	tables: readonly ParsedTable<Table>[],
	known: ReadonlyMap<string, Ids>
): Uses {
	const uses = new Map([...known.keys()].map((id) => [id, new Map<string, Use[]>()]));
	for (const parsed of tables) {
		for (const [column, { references }] of Object.entries(parsed.table.columns)) {
			if (!references) continue;
			const target = known.get(references.table);
			if (!target) {
				const where = `${parsed.table.id}.${column}`;
				throw new RangeError(`${where} refers to ${references.table}, which was not read`);
			}
			for (const [i, row] of parsed.rows.entries()) {
				for (const id of itemsOf(row[column])) {
					if (references.except?.includes(id)) continue;
					if (!target.ids.has(id)) throw leadsNowhere(id, target.file, parsed.place(i, column));
					const use = { table: parsed.table.id, row: keyOf(row, parsed.table), column };
					const all = uses.get(references.table);
					const before = all?.get(id);
					if (before) before.push(use);
					else all?.set(id, [use]);
				}
			}
		}
	}
	return uses;
}

function leadsNowhere(id: string, file: string, place: Place): TableError {
	return new TableError(place, {
		expected: `an id of ${file}`,
		found: quote(id),
		advice: `Correct the id, or add its entry to ${file}.`
	});
}

function keyOf(row: Readonly<Record<string, unknown>>, table: Table): string {
	return table.primaryKey.map((name) => String(row[name])).join(' + ');
}

function itemsOf(value: unknown): readonly string[] {
	if (value === null || value === undefined) return [];
	return Array.isArray(value) ? value.map(String) : [String(value)];
}
