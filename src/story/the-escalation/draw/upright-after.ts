import { dateText } from '../dates';
import { type ScoreData, recordEnd } from '../derive';
import type { ScoreView } from '../views';
import { after as afterWords, score as scoreWords } from '../words.en';
import { type Drawing, type Run, emptyDrawing, prkInk, radius, runsWidth, spread } from './drawing';
import { drawList, fitList } from './list';
import { across, down, say } from './pen';
import type { Size } from './lying';
import { markOf } from './marks';
import { LOW } from './settle';
import { timeScale, windowOf } from './time';
import { TIGHT } from './tight';
import { item, months } from './upright-parts';

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
	const space = { top: size.height < LOW ? 26 : 18, bottom: edge - 2 };
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
