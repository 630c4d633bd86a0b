import { dateText, dayOf } from '../dates';
import type { Note } from '../derive';
import type { ScoreView } from '../views';
import type { Ink, Mark } from './drawing';
import type { Time } from './time';

export const labelDate = (note: Note, view: Pick<ScoreView, 'dates'>): string =>
	view.dates === 'year'
		? dateText({ ...note, precision: 'year' }, 'short')
		: // Before the break the axis does not tell the year.
			dateText(note, view.dates === 'full' || note.day < dayOf('2022-01-01') ? 'short' : 'day');

/** A note as a mark; the kind of row decides its size. */
export function markOf(note: Note, x: number, y: number, r: number, ink: Ink): Mark {
	return {
		id: note.id,
		x,
		y,
		r,
		firm: note.firm,
		core: ink.core(note),
		colour: ink.colour(note),
		ghost: !ink.lit(note)
	};
}

/** Whether a note stands in the drawing; one known only by its year needs the whole year. */
export const stands = (note: Note, time: Time): boolean =>
	time.shows(note.day) &&
	(note.precision !== 'year' || (time.from <= note.day && (note.end ?? note.day) <= time.to));
