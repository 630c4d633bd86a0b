import { tracks, type Note, type Track } from '../derive';

/**
 * The note that an arrow key leads to: left and right along time through all staves, up and down to the nearest in
 * time on the next stave that has one.
 *
 * @param notes in order of time
 * @returns undefined at the score's edge
 */
export function walk(
	notes: readonly Note[],
	from: string,
	key: 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown'
): Note | undefined {
	const i = notes.findIndex((note) => note.id === from);
	const note = notes[i];
	if (!note) return notes[0];
	if (key === 'ArrowLeft') return notes[i - 1];
	if (key === 'ArrowRight') return notes[i + 1];
	const step = key === 'ArrowUp' ? -1 : 1;
	for (let t = tracks.indexOf(note.track) + step; tracks[t]; t += step) {
		const found = nearest(notes, tracks[t] ?? 'troops', note.day);
		if (found) return found;
	}
	return undefined;
}

const nearest = (notes: readonly Note[], track: Track, day: number): Note | undefined =>
	notes
		.filter((note) => note.track === track)
		.reduce<Note | undefined>(
			(best, note) => (best && Math.abs(best.day - day) <= Math.abs(note.day - day) ? best : note),
			undefined
		);
