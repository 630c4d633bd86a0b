import type { Note, Track } from '../derive';
import { tracks } from '../derive';
import type { RowMode, ScoreView } from '../views';
import { placeFlags, type Flag, type PlacedFlag } from './flags';

/** A stave or single-line voice with the space that its labels need. */
export interface Row {
	track: Track;
	mode: RowMode;
	/** Pixels between two lines; a single-line voice has none. */
	step: number;
	/** Space for flags above and below the lines. */
	above: number;
	below: number;
	up: PlacedFlag[];
	down: PlacedFlag[];
	/** Pixels per level of flags, above and below. */
	pitch: number;
	downPitch: number;
	/** Middle line, once placed. */
	y: number;
}

export const half = (row: Row): number => (row.mode === 'line' ? 0 : row.step);

/** Height of a note's line: the top line is for the weightiest. */
export const noteY = (row: Row, note: Note): number =>
	row.mode === 'line' ? row.y : row.y + (2 - note.weight) * row.step;

/** How generously labels are set; each level gives up something the one before had. */
const levels = [
	{ twoLines: true, context: true, pitch: 17, big: true },
	{ twoLines: true, context: true, pitch: 15, big: true },
	{ twoLines: true, context: true, pitch: 14, big: false },
	{ twoLines: false, context: true, pitch: 15.5, big: true },
	{ twoLines: false, context: true, pitch: 14, big: false },
	{ twoLines: false, context: false, pitch: 15.5, big: true },
	{ twoLines: false, context: false, pitch: 14, big: false }
] as const;
export type Fit = (typeof levels)[number];

interface Wanted {
	/** Labels of a stave for a fit. */
	flags: (track: Track, mode: RowMode, fit: Fit) => { up: Flag[]; down: Flag[] };
	/** Space kept free below a stave, besides its flags. */
	extra?: Partial<Record<Track, number>>;
	/** Least space above a stave's flags. */
	least?: Partial<Record<Track, number>>;
	/** Most flags above one another. */
	maxLevel?: number;
	/** Events whose label may not be left out. */
	must: (id: string) => boolean;
	bounds: readonly [number, number];
	steps: { stave: number; focus: number };
}

/**
 * Places the rows of a view between two heights, from the most generous setting of labels that fits.
 *
 * @returns rows with their heights, the gap between two, and ids of events without a label
 */
export function placeRows(
	view: Pick<ScoreView, 'rows'>,
	top: number,
	bottom: number,
	wanted: Wanted
): { rows: Row[]; dropped: string[]; fit: Fit } {
	let result: { rows: Row[]; dropped: string[]; fit: Fit } | undefined;
	for (const fit of levels) {
		const dropped: string[] = [];
		const rows = tracks.flatMap((track) => {
			const mode = view.rows[track];
			return mode ? [rowOf(track, mode, fit, wanted, dropped)] : [];
		});
		const taken = rows.reduce((sum, row) => sum + row.above + 2 * half(row) + row.below, 0);
		const gap = (bottom - top - taken) / rows.length;
		stack(rows, top, gap);
		result = { rows, dropped, fit };
		if (gap >= 7 && !dropped.some(wanted.must)) break;
	}
	return result ?? { rows: [], dropped: [], fit: levels[0] };
}

/** Sets each row's middle line; what is left over goes between rows, less of it between single-line voices. */
function stack(rows: Row[], top: number, gap: number): void {
	const tight = Math.min(Math.max(gap, 15), 18);
	const lines = rows.filter((row, i) => row.mode === 'line' && rows[i - 1]?.mode === 'line').length;
	const others = rows.length - lines;
	const wide = others > 0 ? (gap * rows.length - tight * lines) / others : gap;
	let y = top;
	for (const [i, row] of rows.entries()) {
		const paired = row.mode === 'line' && rows[i - 1]?.mode === 'line';
		y += (paired ? tight : wide) + row.above + half(row);
		row.y = Math.round(y * 2) / 2;
		y += half(row) + row.below;
	}
}

function rowOf(track: Track, mode: RowMode, fit: Fit, wanted: Wanted, dropped: string[]): Row {
	const step = mode === 'line' ? 0 : wanted.steps[mode];
	const flags = wanted.flags(track, mode, fit);
	const pitchOf = (side: Flag[]) => fit.pitch * (side.some((f) => f.lines.length > 1) ? 2 : 1);
	const pitch = pitchOf(flags.up);
	const downPitch = pitchOf(flags.down);
	const up = placeFlags(flags.up, wanted.bounds, wanted.maxLevel ?? 12);
	const down = placeFlags(flags.down, wanted.bounds, 8);
	dropped.push(...up.dropped, ...down.dropped);
	const space = (placed: PlacedFlag[], per: number) =>
		placed.length === 0 ? 0 : Math.max(...placed.map((f) => f.level)) * per + 10;
	return {
		track,
		mode,
		step,
		pitch,
		downPitch,
		above: Math.max(space(up.placed, pitch), wanted.least?.[track] ?? 0),
		below: space(down.placed, downPitch) + (wanted.extra?.[track] ?? 0),
		up: up.placed,
		down: down.placed,
		y: 0
	};
}
