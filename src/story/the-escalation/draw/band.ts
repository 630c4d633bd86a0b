import { dateText } from '../dates';
import { daysBetween, noteById, type Note, type ScoreData } from '../derive';
import type { ScoreView } from '../views';
import { band as words, capitals, lives, sayings } from '../words.en';
import {
	emptyDrawing,
	prkInk,
	runsWidth,
	spread,
	wordsBox,
	type Drawing,
	type Mark,
	type Run
} from './drawing';
import { drawFlags, placeFlags, type Flag } from './flags';
import { dayTicks } from './ticks';
import { drawKeys, markOf, type Size } from './score';
import { ticksOf, timeScale, windowOf } from './time';
import { down, say } from './pen';

export const stances = ['admits', 'sidesteps', 'denies'] as const;
const colours = { RUS: 'var(--rus)', PRK: 'var(--prk)' } as const;
export const speakerColour = (note: Note): string => colours[note.speaker ?? 'PRK'];

/** Events of the band: those said by others, and the statements of the two capitals. */
export function bandNotes(data: ScoreData, view: ScoreView): { others: Note[]; spoken: Note[] } {
	return {
		others: view.labels.map((id) => noteById(data.notes, id)),
		spoken: data.notes.filter((note) => note.stance)
	};
}

/** The days from the announcement to each capital's first admission. */
export function waits(data: ScoreData, view: ScoreView): { moscow: number; pyongyang: number } {
	const from = view.bracket?.[0] ?? '';
	const first = (speaker: Note['speaker']) =>
		data.notes.find((note) => note.stance === 'admits' && note.speaker === speaker);
	const days = (note: Note | undefined) => (note ? daysBetween(data.notes, from, note.id) : NaN);
	return { moscow: days(first('RUS')), pyongyang: days(first('PRK')) };
}

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

/** How long each capital waited, between the words of both sides where there is room. */
function drawBetween(
	drawing: Drawing,
	{ moscow, pyongyang }: { moscow: number; pyongyang: number },
	y: number
): void {
	const what = drawing.words.filter((w) => w.id.endsWith('-what') || w.id.endsWith('-who'));
	const edge = (anchor: 'start' | 'end') =>
		what.filter((w) => w.anchor === anchor).map((w) => wordsBox(w));
	const from = Math.max(...edge('start').map((box) => box.x + box.width));
	const to = Math.min(...edge('end').map((box) => box.x));
	const lines = words.between(moscow, pyongyang);
	if (to - from < Math.max(...lines.map((text) => runsWidth([{ text }], 12.5))) + 40) return;
	for (const [i, text] of lines.entries()) {
		say(drawing, `between-${i}`, (from + to) / 2, y + i * 17, [{ text, colour: 'var(--ink-2)' }], {
			anchor: 'middle'
		});
	}
}

/** A multi-measure rest: a thick bar with two caps. */
export function restBar(
	drawing: Drawing,
	from: number,
	to: number,
	at: number,
	upright: boolean
): void {
	const across = (x: number, reach: number) =>
		upright
			? { x1: at - reach, x2: at + reach, y1: x, y2: x }
			: { x1: x, x2: x, y1: at - reach, y2: at + reach };
	const along = upright
		? { x1: at, x2: at, y1: from, y2: to }
		: { x1: from, x2: to, y1: at, y2: at };
	const reach = upright ? 8 : 9;
	drawing.rules.push(
		{ id: 'rest', ...along, colour: 'var(--ink)', width: upright ? 7 : 10 },
		{ id: 'rest-from', ...across(from, reach), colour: 'var(--ink)', width: 1.75 },
		{ id: 'rest-to', ...across(to, reach), colour: 'var(--ink)', width: 1.75 }
	);
}

function names(drawing: Drawing, othersY: number, linesY: number, step: number): void {
	for (const [i, text] of words.others.entries()) {
		say(drawing, `others-${i}`, 0, othersY - 3 + i * 16, [{ text, bold: true }], { size: 13 });
	}
	for (const [i, text] of words.capitals.entries()) {
		say(drawing, `capitals-${i}`, 0, linesY - 36 + i * 16, [{ text, bold: true }], { size: 13 });
	}
	for (const [i, stance] of stances.entries()) {
		say(
			drawing,
			`name-${stance}`,
			88,
			linesY + i * step + 4.5,
			[{ text: words[stance], colour: i === 0 ? 'var(--ink)' : 'var(--ink-2)' }],
			{ size: 13, anchor: 'end' }
		);
	}
}

export const spokenHead = (note: Note): Run[] => [
	{ text: `${dateText(note, 'day')}\u00a0\u00a0`, colour: 'var(--ink-2)' },
	{ text: capitals[note.speaker ?? ''] ?? '', bold: true, colour: speakerColour(note) }
];

/** The capitals' words, hung under their notes: the first of a side lowest, so that no leader crosses words. */
function spokenWords(
	drawing: Drawing,
	form: 'long' | 'short',
	spoken: readonly Note[],
	voices: readonly Mark[],
	top: number,
	pitch: number
): void {
	const early = spoken.filter((note) => note.stance !== 'admits');
	const late = spoken.filter((note) => note.stance === 'admits');
	for (const [side, notes] of [
		[1, [...early].reverse()],
		[-1, late]
	] as const) {
		for (const [i, note] of notes.entries()) {
			const mark = voices.find((m) => m.id === note.id);
			if (!mark) continue;
			const y = top + i * pitch + 8;
			down(drawing, `${note.id}-leader`, mark.x, [mark.y + mark.r, y + 18], {
				colour: 'var(--ink-2)',
				opacity: 0.7
			});
			const at = { x: mark.x + side * 6, anchor: side > 0 ? ('start' as const) : ('end' as const) };
			drawing.words.push(
				{ id: `${note.id}-who`, ...at, y, size: 12.5, runs: spokenHead(note) },
				{
					id: `${note.id}-what`,
					...at,
					y: y + 17,
					size: 14,
					runs: [{ text: sayings[note.id]?.[form] ?? note.label, serif: true, italic: true }]
				}
			);
		}
	}
}
