import { type Note, type ScoreData, daysBetween, noteById } from '../derive';
import type { ScoreView } from '../views';
import { band as bandWords, bandNames, lives as livesWords, sayings } from '../words.en';
import { bandNotes, restBar, speakerColour, spokenHead, stances, waits } from './band-parts';
import { type Drawing, type Run, emptyDrawing, prkInk, radius, spread } from './drawing';
import { drawList, fitList } from './list';
import { across, say } from './pen';
import type { Size } from './lying';
import { markOf } from './marks';
import { dayTicks } from './ticks';
import { timeScale, windowOf } from './time';
import { TIGHT } from './tight';
import { item, short } from './upright-parts';

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
		size: tight ? 12 : 13,
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
		const all = spoken.filter((note) => note.stance !== 'admits');
		const late = spoken.filter((note) => note.stance === 'admits');
		// What was admitted stands; of what was said before it, as much as has room.
		const early = all.slice(0, Math.max(1, Math.floor((size.height - 26) / tall) - late.length));
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
