import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { claims, ledgerMeta, mapFiles, reforms, sources, tables } from '$data/index.server';
import type { FigureTable } from '../lib/figure/figure';
import { tableAnchor } from './places.server';
import { cslDate } from './source';
import { words } from './words.en';

/** A file of `data/` as the page of tables shows it. */
export interface DataFile {
	/** Anchor on the page. */
	id: string;
	/** Name of the file without its folder. */
	name: string;
	title: string;
	description: string;
	rows?: number;
	unit: string;
	asOf: string;
	licence: { title: string; path?: string };
	columns: readonly { name: string; type: string; unit: string | undefined; description: string }[];
	/** Its first rows. */
	preview?: FigureTable;
	/** Number of sources that its rows name. */
	sources?: number;
	/** Downloads: what kind, and the address under `/data/`. */
	downloads: { word: string; path: string }[];
}

export type Topic = 'story' | 'geo' | 'un' | 'world';
const topics: readonly Topic[] = ['story', 'geo', 'un', 'world'];

const date = (iso: string) => cslDate({ 'date-parts': [iso.split('-').map(Number)] }) ?? iso;
const underData = (file: string) => file.replace(/^data\//, '');
const nameOf = (file: string) => file.replace(/^.*\//, '');

const unitOf = (units: readonly (string | undefined)[]): string => {
	const all = [...new Set(units.filter((unit) => unit !== undefined))];
	if (all.length === 0) return words.data.noUnit;
	return all.length > 2 ? words.data.seeColumns : all.join(', ');
};

/** Rows in a preview. */
const FIRST = 5;

function previewOf(
	{ id, columns }: (typeof tables)[number],
	rows: readonly Readonly<Record<string, unknown>>[]
): FigureTable {
	const cell = (value: unknown) => {
		if (typeof value === 'number' || typeof value === 'string') return value;
		if (Array.isArray(value)) return value.length > 0 ? value.join('; ') : null;
		return value === null || value === undefined ? null : JSON.stringify(value);
	};
	return {
		id: tableAnchor(id),
		caption: words.data.first(Math.min(FIRST, rows.length), rows.length),
		columns: columns.map(({ name, type }) => ({
			key: name,
			label: name,
			numeric: type === 'number' || type === 'integer'
		})),
		rows: rows
			.slice(0, FIRST)
			.map((row) => Object.fromEntries(columns.map(({ name }) => [name, cell(row[name])])))
	};
}

function tableFiles(topic: Topic): DataFile[] {
	return tables
		.filter(({ id }) => id.startsWith(`${topic}/`))
		.map((table) => {
			const rows = table.rows();
			return {
				id: tableAnchor(table.id),
				name: nameOf(table.file),
				title: table.title,
				description: table.description,
				rows: rows.length,
				unit: unitOf(table.columns.map(({ unit }) => unit)),
				asOf: date(table.asOf),
				licence: table.licence,
				columns: table.columns,
				preview: previewOf(table, rows),
				sources: new Set(rows.flatMap((row) => (row.source_ids ?? []) as readonly string[])).size,
				downloads: [
					{ word: 'CSV', path: underData(table.file) },
					{ word: 'JSON', path: `${table.id}.json` }
				]
			};
		});
}

const facts = () => tables.find(({ id }) => id === 'story/events')?.licence ?? { title: '' };

/** Files that are no tables: ledger, bibliography, reforms. */
function documents(topic: Topic): DataFile[] {
	const asOf = date(ledgerMeta().as_of);
	const common = { unit: words.data.noUnit, asOf, licence: facts(), columns: [] };
	const document = (id: string, path: string, rows: number): DataFile => ({
		...common,
		id,
		name: nameOf(path),
		title: words.data.files[id] ?? id,
		description: words.data.notes[id] ?? '',
		rows,
		downloads: [{ word: 'JSON', path }]
	});
	switch (topic) {
		case 'story':
			return [
				document('claims', 'claims.json', claims().length),
				document('sources', 'sources.json', sources().length)
			];
		case 'un':
			return [document('un-reforms', 'un/reforms.json', reforms().length)];
		default:
			return [];
	}
}

const maps = (topic: Topic): DataFile[] =>
	mapFiles
		.filter(({ id }) => id.startsWith(`${topic}/`))
		.map((map) => ({
			id: tableAnchor(map.id),
			name: nameOf(map.file),
			title: map.title,
			description: map.description,
			unit: words.data.noUnit,
			asOf: date(map.asOf),
			licence: map.licence,
			columns: [],
			downloads: [
				{
					word: map.file.endsWith('.topo.json') ? 'TopoJSON' : 'GeoJSON',
					path: underData(map.file)
				}
			]
		}));

/** Every file of `data/`, by topic. */
export const dataFiles = (): { topic: Topic; files: DataFile[] }[] =>
	topics.map((topic) => ({
		topic,
		files: [...tableFiles(topic), ...documents(topic), ...maps(topic)]
	}));

/** The description of all tables for software. */
export const packageFile = 'datapackage.json';

/** Addresses under `/data/` of all that can be downloaded. */
export const downloadPaths = (): string[] => [
	packageFile,
	...dataFiles().flatMap(({ files }) =>
		files.flatMap(({ downloads }) => downloads.map(({ path }) => path))
	)
];

/**
 * The content of a download: a table as JSON, made from its rows; any other as it lies in `data/`.
 * @returns undefined when nothing is published under this path
 */
export function download(path: string): string | undefined {
	if (!downloadPaths().includes(path)) return undefined;
	const table = tables.find(({ id }) => `${id}.json` === path);
	if (table) return JSON.stringify(table.rows());
	return readFileSync(join(process.cwd(), 'data', path), 'utf8');
}
