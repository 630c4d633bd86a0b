import type { Drawing, Row, Shape } from './drawn';

/** A figure's tables by id, as their JSON has them. */
export type Tables = Readonly<Record<string, readonly Row[]>>;

/** What holds of one figure's drawings and tables. */
export interface FigureCheck {
	/** Numbers in the drawings that no cell holds, by where they come from. Dates and names of documents are left out. */
	beside: Readonly<Record<string, readonly string[]>>;
	/** Numbers the drawings may compute from the tables. */
	derived?: (tables: Tables) => number[];
	/** Words that the drawing of a step must hold, written from the tables. */
	labels?: readonly { step: string; of: (tables: Tables) => readonly string[] }[];
	/** Marks of a step, and how many of them the tables ask for. */
	marks?: readonly {
		what: string;
		step: string;
		drawn: (drawing: Drawing) => number;
		asked: (tables: Tables) => number;
	}[];
}

/** A cell as a number; 0 where there is none. */
export const num = (row: Row | undefined, key: string) => Number(row?.[key] ?? 0);
/** A column's sum. */
export const sum = (rows: readonly Row[] | undefined, key: string) =>
	(rows ?? []).reduce((all, row) => all + num(row, key), 0);
/** How many rows hold it. */
export const count = (rows: readonly Row[] | undefined, holds: (row: Row) => boolean) =>
	(rows ?? []).filter(holds).length;
/** Counts the marks that hold it, a path by its subpaths. */
export const shapes = (holds: (shape: Shape) => boolean) => (drawing: Drawing) =>
	drawing.shapes.filter(holds).reduce((all, { parts }) => all + parts, 0);
/** Number of subpaths of each path, largest first. */
export const paths = (drawing: Drawing) =>
	drawing.shapes
		.filter(({ name }) => name === 'path')
		.map(({ parts }) => parts)
		.sort((a, b) => b - a);
/** Days between two ISO dates. */
export const days = (from: Row[string] | undefined, to: Row[string] | undefined) =>
	(Date.parse(String(to)) - Date.parse(String(from))) / 86_400_000;
