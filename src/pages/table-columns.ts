import type { FigureTable } from '../lib/figure/figure';
import { formats } from '../lib/text/locale';
import { typeset } from '../lib/text/write-html';

/** A column as the page sets it: how wide it may become, and how its values are printed. */
export interface TableColumn {
	key: string;
	label: string;
	numeric: boolean;
	/** `short`: never breaks; `long`: needs room for a sentence. */
	room: 'short' | 'middle' | 'long';
	/** A value as printed, with every decimal it has; empty where there is none. */
	print: (value: string | number | null | undefined) => string;
}

const isYear = (value: unknown) =>
	typeof value === 'number' && Number.isInteger(value) && value >= 1900 && value <= 2100;

/**
 * The columns of a figure's table, each with what its values ask for. Numbers get separators, but years do not: a column
 * is one of years when every value in it could be a year.
 */
export function tableColumns({ columns, rows }: FigureTable): TableColumn[] {
	return columns.map(({ key, label, numeric = false }) => {
		const values = rows
			.map((row) => row[key])
			.filter((value) => value !== null && value !== undefined);
		const longest = Math.max(0, ...values.map((value) => String(value).length));
		const years = values.length > 0 && values.every(isYear);
		return {
			key,
			label,
			numeric,
			room: longest <= 18 ? 'short' : longest <= 32 ? 'middle' : 'long',
			print: (value) => {
				if (value === null || value === undefined) return '';
				if (typeof value === 'string') return typeset(value);
				return years ? String(value) : value.toLocaleString(formats, { maximumFractionDigits: 20 });
			}
		};
	});
}
