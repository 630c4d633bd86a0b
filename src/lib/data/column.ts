import * as v from 'valibot';

/** A table, or the bibliography, that a column's values must be found in. */
export interface Reference {
	/** id of the table, such as `geo/places`, or `sources` */
	readonly table: string;
	/** values that stand for something else and are not looked up */
	readonly except?: readonly string[];
}

/** What a data package says about the values of a column; names are those of Frictionless Table Schema. */
export interface Constraints {
	readonly required?: boolean;
	readonly minimum?: number;
	readonly maximum?: number;
	readonly maxLength?: number;
	readonly pattern?: string;
	readonly enum?: readonly string[];
}

/** One column of a table: how its cells are read, and what they mean. */
export interface Column<T> {
	/** reads the text of one cell; the message of its issue says what was expected */
	readonly schema: v.GenericSchema<string, T>;
	/** Frictionless field type */
	readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'date' | 'year';
	readonly description: string;
	/** unit of the number, as printed beside it */
	readonly unit?: string;
	readonly constraints: Constraints;
	/** the mark between the items of a list; absent where a cell holds one value */
	readonly separator?: ';';
	readonly references?: Reference;
	/** what to do about a cell whose text could not be read: a sentence */
	readonly advice: (text: string) => string;
	/** the same where the cell may be empty, if that is not just `advice` and a remark */
	readonly adviceIfOptional?: (text: string) => string;
}

/** A column of any type, for code that only walks over columns. */
export type AnyColumn = Column<unknown>;

/** The type of the values of a column. */
export type ValueOf<C> = C extends Column<infer T> ? T : never;

/**
 * The same column, but a cell may be empty and is then `null`.
 *
 * @example optional(number('Rain in the month', { unit: 'mm', min: 0 })) // Column<number | null>
 */
export function optional<T>(column: Column<T>): Column<T | null> {
	const { required: _, ...constraints } = column.constraints;
	return {
		...column,
		schema: v.pipe(
			v.string(),
			v.rawTransform<string, T | null>(({ dataset, addIssue, NEVER }) => {
				if (dataset.value === '') return null;
				const read = v.safeParse(column.schema, dataset.value);
				if (read.success) return read.output;
				addIssue({ message: read.issues[0].message });
				return NEVER;
			})
		),
		constraints,
		advice: (text) =>
			column.adviceIfOptional?.(text) ?? `${column.advice(text)} The cell may also be empty.`
	};
}
