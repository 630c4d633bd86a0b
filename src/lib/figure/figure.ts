import type { Component } from 'svelte';

/**
 * What every figure is given. It draws `data` as `view` asks, inside a box of `width` × `height` CSS pixels, as one
 * `<svg>` of exactly that size. It changes nothing outside itself and draws the same on the server and in the browser.
 *
 * Marks carry presentation attributes (`fill="var(--rus)"`, `font-size="14"`), not scoped styles: the same markup is
 * the page's drawing, the still at `/stills/<step>.svg` and the card, where no stylesheet reaches.
 */
export interface FigureProps<Data, View> {
	data: Data;
	/** What to show now. Read by the figure, never written. */
	view: View;
	/** Size of the drawing in CSS pixels. Below 600 wide the phone's layout and label set are drawn. */
	width: number;
	height: number;
	/** How much of the box lies under cards, title and foot, in CSS pixels a side; only maps are drawn under them. */
	clear?: { top: number; right: number; bottom: number; left: number };
	/**
	 * How far the reader is through the active step, 0 to 1. For decoration only: no meaning hangs on it, and at rest
	 * (stills, reduced motion, server) it is 1.
	 */
	progress?: number;
}

/** How a section stands on the page. `map`: full-bleed stage under a column of cards; `chart`: narration left, stage right. */
export type Layout = 'map' | 'chart';

/** Which register a section is drawn in when the reader has not chosen colours: maps by night, charts on paper. */
export type Ground = 'night' | 'paper';

/** The client-safe half of a section: what `index.ts` of a section folder exports as `section`. */
export interface Section<Data, View> {
	id: string;
	layout: Layout;
	ground: Ground;
	Figure: Component<FigureProps<Data, View>>;
	/** One view per step id; a section that opens the story may add `opening`. */
	views: Record<string, View>;
	/** Ids of steps whose picture follows the reader's way through them (`progress`); mostly none. */
	progress?: readonly string[];
}

/** Boxes a figure is drawn in on the server, in CSS pixels: what a 1440 × 900 and a 390 × 844 screen give it. */
export const serverSizes = {
	chart: { wide: { width: 888, height: 636 }, narrow: { width: 350, height: 350 } },
	map: { wide: { width: 1440, height: 852 }, narrow: { width: 390, height: 340 } }
} as const;

/** What covers a map drawn full-bleed: the column of cards, the title over the sea, the foot. */
export const mapClear = { top: 130, right: 32, bottom: 66, left: 416 } as const;

/** Narrower than this the phone's layout is drawn. */
export const NARROW = 600;

/** A figure as a table: what the text alternative, `/figures/<section>/` and the CSV download show. */
export interface FigureTable {
	/** File name without ending, kebab-case. */
	id: string;
	caption: string;
	columns: readonly { key: string; label: string; numeric?: boolean }[];
	/** One object per row; a missing value is null and is printed as a dash. */
	rows: readonly Record<string, string | number | null>[];
}
