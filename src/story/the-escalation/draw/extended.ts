import { dateText } from '../dates';
import { daysBetween, noteById, recordEnd, type ScoreData } from '../derive';
import type { ScoreView } from '../views';
import { after as afterWords, lives as livesWords, score as scoreWords } from '../words.en';
import { overlap, runsWidth, wordsBox, type Drawing } from './drawing';
import { half } from './rows';
import { lying, type Size } from './lying';
import { dayTicks } from './ticks';
import { down, say } from './pen';

/** Drops words of less weight that stand under others, such as a month under a note of its own. */
function yieldTo(drawing: Drawing, ids: RegExp): void {
	const boxes = drawing.words.filter((w) => !ids.test(w.id)).map(wordsBox);
	drawing.words = drawing.words.filter(
		(w) => !ids.test(w.id) || !boxes.some((box) => overlap(wordsBox(w), box))
	);
}

/** Two life lines between the staves, the treaty's and the soldiers', and the days between them. */
export function livesLying(data: ScoreData, view: ScoreView, size: Size): Drawing {
	const room = size.height < 560 ? 104 : Math.min(170, 132 + (size.height - 636) / 4);
	const base = lying(data, view, size, {
		extra: { diplomacy: room },
		margin: size.width < 860 ? 34 : 22,
		toLeft: (note) => view.leftward.includes(note.id)
	});
	const { drawing, time, plot, row, mark } = base;
	const diplomacy = row('diplomacy');
	if (!diplomacy || !view.bracket) return drawing;
	const [shipsId, forceId] = view.bracket;
	const ships = noteById(data.notes, shipsId);
	const force = noteById(data.notes, forceId);
	const signed = noteById(data.notes, view.labels[0] ?? '');
	const [a, b] = [time.at(ships.day), time.at(force.day)];
	const treatyY = diplomacy.y + half(diplomacy) + 20;
	const soldiersY = treatyY + room - 30;
	const days = daysBetween(data.notes, shipsId, forceId);

	drawing.areas.push({
		id: 'field',
		x: a,
		y: treatyY,
		width: b - a,
		height: soldiersY - treatyY,
		fill: 'var(--land)'
	});
	const treaty = { y1: treatyY, y2: treatyY };
	drawing.rules.push(
		{
			id: 'treaty-signed',
			x1: time.at(signed.day),
			x2: b,
			...treaty,
			colour: 'var(--ink)',
			width: 2,
			dash: '0.1 5.4'
		},
		{ id: 'treaty-binds', x1: b, x2: plot.right, ...treaty, colour: 'var(--ink)', width: 7 },
		{
			id: 'soldiers',
			x1: a,
			x2: plot.right,
			y1: soldiersY,
			y2: soldiersY,
			colour: 'var(--prk)',
			width: 7
		},
		{
			id: 'field-from',
			x1: a,
			x2: a,
			y1: treatyY,
			y2: (mark(shipsId)?.y ?? soldiersY) - (mark(shipsId)?.r ?? 0),
			colour: 'var(--ink)',
			width: 1.25
		},
		{
			id: 'field-to',
			x1: b,
			x2: b,
			y1: (mark(forceId)?.y ?? treatyY) + (mark(forceId)?.r ?? 0),
			y2: soldiersY,
			colour: 'var(--ink)',
			width: 1.25
		}
	);
	drawing.signs.push({
		id: 'days',
		d: dayTicks(days, (d) => a + d * time.pxPerDay, soldiersY - 13, -1, 7),
		stroke: 'var(--ink)',
		width: 1
	});
	const tall = Math.min(62, (soldiersY - treatyY - 20) * 0.72, (b - a) / 3.1);
	say(
		drawing,
		'numeral',
		(a + b) / 2,
		(treatyY + soldiersY - 16) / 2 + tall * 0.3,
		[{ text: `${days} ${livesWords.days}`, serif: true }],
		{ size: tall, anchor: 'middle', on: 'var(--land)' }
	);
	say(
		drawing,
		'signed',
		(time.at(signed.day) + a) / 2,
		treatyY - 6,
		[{ text: livesWords.signed, colour: 'var(--ink-2)' }],
		{ size: 13, anchor: 'middle' }
	);
	say(drawing, 'binding', b + 7, treatyY + 18, [{ text: livesWords.binding, bold: true }], {
		size: 13
	});
	say(
		drawing,
		'soldiers-name',
		a - 8,
		soldiersY + 4.5,
		[{ text: livesWords.soldiers, bold: true, colour: 'var(--prk)' }],
		{ size: 13, anchor: 'end' }
	);
	return drawing;
}

/** What followed the admission, and where the record stops: the rest of the time until today, hatched at its true length. */
export function afterLying(data: ScoreData, view: ScoreView, size: Size): Drawing {
	const end = recordEnd(data.notes);
	const base = lying(data, view, size, {
		below: (note) => note.kind === 'labour',
		toLeft: (note) => note.day > end - 110,
		edge: (time) => time.at(end + 1) - 3
	});
	const { drawing, time, plot, row } = base;
	const edge = time.at(end + 1);
	for (const rule of drawing.rules) {
		if (rule.id.startsWith('stave-')) rule.x2 = edge;
	}
	drawing.areas.push({
		id: 'no-source',
		x: edge,
		y: 22,
		width: plot.right - edge,
		height: plot.bottom - 22,
		fill: 'hatch'
	});
	down(drawing, 'record-end', edge, [22, plot.bottom], { colour: 'var(--ink)', width: 1.5 });

	const troops = row('troops');
	if (troops) {
		const name = (id: string, text: string, y: number) =>
			drawing.words.push({
				id,
				x: 0,
				y,
				size: 14,
				anchor: 'start',
				runs: [{ text, serif: true, italic: true }]
			});
		name('ceremony', afterWords.ceremony, troops.y - half(troops) - 22);
		name('labour', afterWords.labour, troops.y + half(troops) + 34);
	}
	for (const track of view.empty) {
		const voice = row(track);
		const last = data.notes.filter((note) => note.track === track).at(-1);
		if (!voice || !last) continue;
		const date = dateText({ day: last.end ?? last.day }, 'full');
		say(
			drawing,
			`empty-${track}`,
			plot.left + 8,
			voice.y + 4.5,
			[{ text: scoreWords.noneSince(date), serif: true, italic: true, colour: 'var(--ink-2)' }],
			{ size: 13 }
		);
	}
	drawStop(drawing, data, {
		x: edge + 10,
		right: plot.right,
		y: plot.top + (plot.bottom - plot.top) * 0.44
	});
	say(
		drawing,
		'compiled',
		plot.right - 4,
		plot.bottom - 7,
		[
			{
				text: afterWords.compiled(dateText({ day: data.compiled }, 'full')),
				colour: 'var(--ink-2)'
			}
		],
		{ size: 12, anchor: 'end' }
	);
	yieldTo(drawing, /^tick-/);
	return drawing;
}

/** The plate in the hatched end. */
function drawStop(
	drawing: Drawing,
	data: ScoreData,
	at: { x: number; right: number; y: number }
): void {
	const lastPrk = data.notes.filter((note) => note.prk).at(-1);
	const head = [afterWords.noSource, dateText({ day: recordEnd(data.notes) }, 'full')];
	const small = afterWords.stops(lastPrk ? dateText(lastPrk, 'full') : '');
	const size = 18;
	const width = Math.max(
		...head.map((text) => runsWidth([{ text, serif: true }], size) * 1.06),
		...small.map((text) => runsWidth([{ text }], 12.5))
	);
	drawing.areas.push({
		id: 'plate',
		x: at.x,
		y: at.y - 30,
		width: Math.min(width + 16, at.right - at.x),
		height: 118,
		fill: 'var(--stage)'
	});
	for (const [i, text] of head.entries()) {
		say(drawing, `stop-${i}`, at.x + 8, at.y - 8 + i * 22, [{ text, serif: true, bold: true }], {
			size
		});
	}
	for (const [i, text] of small.entries()) {
		say(drawing, `stop-small-${i}`, at.x + 8, at.y + 38 + i * 18, [
			{ text, colour: 'var(--ink-2)' }
		]);
	}
}
