import { dateText, dayOf } from '../dates';
import type { ScoreData, Track } from '../derive';
import type { ScoreView } from '../views';
import { score as words } from '../words.en';
import { type Drawing, runsWidth } from './drawing';
import { type Base, type Size, lying } from './lying';
import { down, say } from './pen';
import { half } from './rows';
import { BREAK_YEAR } from './time';

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
