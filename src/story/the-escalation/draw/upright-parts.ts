import { calendar, dateText } from '../dates';
import type { Note } from '../derive';
import type { Drawing } from './drawing';
import type { Item } from './list';
import { across, say } from './pen';
import { type Time, ticksOf } from './time';

export function months(drawing: Drawing, time: Time, right: number, left = 26): void {
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

export const item = (
	note: Note,
	x: number,
	y: number,
	text: string = note.label,
	bold = false
): Item => ({
	id: note.id,
	weight: note.weight,
	x,
	y,
	date: dateText(note, 'day'),
	name: { text, bold }
});

/** A span's first day is enough in a narrow list. */
export const short = (item: Item): Item => ({
	...item,
	date: item.date.replace(/^(\d+)–\d+ /, '$1 ')
});
