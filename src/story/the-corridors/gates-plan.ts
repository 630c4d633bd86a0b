import type { GateId } from './derive';
import type { Rect, StripBox } from './scene';

/** What is free of a box, CSS pixels. */
export interface Room {
	x: number;
	top: number;
	width: number;
	bottom: number;
	/** The small set of words. */
	narrow: boolean;
	/** A phone held level: little height, some width. */
	low: boolean;
}

/** One gate's words and days, from the top of its heading to the line that its days stand on. */
export interface Row {
	/** Baselines. */
	heading: number;
	/** Of the gloss; on wide rooms it stands at the right of the heading, and on the lowest it is left out. */
	gloss: number | undefined;
	/** Of the consents and the third party; left out where there is no room. */
	keys: number | undefined;
}

interface Plan {
	/** Undefined where maps would be too low to read. */
	frames: { road: Rect; sea: Rect } | undefined;
	strips: Record<GateId, Omit<StripBox, 'on'>>;
	rows: Record<GateId, Row>;
	/** Baseline of the years. */
	years: number;
	/** Size of headings, pixels. */
	size: number;
}

/** Space that a row's words take above its days, its days, and what follows. */
const measures = {
	wide: { heading: 14, gloss: 14, keys: 35, strip: 45, height: 26, row: 71, size: 15 },
	phone: { heading: 11, gloss: 25, keys: undefined, strip: 30, height: 16, row: 46, size: 13 },
	least: {
		heading: 11,
		gloss: undefined,
		keys: undefined,
		strip: 30,
		height: 12,
		row: 30,
		size: 13
	}
} as const;
const YEARS = 19;
/** A map lower than this has no room for its two names, pixels. */
export const LEAST_MAP = 80;

/** Two maps, three strips on one calendar: below each other, or side by side where the box is low. */
export function gatesPlan({ x, top, width, bottom, narrow, low }: Room): Plan {
	const m = !narrow ? measures.wide : bottom - top < 180 ? measures.least : measures.phone;
	const pad = low ? 6 : top > 0 ? 22 : 10;
	const foot = bottom - (low ? 2 : narrow ? 4 : 14);
	const height = foot - top - pad;
	const column = low ? Math.min(190, width * 0.36) : width;
	const left = low ? x + column + 22 : x;
	const across = x + width - left;

	// Strips keep their size; what is left of the height goes to the maps, then to the space between strips.
	const gaps = narrow ? 9 : 20;
	const strips = 3 * m.row + YEARS;
	const gutter = narrow ? 12 : 32;
	const each = low ? column : (width - gutter) / 2;
	const tall = low
		? (height - 8) / 2
		: Math.min(height - strips - 3 * gaps + (narrow ? 2 : 0), each * (narrow ? 0.86 : 0.8));
	const mapped = tall >= LEAST_MAP;
	const start = low || !mapped ? top + pad : top + pad + tall;
	const spare = (foot - start - strips) / (low || !mapped ? 2 : 3);
	const gap = Math.max(4, Math.min(spare, low ? 60 : narrow ? 34 : 44));
	const rowTop = (i: number) => start + (low || !mapped ? 0 : gap) + i * (m.row + gap);
	const row = (i: number): Row => ({
		heading: rowTop(i) + m.heading,
		gloss: m.gloss === undefined ? undefined : rowTop(i) + m.gloss,
		keys: m.keys === undefined ? undefined : rowTop(i) + m.keys
	});
	const strip = (i: number) => ({
		x: left,
		width: across,
		base: rowTop(i) + m.row,
		height: m.height
	});
	return {
		frames: mapped
			? {
					road: { x, y: top + pad, width: each, height: tall },
					sea: low
						? { x, y: top + pad + tall + 8, width: each, height: tall }
						: { x: x + each + gutter, y: top + pad, width: each, height: tall }
				}
			: undefined,
		strips: { road: strip(0), sea: strip(1), areas: strip(2) },
		rows: { road: row(0), sea: row(1), areas: row(2) },
		years: rowTop(2) + m.row + 16,
		size: m.size
	};
}
