import { calendar, dateText } from '../dates';
import { daysBetween, noteById, recordEnd, type Note, type ScoreData } from '../derive';
import type { ScoreView } from '../views';
import {
	after as afterWords,
	bandNames,
	livesNames,
	sayings,
	band as bandWords,
	lives as livesWords,
	score as scoreWords
} from '../words.en';
import { bandNotes, restBar, speakerColour, spokenHead, stances, waits } from './band';
import { emptyDrawing, prkInk, radius, runsWidth, spread, type Drawing, type Run } from './drawing';
import { drawList, fitList, type Item } from './list';
import { litOf, markOf, type Size } from './score';
import { dayTicks } from './ticks';
import { ticksOf, timeScale, windowOf, type Time } from './time';
import { TIGHT } from './upright';
import { across, down, say } from './pen';

function months(drawing: Drawing, time: Time, right: number, left = 26): void {
	for (const tick of ticksOf(time, 42, true)) {
		const { year } = calendar(tick.day);
		const text = tick.strong ? `${year}` : tick.label.slice(0, 3);
		across(drawing, `grid-${tick.day}`, [left, right], tick.at);
		say(
			drawing,
			`tick-${tick.day}`,
			0,
			tick.at + 4.2,
			[{ text, bold: tick.strong, colour: 'var(--ink-2)' }],
			{ size: 12 }
		);
	}
}

const item = (note: Note, x: number, y: number, text: string = note.label, bold = false): Item => ({
	id: note.id,
	weight: note.weight,
	x,
	y,
	date: dateText(note, 'day'),
	name: { text, bold }
});

const lifeName = (note: Note): string => livesNames[note.id]?.short ?? note.label;

/** Two upright life lines, the treaty's and the soldiers', with the days between them. */
export function livesUpright(data: ScoreData, view: ScoreView, size: Size): Drawing {
	const drawing = emptyDrawing();
	if (!view.bracket) return drawing;
	const [shipsId, forceId] = view.bracket;
	const time = timeScale(windowOf(view, data), 0, 22, size.height - 6);
	const treatyX = size.width > 480 ? 236 : size.width < TIGHT ? 116 : 148;
	const soldiersX = treatyX + (size.width > 480 ? 96 : size.width < TIGHT ? 62 : 72);
	const at = (id: string) => time.at(noteById(data.notes, id).day);
	const [a, b] = [at(shipsId), at(forceId)];
	const signed = noteById(data.notes, view.labels[0] ?? '');
	const days = daysBetween(data.notes, shipsId, forceId);
	months(drawing, time, size.width);

	drawing.areas.push({
		id: 'field',
		x: treatyX,
		y: a,
		width: soldiersX - treatyX,
		height: b - a,
		fill: 'var(--land)'
	});
	down(drawing, 'treaty-signed', treatyX, [time.at(signed.day), b], {
		colour: 'var(--ink)',
		width: 2,
		dash: '0.1 5.4'
	});
	down(drawing, 'treaty-binds', treatyX, [b, time.end], { colour: 'var(--ink)', width: 7 });
	down(drawing, 'soldiers', soldiersX, [a, time.end], { colour: 'var(--prk)', width: 7 });
	across(drawing, 'field-from', [treatyX, soldiersX], a, { colour: 'var(--ink)', width: 1.25 });
	across(drawing, 'field-to', [treatyX, soldiersX], b, { colour: 'var(--ink)', width: 1.25 });
	drawing.signs.push({
		id: 'days',
		d: dayTicks(days, (d) => a + d * time.pxPerDay, soldiersX - 8, -1, 7, true),
		stroke: 'var(--ink)',
		width: 0.9
	});
	const tall = Math.min(36, (b - a) * 0.42, (soldiersX - treatyX) * 0.52);
	const middle = (treatyX + soldiersX - 12) / 2;
	say(drawing, 'head-treaty', treatyX, 12, [{ text: livesWords.treaty, bold: true }], {
		anchor: 'middle'
	});
	say(
		drawing,
		'head-soldiers',
		soldiersX,
		12,
		[{ text: livesWords.soldiersHead, bold: true, colour: 'var(--prk)' }],
		{ anchor: 'middle' }
	);
	say(drawing, 'numeral', middle, (a + b) / 2 + tall * 0.18, [{ text: `${days}`, serif: true }], {
		size: tall,
		anchor: 'middle',
		on: 'var(--land)'
	});
	say(
		drawing,
		'numeral-unit',
		middle,
		(a + b) / 2 + tall * 0.22 + 18,
		[{ text: livesWords.days, serif: true }],
		{ size: 14, anchor: 'middle', on: 'var(--land)' }
	);

	const ink = prkInk(litOf(view));
	const ids = [...view.labels, ...view.context];
	const named = data.notes.filter((note) => ids.includes(note.id));
	const treaty = named.filter((note) => note.track === 'diplomacy' && note.weight > 1);
	// Beside the soldiers: how they were reported, and the border that had been crossed before.
	const troops = named.filter((note) => note.track === 'troops' && note.firm === 'several');
	const kursk = named.filter((note) => note.track === 'battlefield').slice(0, 1);
	const place = (note: Note, x: number) => {
		const mark = markOf(note, x, time.at(note.day), radius('phone', note.weight) + 0.8, ink);
		drawing.marks.push(mark);
		return mark;
	};
	const left = treaty.map((note) => {
		const mark = place(note, treatyX);
		const bold = note.id === signed.id || note.id === forceId;
		return item(note, mark.x - mark.r - 2, mark.y, lifeName(note), bold);
	});
	const right = [...kursk, ...troops].map((note) => {
		const mark = place(note, soldiersX);
		return item(note, mark.x + mark.r + 3, mark.y, lifeName(note), note.id === shipsId);
	});
	const leftX = treatyX - 18;
	const list = { top: 18, bottom: size.height - 2 };
	const leftItems = fitList(left.map(short), { x: leftX, width: leftX - 32, ...list });
	drawList(drawing, leftItems, { x: leftX, elbow: treatyX - 9, toLeft: true });
	const rightX = soldiersX + 18;
	drawList(drawing, fitList(right.map(short), { x: rightX, width: size.width - rightX, ...list }), {
		x: rightX,
		elbow: soldiersX + 9
	});
	const y = time.at(signed.day + 45);
	for (const [i, text] of livesWords.signedPhone.entries()) {
		say(drawing, `signed-${i}`, leftX, y + i * 15, [{ text, colour: 'var(--ink-2)' }], {
			size: 12,
			anchor: 'end'
		});
	}
	const bindY = Math.max((leftItems.at(-1)?.last ?? 0) + 17, (b + time.end) / 2 + 6);
	if (bindY < size.height - 2) {
		say(drawing, 'binding', leftX, bindY, [{ text: livesWords.binding, bold: true }], {
			size: 12,
			anchor: 'end'
		});
	}
	return drawing;
}

/** The band upright: others at the left, the two capitals at the right, the days between them. */
export function bandUpright(data: ScoreData, view: ScoreView, size: Size): Drawing {
	const drawing = emptyDrawing();
	if (!view.bracket) return drawing;
	const [fromId, toId] = view.bracket;
	const wide = size.width > 480;
	const time = timeScale(windowOf(view, data), 0, 20, size.height - 4);
	const { others, spoken } = bandNotes(data, view);
	const tight = size.width < TIGHT;
	const othersX = wide ? 208 : tight ? 100 : 152;
	const linesX = othersX + (wide ? 66 : tight ? 38 : 54);
	const step = wide ? 14 : 12;
	const days = daysBetween(data.notes, fromId, toId);
	const a = time.at(noteById(data.notes, fromId).day);
	const b = time.at(noteById(data.notes, toId).day);
	const wait = waits(data, view);

	drawing.areas.push({
		id: 'field',
		x: othersX,
		y: a,
		width: linesX - othersX,
		height: b - a,
		fill: 'var(--land)'
	});
	const line = (id: string, x: number, colour: string) =>
		drawing.rules.push({ id, x1: x, x2: x, y1: 20, y2: size.height - 2, colour, width: 1 });
	line('others', othersX, 'var(--mark-2)');
	for (const [i, stance] of stances.entries())
		line(`stance-${stance}`, linesX + i * step, 'var(--mark-2)');
	for (const [id, y] of [
		['from', a],
		['to', b]
	] as const) {
		across(drawing, `field-${id}`, [othersX, linesX], y, { colour: 'var(--ink)', width: 1.25 });
	}
	drawing.signs.push({
		id: 'days',
		d: dayTicks(days, (d) => a + d * time.pxPerDay, othersX + 3, 1, 20, true, 2),
		stroke: 'var(--ink)',
		width: 0.9
	});
	const middle = (othersX + 12 + linesX - 4) / 2;
	const centre = (a + b) / 2;
	say(drawing, 'numeral', middle, centre, [{ text: `${days}`, serif: true }], {
		size: wide ? 34 : tight ? 16 : 22,
		anchor: 'middle',
		on: 'var(--land)'
	});
	say(drawing, 'numeral-unit', middle, centre + 18, [{ text: livesWords.days, serif: true }], {
		size: 13,
		anchor: 'middle',
		on: 'var(--land)'
	});
	const admission = spoken.find((note) => note.stance === 'admits');
	if (admission) restBar(drawing, a + 8, time.at(admission.day) - 7, linesX, true);

	const ink = prkInk(() => true);
	const said = others.map((note) => {
		const mark = markOf(note, othersX, time.at(note.day), radius('phone', note.weight), ink);
		if (note.end !== undefined)
			mark.held = {
				from: time.at(note.from ?? note.day),
				to: time.at(note.end + 1),
				upright: true
			};
		return item(
			note,
			mark.x - mark.r - 2,
			(drawing.marks.push(mark), mark.y),
			(wide ? undefined : bandNames[note.id]) ?? note.label,
			note.id === fromId
		);
	});
	const voices = spoken.map((note) =>
		markOf(note, linesX + step * stances.indexOf(note.stance ?? 'denies'), time.at(note.day), 4.4, {
			...ink,
			core: () => true,
			colour: speakerColour
		})
	);
	spread(voices, true);
	drawing.marks.push(...voices);
	const leftX = othersX - 14;
	const head = wide ? 12.5 : 12;
	say(drawing, 'head-others', leftX, 12, [{ text: bandWords.othersHead, bold: true }], {
		size: head,
		anchor: 'end'
	});
	say(
		drawing,
		'head-capitals',
		linesX,
		12,
		[
			{ text: 'Moscow', bold: true, colour: 'var(--rus)' },
			{ text: ', ' },
			{ text: 'Pyongyang', bold: true, colour: 'var(--prk)' }
		],
		{ size: head }
	);
	drawList(
		drawing,
		fitList(said.map(short), { x: leftX, width: leftX, top: 18, bottom: size.height - 2 }),
		{ x: leftX, elbow: othersX - 8, toLeft: true }
	);
	for (const [i, stance] of stances.entries()) {
		if (i === 0) continue;
		say(
			drawing,
			`name-${stance}`,
			linesX + i * step + 4.5,
			centre + 4,
			[{ text: bandWords[stance], colour: 'var(--ink-2)' }],
			{ size: 12, anchor: 'middle', upright: true }
		);
	}
	drawSayings();
	return drawing;

	/** Capitals' words in two blocks, the early ones from the top, the late ones from the foot. */
	function drawSayings() {
		const x = linesX + 2 * step + (tight ? 9 : 12);
		const oneLine = wide && size.height < 300;
		const tall = oneLine ? 16 : 32;
		const block = (notes: readonly Note[], top: number) => {
			for (const [i, note] of notes.entries()) {
				const voice = voices.find((m) => m.id === note.id);
				const y = top + i * tall + 11;
				const what: Run = {
					text: sayings[note.id]?.[oneLine ? 'short' : wide ? 'long' : 'short'] ?? note.label,
					serif: true,
					italic: true,
					size: 13
				};
				if (oneLine) {
					say(
						drawing,
						`${note.id}-who`,
						x,
						y,
						[...spokenHead(note), { text: '\u00a0\u00a0' }, what],
						{ size: 12 }
					);
				} else {
					say(drawing, `${note.id}-who`, x, y, spokenHead(note), { size: 12 });
					say(drawing, `${note.id}-what`, x, y + 14.5, [what], { size: 13 });
				}
				if (voice) {
					drawing.signs.push({
						id: `${note.id}-leader`,
						d: `M${Math.round(voice.x + voice.r + 1)} ${Math.round(voice.y)}H${linesX + 2 * step + 5}L${x - 4} ${Math.round(y - 4)}`,
						stroke: 'var(--ink-2)',
						width: 1,
						opacity: 0.6
					});
				}
			}
			return top + notes.length * tall;
		};
		const early = spoken.filter((note) => note.stance !== 'admits');
		const late = spoken.filter((note) => note.stance === 'admits');
		const under = block(early, 20);
		const from = size.height - 4 - late.length * tall;
		block(late, from);
		const lines = bandWords.betweenPhone(wait.moscow, wait.pyongyang);
		const text = wide ? [`${lines[0]} ${lines[1]}`, `${lines[2]} ${lines[3]}`] : lines;
		if (from - under < text.length * 15 + 6) return;
		const start = (under + from) / 2 - (text.length * 15) / 2 + 12;
		for (const [i, t] of text.entries()) {
			say(drawing, `between-${i}`, x, start + i * 15, [{ text: t, colour: 'var(--ink-2)' }], {
				size: 12
			});
		}
	}
}

/** A span's first day is enough in a narrow list. */
const short = (item: Item): Item => ({ ...item, date: item.date.replace(/^(\d+)–\d+ /, '$1 ') });

/** The troops stave alone: labour at its left, ceremony at its right, and the hatched end. */
export function afterUpright(data: ScoreData, view: ScoreView, size: Size): Drawing {
	const drawing = emptyDrawing();
	const wide = size.width > 480;
	const time = timeScale(windowOf(view, data), 0, 22, size.height - 4);
	const end = recordEnd(data.notes);
	const edge = time.at(end + 1);
	const x = wide ? 250 : size.width < TIGHT ? 122 : 168;
	const step = 8;
	months(drawing, { ...time, to: end }, size.width, 30);
	for (const offset of [-step, 0, step]) {
		down(drawing, `stave-troops-${offset}`, x + offset, [20, edge]);
	}
	drawing.areas.push({
		id: 'no-source',
		x: 0,
		y: edge,
		width: size.width,
		height: size.height - 2 - edge,
		fill: 'hatch'
	});
	across(drawing, 'record-end', [0, size.width], edge, { colour: 'var(--ink)', width: 1.5 });
	const ink = prkInk(() => true);
	const notes = data.notes.filter((note) => note.track === 'troops' && time.shows(note.day));
	const marks = notes.map((note) => {
		const mark = markOf(
			note,
			x + (note.weight - 2) * step,
			time.at(note.day),
			radius('phone', note.weight) + 0.6,
			ink
		);
		if (note.end !== undefined)
			mark.held = {
				from: time.at(note.from ?? note.day),
				to: Math.min(time.at(note.end + 1), edge),
				upright: true
			};
		return mark;
	});
	spread(marks, true);
	drawing.marks.push(...marks);
	const name = (id: string, at: number, anchor: 'start' | 'middle' | 'end', run: Run) =>
		drawing.words.push({ id, x: at, y: 13, size: 13.5, anchor, runs: [run] });
	name('labour', x - 34, 'end', { text: afterWords.labour, serif: true, italic: true });
	name('troops', x, 'middle', { text: scoreWords.phoneHeads.troops ?? '', bold: true, size: 12.5 });
	name('ceremony', x + 34, 'start', { text: afterWords.ceremony, serif: true, italic: true });
	const wanted = [...view.labels, ...view.context];
	const side = (labour: boolean) =>
		notes
			.filter((note) => wanted.includes(note.id) && (note.kind === 'labour') === labour)
			.map((note) => {
				const mark = marks.find((m) => m.id === note.id);
				const reach = (mark?.r ?? 0) + 3;
				return item(
					note,
					(mark?.x ?? x) + (labour ? -reach : reach),
					mark?.y ?? 0,
					note.label,
					note.weight === 3
				);
			});
	const space = { top: 18, bottom: edge - 2 };
	const leftX = x - 22;
	drawList(drawing, fitList(side(true), { x: leftX, width: leftX - 30, ...space }), {
		x: leftX,
		elbow: x - 15,
		toLeft: true
	});
	const rightX = x + 26;
	drawList(drawing, fitList(side(false), { x: rightX, width: size.width - rightX, ...space }), {
		x: rightX,
		elbow: x + 16
	});

	const lastPrk = data.notes.filter((note) => note.prk).at(-1);
	const head: Run = {
		text: `${afterWords.noSource} ${dateText({ day: end }, 'full')}`,
		serif: true,
		bold: true
	};
	const small = afterWords.stopsPhone(lastPrk ? dateText(lastPrk, 'full') : '');
	const middle = (edge + size.height - 2) / 2;
	const width = Math.max(runsWidth([head], 15) * 1.06, runsWidth([{ text: small }], 12)) + 16;
	drawing.areas.push({
		id: 'plate',
		x: (size.width - width) / 2,
		y: middle - 24,
		width,
		height: 48,
		fill: 'var(--stage)'
	});
	say(drawing, 'stop-0', size.width / 2, middle - 4, [head], { size: 15, anchor: 'middle' });
	say(
		drawing,
		'stop-small-0',
		size.width / 2,
		middle + 15,
		[{ text: small, colour: 'var(--ink-2)' }],
		{ size: 12, anchor: 'middle' }
	);
	return drawing;
}
