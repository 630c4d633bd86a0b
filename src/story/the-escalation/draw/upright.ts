import { type ScoreData, type Track, tracks } from '../derive';
import type { ScoreView } from '../views';
import { score as words, trackNames } from '../words.en';
import {
	type Drawing,
	type Ink,
	type Mark,
	type Run,
	emptyDrawing,
	prkInk,
	radius,
	runsWidth,
	spread
} from './drawing';
import { across, down, say } from './pen';
import { type Size, litOf } from './lying';
import { markOf, stands } from './marks';
import { type Time, ticksOf, timeScale, windowOf } from './time';
import { TIGHT } from './tight';
import { drawPhoneKeys } from './upright-keys';

/** Columns of a phone's score: five staves; the two voices of one line have no room. */
export const columns: readonly Track[] = tracks.slice(0, 5);

/** Pixels between two lines of an upright stave. */
const STEP = 5.5;

/** Middle of the first stave, right of the years. */
export const FIRST = 46;

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

	let lastTick = -Infinity;
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
		const tickY = Math.min(tick.at + 4.2, bottom);
		if (tickY - lastTick < 11.5) continue;
		lastTick = tickY;
		say(drawing, `tick-${tick.day}`, 0, tickY, [run], { size: 12 });
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
