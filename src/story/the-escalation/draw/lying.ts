import { dayOf } from '../dates';
import type { Note, ScoreData, Track } from '../derive';
import type { RowMode, ScoreView } from '../views';
import { livesNames } from '../words.en';
import {
	type Drawing,
	type Ink,
	type Mark,
	type Run,
	emptyDrawing,
	prkInk,
	radius,
	spread
} from './drawing';
import { type Flag, drawFlags } from './flags';
import { drawGrid, drawPast, drawRows } from './grid';
import { drawKeys } from './keys';
import { labelDate, markOf, stands } from './marks';
import { type Fit, type Row, half, noteY, placeRows } from './rows';
import { type Time, timeScale, windowOf } from './time';

export interface Size {
	width: number;
	height: number;
}

/** What is placed before an arrangement adds its own: rows and the scale of time. */
export interface Base {
	drawing: Drawing;
	rows: Row[];
	time: Time;
	plot: { left: number; right: number; top: number; bottom: number };
	ink: Ink;
	row: (track: Track) => Row | undefined;
	mark: (id: string) => Mark | undefined;
}

/** Which notes of a story view are lit: those it labels, and its tracks up to its day and the play-head. */
export function litOf(view: ScoreView): (note: Note) => boolean {
	const until = dayOf(view.lit.until);
	const named = new Set([...view.labels, ...(view.bracket ?? [])]);
	return (note) =>
		named.has(note.id) || (view.lit.tracks.includes(note.track) && note.day <= until);
}

export interface Options {
	ink?: Ink;
	/** Space kept free below a stave. */
	extra?: Partial<Record<Track, number>>;
	/** Row of keys at the foot. */
	keys?: boolean;
	/** Width of the names at the left. */
	gutter?: number;
	/** Labels below their stave rather than above. */
	below?: (note: Note) => boolean;
	/** Labels at the left of their leader. */
	toLeft?: (note: Note, time: Time) => boolean;
	/** Pixels kept free at the right of the staves. */
	margin?: number;
	/** Most labels above one another. */
	maxLevel?: number;
	/** Right end for labels. */
	edge?: (time: Time) => number;
	/** The hand's own scale of time: no break before 2022, whatever the view says. */
	window?: readonly [number, number];
}

/** The score lying: staves from the top down, time from left to right. The base of every wide arrangement. */
export function lying(data: ScoreData, view: ScoreView, size: Size, options: Options = {}): Base {
	const keys = options.keys ?? true;
	const gutter = options.gutter ?? 96;
	const plot = {
		left: gutter,
		right: size.width - 12 - (options.margin ?? 0),
		top: 26,
		bottom: size.height - (keys ? 30 : 6)
	};
	const window = options.window ?? windowOf(view, data);
	const time = timeScale(window, view.past, plot.left, plot.right);
	const ink = options.ink ?? prkInk(litOf(view));
	const big = view.past >= 0.1;
	const numeral = big ? 84 : 0;
	const { rows, dropped } = placeRows(view, plot.top, plot.bottom - (big ? 20 : 4), {
		maxLevel: options.maxLevel,
		must: (id) => view.labels.includes(id),
		bounds: [plot.left, options.edge?.(time) ?? size.width - 2],
		extra: options.extra,
		least: { 'law-un': numeral, ...emptySpace(view) },
		steps: { stave: size.height < 560 ? 9 : 11, focus: size.height < 560 ? 11 : 13.5 },
		flags: (track, mode, fit) => flagsOf(data, view, time, ink, options, track, mode, fit)
	});
	const drawing = emptyDrawing();
	drawing.dropped = dropped;
	const base: Base = {
		drawing,
		rows,
		time,
		plot,
		ink,
		row: (track) => rows.find((row) => row.track === track),
		mark: (id) => drawing.marks.find((mark) => mark.id === id)
	};
	drawGrid(base, size);
	drawPast(base);
	drawRows(base, view);
	drawNotes(base, data);
	drawLabels(base);
	if (keys) drawKeys(drawing, size);
	return base;
}

const emptySpace = (view: ScoreView): Partial<Record<Track, number>> =>
	Object.fromEntries(
		view.empty.filter((track) => view.rows[track] !== 'line').map((track) => [track, 18])
	);

function flagsOf(
	data: ScoreData,
	view: ScoreView,
	time: Time,
	ink: Ink,
	options: Options,
	track: Track,
	mode: RowMode,
	fit: Fit
): { up: Flag[]; down: Flag[] } {
	const named = [...view.labels, ...(fit.context ? view.context : [])];
	const flags: { up: Flag[]; down: Flag[] } = { up: [], down: [] };
	for (const note of data.notes) {
		if (note.track !== track || !named.includes(note.id) || !stands(note, time)) continue;
		const must = view.labels.includes(note.id);
		const focus = mode === 'focus' && must;
		const lit = ink.lit(note);
		const date = { text: `${labelDate(note, view)}\u00a0\u00a0`, colour: 'var(--ink-2)', size: 12 };
		const name: Run = {
			text: (view.scene === 'lives' && livesNames[note.id]?.long) || note.label,
			bold: focus && note.weight === 3,
			colour: lit ? 'var(--ink)' : 'var(--ink-2)',
			size: focus && fit.big ? 14 : 12.5
		};
		const lines: Run[][] = [[date, name]];
		const below = options.below?.(note) ?? false;
		if (below || (view.scene === 'lives' && mode === 'focus' && fit.twoLines)) {
			lines.splice(0, 1, [{ ...date, text: labelDate(note, view) }], [name]);
		} else if (focus && fit.twoLines && view.scene === 'score') {
			lines.push([{ text: note.by, colour: 'var(--ink-2)', size: 12 }]);
		}
		flags[below ? 'down' : 'up'].push({
			id: note.id,
			x: time.at(note.day),
			y: 0,
			lines,
			size: focus && fit.big ? 14 : 12.5,
			must,
			toLeft: options.toLeft?.(note, time) ?? false
		});
	}
	return flags;
}

function drawNotes({ drawing, rows, time, plot, ink }: Base, data: ScoreData): void {
	for (const row of rows) {
		const marks: Mark[] = [];
		for (const note of data.notes) {
			if (note.track !== row.track || !stands(note, time)) continue;
			const mark = markOf(
				note,
				time.at(note.day),
				noteY(row, note),
				radius(row.mode, note.weight),
				ink
			);
			if (note.end !== undefined) {
				const from = time.at(Math.max(note.from ?? note.day, time.from));
				const to = Math.min(time.at(note.end + 1), plot.right);
				mark.held = { from, to, upright: false };
			}
			marks.push(mark);
		}
		spread(marks, false);
		drawing.marks.push(...marks);
	}
	// The weighty and the lit lie on top.
	const order = new Map(data.notes.map((note) => [note.id, note.weight]));
	const rank = (mark: Mark) => (mark.ghost ? 0 : 10) + (order.get(mark.id) ?? 0);
	drawing.marks.sort((a, b) => rank(a) - rank(b));
}

function drawLabels({ drawing, rows, mark }: Base): void {
	for (const row of rows) {
		for (const side of [-1, 1] as const) {
			const placed = (side < 0 ? row.up : row.down).map((flag) => {
				const note = mark(flag.id);
				return note ? { ...flag, y: note.y + side * note.r } : flag;
			});
			const edge = row.y + side * (half(row) + 8);
			const { words: lines, leaders } = drawFlags(
				placed,
				edge,
				side < 0 ? row.pitch : row.downPitch,
				side
			);
			drawing.words.push(...lines);
			drawing.rules.push(...leaders);
		}
	}
}
