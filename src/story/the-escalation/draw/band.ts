import { dateText } from '../dates';
import { type ScoreData, daysBetween, noteById } from '../derive';
import type { ScoreView } from '../views';
import { band as words, lives } from '../words.en';
import { bandNotes, restBar, speakerColour, stances, waits } from './band-parts';
import { drawBetween, names, spokenWords } from './band-words';
import { type Drawing, emptyDrawing, prkInk, spread } from './drawing';
import { type Flag, drawFlags, placeFlags } from './flags';
import { drawKeys } from './keys';
import type { Size } from './lying';
import { markOf } from './marks';
import { down, say } from './pen';
import { dayTicks } from './ticks';
import { ticksOf, timeScale, windowOf } from './time';

/** Two voices: what others said, what the two capitals said, and the days until they owned it. */
export function bandLying(data: ScoreData, view: ScoreView, size: Size): Drawing {
	const drawing = emptyDrawing();
	const left = 96;
	const right = size.width - 12;
	const bottom = size.height - 34;
	const time = timeScale(windowOf(view, data), 0, left, right);
	const { others, spoken } = bandNotes(data, view);
	if (!view.bracket) return drawing;
	const [fromId, toId] = view.bracket;
	const a = time.at(noteById(data.notes, fromId).day);
	const b = time.at(noteById(data.notes, toId).day);
	const days = daysBetween(data.notes, fromId, toId);
	const wait = waits(data, view);

	for (const tick of ticksOf(time, 60)) {
		down(drawing, `grid-${tick.day}`, tick.at, [22, bottom - 6], {
			opacity: tick.strong ? 1 : 0.7
		});
		if (tick.at + 34 > size.width) continue;
		say(drawing, `tick-${tick.day}`, tick.at + 5, 13, [
			{ text: tick.label, bold: tick.strong, colour: 'var(--ink-2)' }
		]);
	}

	// What others said: one line, flags above it.
	const flags: Flag[] = others.map((note) => ({
		id: note.id,
		x: time.at(note.day),
		y: 0,
		lines: [
			[
				{ text: `${dateText(note, 'day')}\u00a0\u00a0`, colour: 'var(--ink-2)', size: 12 },
				{ text: note.label, bold: note.id === fromId, size: 12.5 }
			]
		],
		size: 12.5,
		must: true
	}));
	const { placed, dropped } = placeFlags(flags, [left, size.width - 2], 14);
	drawing.dropped = dropped;
	const levels = Math.max(...placed.map((f) => f.level));
	// What stands under the line: the field, three lines, three tiers of words.
	const words3 = size.height < 560 ? 88 : 122;
	const spaceAbove = bottom - 26 - words3 - 66 - 100;
	const pitch = Math.min(18.5, Math.max(14, spaceAbove / (levels + 0.8)));
	const othersY = 26 + (levels + 0.8) * pitch;
	const rest = bottom - othersY - words3 - 66;
	const field = Math.max(84, Math.min(168, rest));
	const linesY = othersY + field + 12;
	const step = 21;

	drawing.areas.push({
		id: 'field',
		x: a,
		y: othersY,
		width: b - a,
		height: field,
		fill: 'var(--land)'
	});
	const line = (id: string, y: number) =>
		drawing.rules.push({
			id,
			x1: left,
			x2: right,
			y1: y,
			y2: y,
			colour: 'var(--mark-2)',
			width: 1
		});
	line('others', othersY);
	for (const [i, stance] of stances.entries()) line(`stance-${stance}`, linesY + i * step);
	for (const [id, x] of [
		['from', a],
		['to', b]
	] as const) {
		down(drawing, `field-${id}`, x, [othersY, id === 'to' ? linesY : othersY + field], {
			colour: 'var(--ink)',
			width: 1.25
		});
	}
	const rulerY = othersY + field * 0.34;
	drawing.signs.push({
		id: 'days',
		d: dayTicks(days, (d) => a + d * time.pxPerDay, rulerY, -1, 10),
		stroke: 'var(--ink)',
		width: 1
	});
	const tall = Math.min(68, field * 0.5);
	say(
		drawing,
		'numeral',
		(a + b) / 2,
		rulerY + tall * 0.98,
		[{ text: `${days} ${lives.days}`, serif: true }],
		{ size: tall, anchor: 'middle', on: 'var(--land)' }
	);
	say(
		drawing,
		'reported',
		a + 7,
		rulerY + 20,
		[{ text: words.reported(dateText(noteById(data.notes, fromId), 'full')) }],
		{ on: 'var(--land)' }
	);
	say(
		drawing,
		'admitted',
		b - 7,
		rulerY + 20,
		[{ text: words.admitted(dateText(noteById(data.notes, toId), 'full')) }],
		{ anchor: 'end', on: 'var(--land)' }
	);

	// A rest of many bars, the score's own sign for a voice that waits.
	const firstAdmission = spoken.find((note) => note.stance === 'admits');
	if (firstAdmission) restBar(drawing, a + 8, time.at(firstAdmission.day) - 9, linesY, false);

	const ink = prkInk(() => true);
	const marks = others.map((note) => {
		const mark = markOf(note, time.at(note.day), othersY, note.weight === 3 ? 6.4 : 4.6, ink);
		if (note.end !== undefined)
			mark.held = {
				from: time.at(note.from ?? note.day),
				to: time.at(note.end + 1),
				upright: false
			};
		return mark;
	});
	const voices = spoken.map((note) =>
		markOf(note, time.at(note.day), linesY + step * stances.indexOf(note.stance ?? 'denies'), 5.6, {
			...ink,
			core: () => true,
			colour: speakerColour
		})
	);
	spread(voices, false);
	drawing.marks.push(...marks, ...voices);

	const stave = drawFlags(
		placed.map((flag) => ({ ...flag, y: othersY - (marks.find((m) => m.id === flag.id)?.r ?? 0) })),
		othersY - 6,
		pitch,
		-1
	);
	drawing.words.push(...stave.words);
	drawing.rules.push(...stave.leaders);
	names(drawing, othersY, linesY, step);
	spokenWords(
		drawing,
		size.width < 860 ? 'short' : 'long',
		spoken,
		voices,
		linesY + 2 * step + 12,
		(bottom - linesY - 2 * step - 10) / 3
	);
	drawBetween(drawing, wait, linesY + 2 * step + 26);
	drawKeys(drawing, size, false);
	return drawing;
}
