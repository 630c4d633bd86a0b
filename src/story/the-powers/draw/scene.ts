import type { Label } from '../../../lib/chart/label';
import type { State, Vote } from '../derive';

/** A stroke. Colours are tokens. */
export interface Line {
	id: string;
	d: string;
	colour: string;
	width: number;
	dash?: string;
}

/** Size of a drawing, pixels. */
export interface Area {
	width: number;
	height: number;
}

export interface Bar {
	id: string;
	x: number;
	y: number;
	width: number;
	height: number;
	/** The period is not over in the table: outlined with dots. */
	partial: boolean;
}

/** A weight on a line: one year. */
export interface Plumb {
	id: string;
	x: number;
	from: number;
	to: number;
	/** No full year: dotted, without a bob. */
	partial: boolean;
}

export interface Mark {
	id: string;
	x: number;
	y: number;
	r: number;
	vote: Vote;
	colour: string;
}

/** Below this width the short labels are drawn: the long ones of both halves need a tablet. */
export const COMPACT = 700;

export const ink = 'var(--ink)';
export const ink2 = 'var(--ink-2)';
export const round = (n: number) => Math.round(n * 10) / 10;

/** Colour of a state's marks and name; Britain and France stand in ink, as no party of this chapter. */
export const colourOf = (state: State): string =>
	({ RUS: 'var(--rus)', CHN: 'var(--chn)', USA: 'var(--usa)', GBR: ink, FRA: ink })[state];

export type { Label };
