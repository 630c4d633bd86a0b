import type { AnyColumn } from './column';
import { fileOf, type Licence, type Table } from './table';

/** A file of the package that is not a CSV table. */
export interface Document {
	readonly id: string;
	readonly file: string;
	readonly title: string;
	readonly description: string;
	readonly asOf: string;
	readonly licence: Licence;
}

/** Name and words for the package as a whole. */
export interface PackageInfo {
	readonly name: string;
	readonly title: string;
	readonly description: string;
	/** documents of the package's bibliography and of the data it takes over, as Frictionless `sources` */
	readonly sources: readonly { readonly title: string; readonly path?: string }[];
}

/**
 * A Frictionless data package (v1) that describes every table and document. Paths are relative to `data/`.
 * Beyond the standard, a field has `unit`, `separator` and `references`, a resource `asOf`.
 *
 * @returns plain data, ready for `JSON.stringify`
 */
export function datapackage(
	info: PackageInfo,
	tables: readonly Table[],
	documents: readonly Document[]
) {
	return {
		profile: 'data-package',
		name: info.name,
		title: info.title,
		description: info.description,
		licenses: licencesOf([...tables, ...documents]),
		sources: info.sources,
		resources: [
			...tables.map((table) => tableResource(table, tables)),
			...documents.map(documentResource)
		]
	};
}

/** Resource names may not hold `/` or `_` in every reader: `un/ga_votes` becomes `un-ga-votes`. */
function resourceName(id: string): string {
	return id.replaceAll(/[/_]/g, '-');
}

function inPackage(file: string): string {
	return file.replace(/^data\//, '');
}

function licencesOf(resources: readonly { readonly licence: Licence }[]): readonly Licence[] {
	const byTitle = new Map(resources.map(({ licence }) => [licence.title, licence]));
	return [...byTitle.values()];
}

function tableResource(table: Table, all: readonly Table[]) {
	const foreignKeys = Object.entries(table.columns).flatMap(([name, column]) => {
		const target = all.find(({ id }) => id === column.references?.table);
		// The standard knows no keys in lists, nor values that are exempt; those carry `references` only.
		if (!target || column.separator !== undefined || column.references?.except) return [];
		const reference = { resource: resourceName(target.id), fields: target.primaryKey[0] };
		return [{ fields: name, reference }];
	});
	return {
		profile: 'tabular-data-resource',
		name: resourceName(table.id),
		path: inPackage(fileOf(table)),
		title: table.title,
		description: table.description,
		asOf: table.asOf,
		format: 'csv',
		mediatype: 'text/csv',
		encoding: 'utf-8',
		dialect: {
			delimiter: ',',
			lineTerminator: '\n',
			quoteChar: '"',
			doubleQuote: true,
			header: true
		},
		licenses: [table.licence],
		schema: {
			fields: Object.entries(table.columns).map(([name, column]) => field(name, column)),
			missingValues: [''],
			primaryKey: table.primaryKey,
			...(foreignKeys.length === 0 ? {} : { foreignKeys })
		}
	};
}

function field(name: string, column: AnyColumn) {
	const { type, description, unit, separator, references, constraints } = column;
	return {
		name,
		type,
		...(type === 'boolean' ? { trueValues: ['yes'], falseValues: ['no'] } : {}),
		description,
		...(unit === undefined ? {} : { unit }),
		...(separator === undefined ? {} : { separator }),
		...(references === undefined ? {} : { references: references.table }),
		...(Object.keys(constraints).length === 0 ? {} : { constraints })
	};
}

function documentResource({ id, file, title, description, asOf, licence }: Document) {
	const geojson = file.endsWith('.geojson');
	return {
		profile: 'data-resource',
		name: resourceName(id),
		path: inPackage(file),
		title,
		description,
		asOf,
		format: geojson ? 'geojson' : 'json',
		mediatype: geojson ? 'application/geo+json' : 'application/json',
		encoding: 'utf-8',
		licenses: [licence]
	};
}
