import { dateText } from '../dates';
import type { Note, ScoreData } from '../derive';
import type { ScoreView } from '../views';
import { phoneLabels } from '../words.en';
import type { Drawing } from './drawing';
import type { Item } from './list';
import { labelDate, stands } from './marks';
import type { Time } from './time';

/** Labels for the list, in order of time. */
export function itemsOf(
	data: ScoreData,
	view: Pick<ScoreView, 'dates' | 'labels' | 'past' | 'rows'>,
	drawing: Drawing,
	time: Time,
	ids: readonly string[]
): Item[] {
	const wanted = data.notes.filter((note) => ids.includes(note.id) && stands(note, time));
	return wanted.flatMap((note) => {
		const mark = drawing.marks.find((m) => m.id === note.id);
		if (!mark) return [];
		const must = view.labels.includes(note.id);
		const bold = must && view.past < 0.1 && view.rows[note.track] === 'focus';
		return [
			{
				id: note.id,
				weight: note.weight,
				x: mark.x + mark.r + 2,
				y: mark.y,
				date: phoneDate(note, view),
				name: {
					text: phoneLabels[note.id] ?? note.label,
					bold,
					colour: mark.ghost ? 'var(--ink-2)' : 'var(--ink)'
				}
			}
		];
	});
}

const phoneDate = (note: Note, view: Pick<ScoreView, 'dates'>) =>
	view.dates === 'year' ? labelDate(note, view) : dateText(note, 'day');
