import type { Box, Label } from '../../../lib/chart/label';
import type { ChainId, PremiseId, Standing } from '../derive';

/** A line of text. `medium` is between regular and bold; its width counts as bold. */
export interface Text extends Label {
	medium?: boolean;
	/** Struck through. */
	struck?: boolean;
	/** Phrases to stand out within it, in bold ink. */
	key?: readonly string[];
}

/** A stroke. */
export interface Shape {
	id: string;
	d: string;
	stroke?: string;
	width?: number;
}

/** One premise as it is drawn: its joint, the line on to the next, its words. */
export interface Part {
	id: PremiseId;
	standing: Standing;
	debated: boolean;
	x: number;
	y: number;
	/** Line from this joint to the next, or to the arrowhead. */
	line: string;
	/** The line has lost its hold. */
	loose: boolean;
	texts: Text[];
	/** Where a pointer takes hold of it. */
	hit: Box;
}

export interface ChainScene {
	id: ChainId;
	parts: Part[];
	head: string;
	conclusion: Text[];
}

/** A view placed in its box, CSS pixels. */
export interface Scene {
	/** The map. */
	panel: Box;
	/** The border on the panel, in pixels of the drawing, and the land to its right. */
	border: string;
	east: string;
	borderWidth: number;
	/** Radius of a joint. */
	joint: number;
	/** Names, aids and words on the map. */
	names: Text[];
	north: string | undefined;
	/** Words of the Charter on the land. */
	articles: Text[];
	crossings: { id: 'invasion' | 'entry'; colour: string; d: string; texts: Text[] }[];
	chains: ChainScene[];
	/** What stands below the map in place of the sanctions chain. */
	below: { id: string; shapes: Shape[]; texts: Text[] } | undefined;
	/** Strength of the map and the chains on it. */
	strength: number;
}

export const ink2 = 'var(--ink-2)';
export const round = (n: number) => Math.round(n * 10) / 10;
