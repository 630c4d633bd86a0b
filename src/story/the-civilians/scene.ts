import type { Label } from '../../lib/chart/label';
import type { Verdict } from '../verdict';
import { dotGrid, type DotGrid } from './dots';
import type { Moments, Month, Show } from './derive';
import type { Quoted } from './quoted';
import type { FieldView } from './views';

/** Counts beside the field, each with the month it stands for, `YYYY-MM`. */
export interface Counts extends Quoted {
	facilities: { education: number; medical: number; month: string };
	/** Cultural sites: about so many. */
	sites: { count: number; month: string };
	distressMonth: string;
	accessMonth: string;
	verdicts: { attacks: Verdict; facilities: Verdict; distress: Verdict; aid: Verdict };
	/** Year of the count by age. */
	olderYear: string;
}

/** What the figure draws. */
export interface FieldData {
	months: Month[];
	moments: Moments;
	counts: Counts;
}

/** A line, leader or outline. `late` comes in after the others, so that the rise is seen before the soldiers. */
export interface Line {
	id: string;
	d: string;
	colour?: string;
	width?: number;
	dash?: string;
	late?: boolean;
}

/** A flat shape under the marks or beside them. */
export interface Patch {
	id: string;
	x: number;
	y: number;
	width: number;
	height: number;
	colour: string;
	opacity?: number;
}

/** A key's dot. */
export interface KeyDot {
	id: string;
	x: number;
	y: number;
	colour: string;
}

/** A verdict's sign, its top left corner. */
export interface Sign {
	id: string;
	x: number;
	y: number;
	verdict: Verdict;
}

/** A view placed in its box, CSS pixels. */
export interface Scene {
	grid: DotGrid;
	/** Where the foot of the field stands, and how far it is pressed. */
	field: { y: number; sx: number; sy: number };
	labels: Label[];
	/** Labels that belong to the soldiers' dates. */
	late: Label[];
	under: Patch[];
	over: Patch[];
	lines: Line[];
	dots: KeyDot[];
	signs: Sign[];
	/** A mark at rest beside the question: its middle and radius. */
	handle: { x: number; y: number; r: number } | undefined;
}

/** Sizes and places that all views of a box share. */
export interface Frame {
	width: number;
	height: number;
	narrow: boolean;
	/** A phone's box with little height: no note below the axis, the second date left out. */
	low: boolean;
	/** Foot of the field; the axis and its notes are below. */
	base: number;
	/** Top of the highest month when the field is whole. */
	top: number;
	grid: DotGrid;
	/** Size of labels, and from line to line. */
	text: number;
	line: number;
}

export const INK_2 = 'var(--ink-2)';
export const PRK = 'var(--prk)';
export const px = (n: number) => Math.round(n * 10) / 10;

export function frameOf(
	months: readonly Month[],
	{ width, height }: { width: number; height: number },
	show: Show = 'both'
): Frame {
	const narrow = width < 600;
	const low = narrow && height < 216;
	const base = height - (low ? 22 : narrow ? 37 : 44);
	const grid = dotGrid(months, { width, height: base - (narrow ? 4 : 8) }, show);
	return {
		width,
		height,
		narrow,
		low,
		base,
		top: base - grid.height,
		grid,
		text: narrow ? 12 : 13,
		line: narrow ? 15 : 17
	};
}

export interface Context {
	data: FieldData;
	view: FieldView;
	frame: Frame;
	show: Show;
}
