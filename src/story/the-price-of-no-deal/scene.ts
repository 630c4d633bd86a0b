import type { Label } from '../../lib/chart/label';
import type { Broker } from './brokers';
import type { Mark, PriceData } from './derive';

/** A stroke: guide, strand, leader. */
export interface Line {
	id: string;
	d: string;
	colour: string;
	width: number;
	opacity?: number;
}

/** An attempt in its place. `held` is a bar of `width`, the others a ring or a disc of radius `r`. */
export interface Placed {
	mark: Pick<Mark, 'id' | 'result' | 'broker'>;
	x: number;
	y: number;
	r: number;
	width?: number;
	opacity?: number;
}

/** A wall in its place: its left foot, and the room of one brick. */
export interface PlacedWall {
	id: string;
	x: number;
	base: number;
	brick: { width: number; height: number };
	/** Bricks of the estimate before, and of this one. */
	before: number;
	need: number;
}

/** A view placed in its box, CSS pixels. Painted in this order: under, strands, walls, marks, labels. */
export interface Scene {
	under: Line[];
	strands: Line[];
	walls: PlacedWall[];
	marks: Placed[];
	labels: Label[];
}

export interface Context {
	data: PriceData;
	width: number;
	height: number;
	/** The phone's label set. */
	narrow: boolean;
}

export const colours: Readonly<Record<Broker, string>> = {
	tur: 'var(--ink)',
	un: 'var(--un)',
	usa: 'var(--usa)',
	chn: 'var(--chn)',
	other: 'var(--ink-2)',
	ukr: 'var(--ukr)',
	rus: 'var(--rus)'
};
export const ink = 'var(--ink)';
export const ink2 = 'var(--ink-2)';
export const rule = 'var(--rule)';
export const round = (n: number) => Math.round(n * 10) / 10;
export const emptyScene = (): Scene => ({
	under: [],
	strands: [],
	walls: [],
	marks: [],
	labels: []
});
