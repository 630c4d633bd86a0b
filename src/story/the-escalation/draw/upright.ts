import { dateText, dayOf } from '../dates';
import { firmnesses, tracks, type Note, type ScoreData, type Track } from '../derive';
import type { ScoreView } from '../views';
import { firmShort, phoneLabels, score as words, trackNames } from '../words.en';
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
import { drawList, fitList, type Item } from './list';
import { labelDate, litOf, markOf, stands, type Size } from './score';
import { BREAK_YEAR, ticksOf, timeScale, windowOf, type Time } from './time';
import { across, down, say } from './pen';

/** Columns of a phone's score: five staves; the two voices of one line have no room. */
export const columns: readonly Track[] = tracks.slice(0, 5);
/** Pixels between two lines of an upright stave. */
const STEP = 5.5;
/** Middle of the first stave, right of the years. */
const FIRST = 46;
/** Boxes this narrow stand on screens of 320 px or at 400 % zoom. */
export const TIGHT = 340;
/** Pixels from one upright stave to the next. */
export const gapOf = (width: number): number => (width > 480 ? 34 : width < TIGHT ? 20 : 26);

export interface UprightOptions {
	ink?: Ink;
	window?: readonly [number, number];
	keys?: boolean;
	/** The two voices of one line stand beside the staves. */
	voices?: boolean;
}

/** The score upright: time runs down, the five staves are columns, labels stand in one list beside them. */
export function upright(
	data: ScoreData,
	view: ScoreView,
	size: Size,
	options: UprightOptions = {}
): { drawing: Drawing; time: Time; listX: number; listTop: number; right: number } {
	const drawing = emptyDrawing();
	const keys = options.keys ?? true;
	const wide = size.width > 480;
	const shown = options.voices ? tracks : columns;
	const gap = options.voices ? 22 : gapOf(size.width);
	const tight = size.width < TIGHT || options.voices === true;
	const right = FIRST + (shown.length - 1) * gap + 2 * STEP + 4;
	const listX = right + (wide ? 26 : tight ? 10 : 16);
	const top = tight ? 53 : 38;
	const bottom = size.height - (keys ? 24 : 4);
	// Beside a list of labels the years before 2022 need room of their own; under the hand they are a strip.
	const past = view.past >= 0.1 ? (options.voices ? 0.1 : 0.46) : 0;
	const time = timeScale(options.window ?? windowOf(view, data), past, top, bottom, 24);
	const ink = options.ink ?? prkInk(litOf(view));
	const at = (track: Track) => FIRST + shown.indexOf(track) * gap;

	for (const tick of ticksOf(time, 42, true)) {
		const run: Run = {
			text:
				tick.strong || tick.label.length < 6
					? tick.label.replace(/^Jan /, '')
					: tick.label.slice(0, 3),
			bold: tick.strong && past === 0,
			colour: 'var(--ink-2)'
		};
		across(drawing, `grid-${tick.day}`, [FIRST - 12, right], tick.at);
		say(drawing, `tick-${tick.day}`, 0, Math.min(tick.at + 4.2, bottom), [run], { size: 12 });
	}
	for (const [i, track] of shown.entries()) {
		const x = at(track);
		const single = !columns.includes(track);
		for (const offset of single ? [0] : [-STEP, 0, STEP]) {
			const line = { x1: x + offset, x2: x + offset, colour: 'var(--rule)', width: 1 };
			const id = `stave-${track}-${offset}`;
			if (time.breakAt === undefined) {
				drawing.rules.push({ id, y1: top, y2: bottom, ...line });
			} else {
				drawing.rules.push({ id: `${id}-past`, y1: top, y2: time.breakAt - 11, ...line });
				drawing.rules.push({ id, y1: time.breakAt + 11, y2: bottom, ...line });
			}
		}
		if (time.breakAt !== undefined) {
			for (const dy of [-4, 4]) {
				drawing.rules.push({
					id: `break-${track}-${dy}`,
					x1: x - 9,
					x2: x + 9,
					y1: time.breakAt + dy + 3.5,
					y2: time.breakAt + dy - 3.5,
					colour: 'var(--ink)',
					width: 1.5
				});
			}
		}
		// Two staggered rows of names, each with a hairline to its stave where it stands higher.
		const level = tight ? i % 3 : i % 2;
		const last = tight && !options.voices && i === columns.length - 1;
		const bold = view.rows[track] === 'focus' || view.past >= 0.1 || view.empty.includes(track);
		const text = words.phoneHeads[track] ?? trackNames[track];
		const half = runsWidth([{ text, bold }], 12.5) / 2;
		say(
			drawing,
			`name-${track}`,
			last ? x - 14 : Math.max(x, half),
			11 + level * 15,
			[{ text, bold, colour: bold ? 'var(--ink)' : 'var(--ink-2)' }],
			{ anchor: last ? 'start' : 'middle' }
		);
		down(drawing, `name-${track}`, x, [15 + level * 15, top - 2]);
	}

	for (const track of shown) {
		const marks: Mark[] = [];
		const single = !columns.includes(track);
		for (const note of data.notes) {
			if (note.track !== track || !stands(note, time)) continue;
			const mark = markOf(
				note,
				at(track) + (single ? 0 : note.weight - 2) * STEP,
				time.at(note.day),
				radius('phone', note.weight),
				ink
			);
			if (note.end !== undefined) {
				mark.held = {
					from: time.at(note.from ?? note.day),
					to: Math.min(time.at(note.end + 1), bottom),
					upright: true
				};
			}
			marks.push(mark);
		}
		spread(marks, true);
		drawing.marks.push(...marks);
	}
	const weight = new Map(data.notes.map((note) => [note.id, note.weight]));
	const rank = (mark: Mark) => (mark.ghost ? 0 : 10) + (weight.get(mark.id) ?? 0);
	drawing.marks.sort((a, b) => rank(a) - rank(b));
	if (keys) drawPhoneKeys(drawing, size);
	return { drawing, time, listX, listTop: top, right };
}

/** The plain score of the first two steps on a phone. */
export function scoreUpright(data: ScoreData, view: ScoreView, size: Size): Drawing {
	const { drawing, time, listX, listTop, right } = upright(data, view, size);
	const until = view.past >= 0.1 ? (time.breakAt ?? size.height) - 2 : size.height - 26;
	const ids = [...view.labels, ...view.context.slice(-1)];
	const items = itemsOf(data, view, drawing, time, ids);
	const numeral = size.height < 300 ? 36 : 58;
	const fit = fitList(items, {
		x: listX,
		width: size.width - listX,
		top: listTop - 4,
		bottom: view.past >= 0.1 ? Math.max(until, listTop + items.length * 15 + 2) : until
	});
	drawList(drawing, fit, { x: listX, elbow: right + 2 });
	if (time.breakAt !== undefined) {
		const y = Math.max(time.breakAt + 5, (fit.at(-1)?.last ?? 0) + 17);
		say(drawing, 'break', listX, y, [{ text: words.breakHead(BREAK_YEAR), bold: true }], {
			size: 12
		});
		if (size.height >= 300) drawAhead(listX, y + 6);
		else if (size.width > 480) drawAhead(listX + 165, listTop + 4);
	}
	if (view.head !== null) {
		const y = time.at(dayOf(view.head));
		across(drawing, 'head', [FIRST - 12, right], y, { colour: 'var(--ink)', width: 1.5 });
	}
	for (const track of view.empty) {
		const first = data.notes.find((note) => note.track === track);
		if (!first || size.height < 300) continue;
		const x = FIRST + columns.indexOf(track) * gapOf(size.width);
		say(
			drawing,
			`empty-${track}`,
			x + 4.5,
			(time.start + time.end) / 2,
			[{ text: words.noneBeforePhone(dateText(first, 'full')), serif: true, italic: true }],
			{ size: 13, anchor: 'middle', upright: true }
		);
	}
	return drawing;

	function drawAhead(x: number, y: number) {
		const ahead = data.notes.filter((note) => note.day >= time.from);
		const hidden = ahead.filter((note) => !columns.includes(note.track)).length;
		const run: Run = { text: `${ahead.length}`, serif: true };
		const room = size.height - 26 - y;
		const beside = x === listX && room < numeral + 56;
		const width = runsWidth([run], numeral);
		const lines: Run[] = [
			...words.aheadPhone.map((text) => ({ text, bold: true })),
			{ text: words.notPlayed, colour: 'var(--ink-2)' },
			{ text: words.notDrawn(hidden), colour: 'var(--ink-2)' }
		];
		say(drawing, 'ahead', x - 2, y + numeral * 0.78, [run], { size: numeral });
		for (const [i, line] of lines.entries()) {
			const at = beside
				? { x: x + width + 8, y: y + 12 + i * 15 }
				: { x, y: y + numeral + 9 + i * 15 };
			if (at.y > size.height - 28) break;
			drawing.words.push({ id: `ahead-${i}`, ...at, size: 12, anchor: 'start', runs: [line] });
		}
	}
}

/** Labels for the list, in order of time. */
export function itemsOf(
	data: ScoreData,
	view: Pick<ScoreView, 'dates' | 'labels' | 'past' | 'rows'>,
	drawing: Drawing,
	time: Time,
	ids: readonly string[]
): Item[] {
	const wanted = data.notes.filter((note) => ids.includes(note.id) && stands(note, time));
	return wanted.flatMap((note) => {
		const mark = drawing.marks.find((m) => m.id === note.id);
		if (!mark) return [];
		const must = view.labels.includes(note.id);
		const bold = must && view.past < 0.1 && view.rows[note.track] === 'focus';
		return [
			{
				id: note.id,
				weight: note.weight,
				x: mark.x + mark.r + 2,
				y: mark.y,
				date: phoneDate(note, view),
				name: {
					text: phoneLabels[note.id] ?? note.label,
					bold,
					colour: mark.ghost ? 'var(--ink-2)' : 'var(--ink)'
				}
			}
		];
	});
}

const phoneDate = (note: Note, view: Pick<ScoreView, 'dates'>) =>
	view.dates === 'year' ? labelDate(note, view) : dateText(note, 'day');

/** Keys in one row: the outlines; what a filled core means stands in the measure line. */
export function drawPhoneKeys(drawing: Drawing, size: Size): void {
	const y = size.height - 6;
	let x = 7;
	const total = firmnesses.reduce(
		(sum, firm) => sum + runsWidth([{ text: firmShort[firm] }], 12) + 12,
		14
	);
	const gap = Math.min(20, (size.width - total) / 3);
	for (const firm of firmnesses) {
		drawing.marks.push({
			id: `key-${firm}`,
			x,
			y: y - 4,
			r: 4.2,
			firm,
			core: false,
			colour: 'var(--ink-2)',
			ghost: false
		});
		const runs: Run[] = [{ text: firmShort[firm], colour: 'var(--ink-2)' }];
		say(drawing, `key-${firm}`, x + 10, y, runs, { size: 12 });
		x += 12 + runsWidth(runs, 12) + gap;
	}
}
