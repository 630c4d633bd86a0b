import type { Label } from '../../lib/chart/label';
import type { FrameworkData } from './derive';
import type { StripPaths } from './strip';

/** A stroke: leader, axis, outline. */
export interface Line {
	id: string;
	d: string;
	colour: string;
	width: number;
	dash?: string;
	fill?: string;
	opacity?: number;
}

/** A filled box. */
export interface Bar {
	id: string;
	x: number;
	y: number;
	width: number;
	height: number;
	colour: string;
	opacity?: number;
}

export interface Dot {
	id: string;
	x: number;
	y: number;
	r: number;
	/** A ring with the ground inside. */
	open?: boolean;
	colour?: string;
}

/** Where the strip stands: its foot, and pixels per unit of its paths. */
export interface StripBox {
	base: number;
	sx: number;
	sy: number;
}

/** Opacity of each type's dashes. */
export type Tones = Record<keyof StripPaths, number>;

/** A view placed in its box, CSS pixels. Painted in this order: under, strip, bars, lines, dots, labels. */
export interface Scene {
	/** Guides that lie under the marks. */
	under: Line[];
	strip: (StripBox & { tones: Tones }) | undefined;
	bars: Bar[];
	lines: Line[];
	dots: Dot[];
	labels: Label[];
}

/** What a placement works from. */
export interface Context {
	data: FrameworkData;
	width: number;
	height: number;
	/** The phone's label set. */
	narrow: boolean;
}

export const ink = 'var(--ink)';
export const ink2 = 'var(--ink-2)';
export const round = (n: number) => Math.round(n * 10) / 10;

export const emptyScene = (): Scene => ({
	under: [],
	strip: undefined,
	bars: [],
	lines: [],
	dots: [],
	labels: []
});
