import type { ScoreView } from '../views';
import { score as words, trackNames } from '../words.en';
import { type Run, runsWidth } from './drawing';
import type { Base, Size } from './lying';
import { down, say } from './pen';
import { BREAK_YEAR, GAP, ticksOf } from './time';

export function drawGrid({ drawing, time, plot }: Base, size: Size): void {
	let last = -Infinity;
	for (const tick of ticksOf(time, 60)) {
		down(drawing, `grid-${tick.day}`, tick.at, [22, plot.bottom], {
			opacity: tick.strong ? 1 : 0.7
		});
		const run: Run = { text: tick.label, bold: tick.strong && time.breakAt === undefined };
		const width = runsWidth([run], 12.5);
		const x = Math.min(tick.at + 5, size.width - width - 1);
		if (x < last + 8) continue;
		last = x + width;
		say(drawing, `tick-${tick.day}`, x, 13, [{ ...run, colour: 'var(--ink-2)' }]);
	}
}

/** Names the years before the break, where they are too narrow for ticks of their own. */
export function drawPast({ drawing, time }: Base): void {
	if (time.breakAt === undefined || drawing.words.some((w) => w.id.startsWith('tick--'))) return;
	say(
		drawing,
		'tick-past',
		Math.max(time.breakAt, 64),
		13,
		[{ text: words.before(1945, BREAK_YEAR - 1), colour: 'var(--ink-2)' }],
		{ anchor: 'end' }
	);
}

export function drawRows({ drawing, rows, time, plot }: Base, view: ScoreView): void {
	for (const row of rows) {
		const offsets = row.mode === 'line' ? [0] : [-row.step, 0, row.step];
		for (const [i, offset] of offsets.entries()) {
			const y = row.y + offset;
			const line = { y1: y, y2: y, colour: 'var(--rule)', width: 1 };
			const id = `stave-${row.track}-${offsets.length === 1 ? 1 : i}`;
			const { breakAt } = time;
			if (breakAt === undefined) {
				drawing.rules.push({ id, x1: plot.left, x2: plot.right, ...line });
			} else {
				drawing.rules.push({ id: `${id}-past`, x1: plot.left, x2: breakAt - GAP / 2, ...line });
				drawing.rules.push({ id, x1: breakAt + GAP / 2, x2: plot.right, ...line });
			}
		}
		const voice = row.track === 'reactions' || row.track === 'humanitarian';
		const prominent = !voice && (row.mode === 'focus' || view.lit.tracks.includes(row.track));
		say(
			drawing,
			`name-${row.track}`,
			0,
			row.y + 4.5,
			[
				{
					text: trackNames[row.track],
					bold: prominent && row.mode !== 'line',
					colour: prominent && row.mode !== 'line' ? 'var(--ink)' : 'var(--ink-2)'
				}
			],
			{ size: row.mode === 'line' ? 12.5 : 13 }
		);
		if (time.breakAt !== undefined) {
			const reach = row.mode === 'line' ? 6 : row.step + 6;
			for (const dx of [-4, 5]) {
				drawing.rules.push({
					id: `break-${row.track}-${dx}`,
					x1: time.breakAt + dx - 4,
					x2: time.breakAt + dx + 4,
					y1: row.y + reach,
					y2: row.y - reach,
					colour: 'var(--ink)',
					width: 1.5
				});
			}
		}
	}
}
