import type { FigureTable } from '../../lib/figure/figure';
import { ownAddress } from '../../lib/text/own-address';
import { toCsv } from '../csv';
import { shownDrawing } from './drawing';
import { fileName } from './name';
import { framed, pngFile, svgFile } from './picture';
import { shownRows, type RowWords } from './rows';

/** What the page says of the figure that a file repeats. */
export interface About {
	title: string;
	/** Sources as the story names them under the drawing, with their dates. */
	source: string;
	/** Up to when the figure's numbers speak. */
	asOf: string;
	layout: string;
	words: RowWords;
	/** Addresses of the figure's own tables as JSON. */
	tables: readonly string[];
}

/** The figure's own tables in one, as `shownRows` gives those that are shown. */
async function ownTables(addresses: readonly string[], { table }: RowWords): Promise<FigureTable> {
	const own = await Promise.all(
		addresses.map(async (one) => {
			const response = await fetch(one);
			if (!response.ok) throw new Error(`${one}: ${response.status}`);
			return (await response.json()) as FigureTable;
		})
	);
	const keys = [...new Set(own.flatMap(({ columns }) => columns.map(({ key }) => key)))];
	return {
		id: 'own',
		caption: '',
		columns: [table, ...keys].map((key) => ({ key, label: key })),
		rows: own.flatMap(({ caption, rows }) => rows.map((row) => ({ [table]: caption, ...row })))
	};
}

/**
 * A file of what the figure shows, with the address that brings the reader's choices back.
 *
 * @param form `csv`, `svg` or `png`
 * @param figure the element that holds the figure under the reader's hands
 * @throws Error when there is nothing to take, or the browser cannot make the file
 */
export async function takeAway(
	form: string,
	figure: HTMLElement,
	{ title, source, asOf, layout, words, tables }: About
): Promise<{ name: string; blob: Blob }> {
	const address = ownAddress(location.href);
	const section = figure.dataset.explore ?? '';
	const name = `${fileName(section, new URLSearchParams(location.search))}.${form}`;
	if (form === 'csv') {
		const table = shownRows(figure, words) ?? (await ownTables(tables, words));
		const more = { 'as of': asOf, address };
		const columns = Object.keys(more).map((key) => ({ key, label: key }));
		const csv = toCsv({
			...table,
			columns: [...table.columns, ...columns],
			rows: table.rows.map((row) => ({ ...row, ...more }))
		});
		return { name, blob: new Blob([csv], { type: 'text/csv;charset=utf-8' }) };
	}
	const drawing = shownDrawing(figure);
	if (!drawing) throw new Error(`${section} shows no drawing.`);
	const foot = [source, address].filter(Boolean);
	const whole = framed(drawing, { title, measure: '', foot, bleed: layout === 'map' }, figure);
	return { name, blob: form === 'png' ? await pngFile(whole) : svgFile(whole) };
}
