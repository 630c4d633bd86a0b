import type { Label } from '../../../lib/chart/label';
import type { RipplesData } from '../derive';

/** A stroke or an area. */
export interface Path {
	id: string;
	d: string;
	stroke?: string;
	width?: number;
	dash?: string;
	fill?: string;
	opacity?: number | undefined;
	/** How late it fades in, milliseconds: rings spread outwards, rows downwards. */
	delay?: number;
}

/** A view placed in its box, CSS pixels: paths in painting order, then labels. */
export interface Scene {
	paths: Path[];
	labels: Label[];
}

/** The box of a drawing. */
export interface Frame {
	width: number;
	height: number;
	/** The phone's label set. */
	narrow: boolean;
}

/** What a placement works from. */
export interface Context extends Frame {
	data: RipplesData;
}

export const ink = 'var(--ink)';
export const ink2 = 'var(--ink-2)';
export const rule = 'var(--rule)';
export const un = 'var(--un)';

/** A coordinate as it is written. */
export const px = (n: number): number => Math.round(n * 100) / 100;
