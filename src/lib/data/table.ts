import type { AnyColumn, ValueOf } from './column';

/** The columns of a table, in the order of the file. */
export type Columns = Readonly<Record<string, AnyColumn>>;

/** What one table is: the one place that its checks, its row type and its description come from. */
export interface Table<C extends Columns = Columns> {
	/** topic and name, such as `un/vetoes`; the file is `data/<id>.csv` */
	readonly id: string;
	readonly title: string;
	readonly description: string;
	/** day, month or year up to which the table speaks */
	readonly asOf: string;
	readonly licence: Licence;
	/** columns that together name a row; no two rows share them */
	readonly primaryKey: readonly string[];
	readonly columns: C;
}

/** Under what terms a table may be used. */
export interface Licence {
	/** short name, of Open Definition where it has one */
	readonly name: string;
	readonly title: string;
	readonly path?: string;
}

/** The type of a row: one property per column, named as in the file. */
export type RowOf<T extends Table> = {
	readonly [K in keyof T['columns']]: ValueOf<T['columns'][K]>;
};

/** A table's file, from the project's root. */
export function fileOf(table: { readonly id: string }): string {
	return `data/${table.id}.csv`;
}

/** Writes a table's definition down with its exact column types; the key must name columns. */
export function defineTable<const C extends Columns>(
	table: Table<C> & { readonly primaryKey: readonly (keyof C & string)[] }
): Table<C> {
	return table;
}
