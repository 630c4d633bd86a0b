import { type Note, type ScoreData, daysBetween, noteById } from '../derive';
import type { ScoreView } from '../views';
import { lives as livesWords, livesNames } from '../words.en';
import { type Drawing, emptyDrawing, prkInk, radius } from './drawing';
import { drawList, fitList } from './list';
import { across, down, say } from './pen';
import { type Size, litOf } from './lying';
import { markOf } from './marks';
import { dayTicks } from './ticks';
import { timeScale, windowOf } from './time';
import { TIGHT } from './tight';
import { item, months, short } from './upright-parts';

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
