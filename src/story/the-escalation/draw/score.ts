import { dateText, dayOf } from '../dates';
import { type Note, type ScoreData, type Track, firmnesses, type Firmness } from '../derive';
import type { RowMode, ScoreView } from '../views';
import { firmNames, firmShort, livesNames, score as words, trackNames } from '../words.en';
import { BREAK_YEAR, GAP, ticksOf, timeScale, windowOf, type Time } from './time';
import {
	emptyDrawing,
	prkInk,
	radius,
	runsWidth,
	spread,
	type Drawing,
	type Ink,
	type Mark,
	type Run
} from './drawing';
import { drawFlags, type Flag } from './flags';
import { half, noteY, placeRows, type Fit, type Row } from './rows';
import { down, say } from './pen';

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

/** The plain score of the first two steps: break, numeral, play-head, and staves that are empty so far. */
export function scoreLying(data: ScoreData, view: ScoreView, size: Size): Drawing {
	const head = view.head === null ? undefined : dayOf(view.head);
	const base = lying(data, view, size, {
		toLeft: (note) => view.rows[note.track] === 'focus' || note.day > dayOf('2023-06-01')
	});
	const { drawing, time, plot } = base;
	if (view.past >= 0.1) drawAhead(base, data);
	for (const track of view.empty) drawEmpty(base, data, track);
	if (head !== undefined)
		drawHead(drawing, time.at(head), dateText({ day: head }, 'full'), plot, size);
	return drawing;
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

export const labelDate = (note: Note, view: Pick<ScoreView, 'dates'>): string =>
	view.dates === 'year'
		? dateText({ ...note, precision: 'year' }, 'short')
		: // Before the break the axis does not tell the year.
			dateText(note, view.dates === 'full' || note.day < dayOf('2022-01-01') ? 'short' : 'day');

function drawGrid({ drawing, time, plot }: Base, size: Size): void {
	let last = -Infinity;
	for (const tick of ticksOf(time, 60)) {
		down(drawing, `grid-${tick.day}`, tick.at, [22, plot.bottom], {
			opacity: tick.strong ? 1 : 0.7
		});
		const run: Run = { text: tick.label, bold: tick.strong && time.breakAt === undefined };
		const width = runsWidth([run], 12.5);
		const x = Math.min(tick.at + 5, size.width - width - 1);
		if (x < last + 8) continue;
		last = x + width;
		say(drawing, `tick-${tick.day}`, x, 13, [{ ...run, colour: 'var(--ink-2)' }]);
	}
}

/** Names the years before the break, where they are too narrow for ticks of their own. */
function drawPast({ drawing, time }: Base): void {
	if (time.breakAt === undefined || drawing.words.some((w) => w.id.startsWith('tick--'))) return;
	say(
		drawing,
		'tick-past',
		Math.max(time.breakAt, 64),
		13,
		[{ text: words.before(1945, BREAK_YEAR - 1), colour: 'var(--ink-2)' }],
		{ anchor: 'end' }
	);
}

function drawRows({ drawing, rows, time, plot }: Base, view: ScoreView): void {
	for (const row of rows) {
		const offsets = row.mode === 'line' ? [0] : [-row.step, 0, row.step];
		for (const [i, offset] of offsets.entries()) {
			const y = row.y + offset;
			const line = { y1: y, y2: y, colour: 'var(--rule)', width: 1 };
			const id = `stave-${row.track}-${offsets.length === 1 ? 1 : i}`;
			const { breakAt } = time;
			if (breakAt === undefined) {
				drawing.rules.push({ id, x1: plot.left, x2: plot.right, ...line });
			} else {
				drawing.rules.push({ id: `${id}-past`, x1: plot.left, x2: breakAt - GAP / 2, ...line });
				drawing.rules.push({ id, x1: breakAt + GAP / 2, x2: plot.right, ...line });
			}
		}
		const voice = row.track === 'reactions' || row.track === 'humanitarian';
		const prominent = !voice && (row.mode === 'focus' || view.lit.tracks.includes(row.track));
		say(
			drawing,
			`name-${row.track}`,
			0,
			row.y + 4.5,
			[
				{
					text: trackNames[row.track],
					bold: prominent && row.mode !== 'line',
					colour: prominent && row.mode !== 'line' ? 'var(--ink)' : 'var(--ink-2)'
				}
			],
			{ size: row.mode === 'line' ? 12.5 : 13 }
		);
		if (time.breakAt !== undefined) {
			const reach = row.mode === 'line' ? 6 : row.step + 6;
			for (const dx of [-4, 5]) {
				drawing.rules.push({
					id: `break-${row.track}-${dx}`,
					x1: time.breakAt + dx - 4,
					x2: time.breakAt + dx + 4,
					y1: row.y + reach,
					y2: row.y - reach,
					colour: 'var(--ink)',
					width: 1.5
				});
			}
		}
	}
}

/** A note as a mark; the kind of row decides its size. */
export function markOf(note: Note, x: number, y: number, r: number, ink: Ink): Mark {
	return {
		id: note.id,
		x,
		y,
		r,
		firm: note.firm,
		core: ink.core(note),
		colour: ink.colour(note),
		ghost: !ink.lit(note)
	};
}

/** Whether a note stands in the drawing; one known only by its year needs the whole year. */
export const stands = (note: Note, time: Time): boolean =>
	time.shows(note.day) &&
	(note.precision !== 'year' || (time.from <= note.day && (note.end ?? note.day) <= time.to));

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

function drawAhead({ drawing, time, plot, rows }: Base, data: ScoreData): void {
	const ahead = data.notes.filter((note) => note.day >= time.from).length;
	const law = rows[0];
	const y = plot.top + 66;
	drawing.words.push(
		{
			id: 'ahead',
			x: plot.right - 142,
			y,
			size: 84,
			anchor: 'end',
			runs: [{ text: `${ahead}`, serif: true }]
		},
		...[...words.ahead, words.notPlayed].map((text, i) => ({
			id: `ahead-${i}`,
			x: plot.right - 132,
			y: y - 36 + i * 18,
			size: 13,
			anchor: 'start' as const,
			runs: [{ text, bold: i < 2, colour: i < 2 ? 'var(--ink)' : 'var(--ink-2)' }]
		}))
	);
	if (!law || time.breakAt === undefined) return;
	say(
		drawing,
		'break',
		time.breakAt,
		plot.bottom + 1,
		[
			{ text: words.breakHead(BREAK_YEAR), bold: true },
			{ text: words.breakTail(Math.round(time.times)), colour: 'var(--ink-2)' }
		],
		{ anchor: 'middle' }
	);
}

/** One line on a stave where nothing stands so far, with the date of its first note. */
function drawEmpty({ drawing, row, time }: Base, data: ScoreData, track: Track): void {
	const stave = row(track);
	const first = data.notes.find((note) => note.track === track);
	if (!stave || !first) return;
	say(
		drawing,
		`empty-${track}`,
		time.at(time.from) + 8,
		stave.y - half(stave) - 8,
		[{ text: words.noneBefore(dateText(first, 'full')), serif: true, italic: true }],
		{ size: 14 }
	);
}

/** The play-head: a line through the score, its date at the side that has room. */
export function drawHead(
	drawing: Drawing,
	x: number,
	date: string,
	plot: Base['plot'],
	size: Size
): void {
	const width = runsWidth([{ text: date, bold: true }], 13);
	const y = 13;
	drawing.words = drawing.words.filter(
		(w) => !(w.id.startsWith('tick-') && w.x > x - width - 44 && w.x < x + width + 10)
	);
	down(drawing, 'head', x, [22, plot.bottom], { colour: 'var(--ink)', width: 1.5 });
	drawing.signs.push({ id: 'head-top', d: `M${x - 5} 17h10l-5 6.5z`, fill: 'var(--ink)' });
	say(
		drawing,
		'head-date',
		x + 8 + width > size.width ? x - 8 : x + 8,
		y + 1,
		[{ text: date, bold: true }],
		{ size: 13, anchor: x + 8 + width > size.width ? 'end' : 'start' }
	);
}

/** Keys in place: the four outlines, and at the right the two cores. */
export function drawKeys(drawing: Drawing, size: Size, cores = true): void {
	const y = size.height - 8;
	const right = size.width - 12;
	const width = (text: string, bold = false) => 12 + runsWidth([{ text, bold }], 12.5);
	const ends = width(words.prkInvolved, true) + 20 + width(words.othersOnly);
	const total = (names: typeof firmNames) =>
		firmnesses.reduce((sum, firm) => sum + width(names[firm]) + 18, 0);
	const names = total(firmNames) + (cores ? ends + 20 : 0) > right ? firmShort : firmNames;
	let x = 6;
	const key = (firm: Firmness, core: boolean, colour: string, text: string) => {
		const mark = { id: `key-${text}`, x, y: y - 4, r: 4.6, firm, core, colour, ghost: false };
		drawing.marks.push(mark);
		const run: Run = { text, bold: core, colour };
		say(drawing, `key-${text}`, x + 12, y, [run]);
		x += width(text, core) + 18;
	};
	for (const firm of firmnesses) key(firm, false, 'var(--ink-2)', names[firm]);
	if (!cores) return;
	x = Math.max(x, right - ends);
	key('actor', true, 'var(--prk)', words.prkInvolved);
	key('actor', false, 'var(--ink-2)', words.othersOnly);
}
