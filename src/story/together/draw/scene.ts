import type { Label } from '../../../lib/chart/label';
import { longDate } from '../../../lib/text/dates';
import type { Verdict } from '../../verdict';
import type { Seat, Table, TogetherData } from '../derive';
import type { TogetherView } from '../views';

/** A table placed: its middle, and how much larger than a table of radius 15. */
export interface PlacedTable {
	table: Table;
	x: number;
	y: number;
	scale: number;
	/** Seats to draw. */
	seats: readonly Seat[];
}

/** A claim's sign placed: its left edge; all signs stand on the same line of their row. */
export interface Bar {
	id: string;
	verdict: Verdict;
	x: number;
	/** Top and foot of a full bar, and top of a dash. */
	y: number;
	width: number;
	height: number;
}

export interface Line {
	id: string;
	d: string;
	colour: string;
	width: number;
	dash?: string;
}

/** A view placed in its box, CSS pixels. */
export interface Scene {
	tables: PlacedTable[];
	bars: Bar[];
	/** Signs that explain a count. */
	signs: Bar[];
	lines: Line[];
	labels: Label[];
}

export interface Context {
	data: TogetherData;
	view: TogetherView;
	width: number;
	height: number;
}

export const INK = 'var(--ink)';
export const INK_2 = 'var(--ink-2)';
/** Radius of a table, of a chair, and of the circle of chairs, at scale 1. */
export const TABLE = { top: 15, chair: 6.2, ring: 25, crowd: 35 } as const;

export const empty = (): Scene => ({ tables: [], bars: [], signs: [], lines: [], labels: [] });
export const px = (n: number) => Math.round(n * 100) / 100;

/** @example monthOf('2026-01-23') // 'Jan 2026' */
export const monthOf = (date: string) =>
	longDate(`${date.slice(0, 7)}-01`).replace(/^1 (\w{3})\w* (\d+)$/, '$1 $2');
/** A day, or the month where no day is known, in full. */
export const fullDate = (date: string) =>
	date.length === 10 ? longDate(date) : longDate(`${date}-01`).replace(/^1 /, '');

/** A verdict's sign, an upright bar; opinion is a dash under its foot. */
export function barPath({ verdict, y, width, height }: Bar, x: number): string {
	const stem = Math.max(1.1, width / 6);
	const left = px(x + (width - stem) / 2);
	const [l, w] = [px(x), px(width)];
	const rect = (x: number, y: number, w: number, h: number) =>
		`M${px(x)} ${px(y)}h${px(w)}v${px(h)}h${-px(w)}z`;
	switch (verdict) {
		case 'well supported':
			return rect(l, y, w, height);
		case 'supported with caveats':
			return rect(left, y, stem, height * 0.42) + rect(l, y + height * 0.42, w, height * 0.58);
		case 'contested':
			return rect(l, y, w, height * 0.39) + rect(l, y + height * 0.61, w, height * 0.39);
		case 'unsupported as stated':
			return rect(left, y, stem, height) + rect(l, y + height - 1.6, w, 1.6);
		case 'not checkable/opinion':
			return rect(l, y + height + 8, w, 2.4);
	}
}
