import { dateText, dayOf } from '../dates';
import type { ScoreData } from '../derive';
import type { ScoreView } from '../views';
import { score as words } from '../words.en';
import { type Drawing, type Run, runsWidth } from './drawing';
import { drawList, fitList } from './list';
import { across, say } from './pen';
import type { Size } from './lying';
import { BREAK_YEAR } from './time';
import { FIRST, columns, gapOf, upright } from './upright';
import { itemsOf } from './upright-list';

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
		bottom:
			view.past >= 0.1
				? Math.min(Math.max(until, listTop + items.length * 15 + 2), size.height - 42)
				: until
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
			if (at.y > size.height - 28 || at.x + runsWidth([line], 12) > size.width) break;
			drawing.words.push({ id: `ahead-${i}`, ...at, size: 12, anchor: 'start', runs: [line] });
		}
	}
}
