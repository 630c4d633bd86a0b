import { dateText } from '../dates';
import { type Note, type ScoreData, daysBetween, noteById } from '../derive';
import type { ScoreView } from '../views';
import { capitals } from '../words.en';
import type { Drawing, Run } from './drawing';

export const stances = ['admits', 'sidesteps', 'denies'] as const;

const colours = { RUS: 'var(--rus)', PRK: 'var(--prk)' } as const;

export const speakerColour = (note: Note): string => colours[note.speaker ?? 'PRK'];

/** Events of the band: those said by others, and the statements of the two capitals. */
export function bandNotes(data: ScoreData, view: ScoreView): { others: Note[]; spoken: Note[] } {
	return {
		others: view.labels.map((id) => noteById(data.notes, id)),
		spoken: data.notes.filter((note) => note.stance)
	};
}

/** The days from the announcement to each capital's first admission. */
export function waits(data: ScoreData, view: ScoreView): { moscow: number; pyongyang: number } {
	const from = view.bracket?.[0] ?? '';
	const first = (speaker: Note['speaker']) =>
		data.notes.find((note) => note.stance === 'admits' && note.speaker === speaker);
	const days = (note: Note | undefined) => (note ? daysBetween(data.notes, from, note.id) : NaN);
	return { moscow: days(first('RUS')), pyongyang: days(first('PRK')) };
}

/** A multi-measure rest: a thick bar with two caps. */
export function restBar(
	drawing: Drawing,
	from: number,
	to: number,
	at: number,
	upright: boolean
): void {
	const across = (x: number, reach: number) =>
		upright
			? { x1: at - reach, x2: at + reach, y1: x, y2: x }
			: { x1: x, x2: x, y1: at - reach, y2: at + reach };
	const along = upright
		? { x1: at, x2: at, y1: from, y2: to }
		: { x1: from, x2: to, y1: at, y2: at };
	const reach = upright ? 8 : 9;
	drawing.rules.push(
		{ id: 'rest', ...along, colour: 'var(--ink)', width: upright ? 7 : 10 },
		{ id: 'rest-from', ...across(from, reach), colour: 'var(--ink)', width: 1.75 },
		{ id: 'rest-to', ...across(to, reach), colour: 'var(--ink)', width: 1.75 }
	);
}

export const spokenHead = (note: Note): Run[] => [
	{ text: `${dateText(note, 'day')}\u00a0\u00a0`, colour: 'var(--ink-2)' },
	{ text: capitals[note.speaker ?? ''] ?? '', bold: true, colour: speakerColour(note) }
];
