import type { Note } from '../derive';
import { band as words, sayings } from '../words.en';
import { spokenHead, stances } from './band-parts';
import { type Drawing, type Mark, runsWidth, wordsBox } from './drawing';
import { down, say } from './pen';

/** How long each capital waited, between the words of both sides where there is room. */
export function drawBetween(
	drawing: Drawing,
	{ moscow, pyongyang }: { moscow: number; pyongyang: number },
	y: number
): void {
	const what = drawing.words.filter((w) => w.id.endsWith('-what') || w.id.endsWith('-who'));
	const edge = (anchor: 'start' | 'end') =>
		what.filter((w) => w.anchor === anchor).map((w) => wordsBox(w));
	const from = Math.max(...edge('start').map((box) => box.x + box.width));
	const to = Math.min(...edge('end').map((box) => box.x));
	const lines = words.between(moscow, pyongyang);
	if (to - from < Math.max(...lines.map((text) => runsWidth([{ text }], 12.5))) + 40) return;
	for (const [i, text] of lines.entries()) {
		say(drawing, `between-${i}`, (from + to) / 2, y + i * 17, [{ text, colour: 'var(--ink-2)' }], {
			anchor: 'middle'
		});
	}
}

export function names(drawing: Drawing, othersY: number, linesY: number, step: number): void {
	for (const [i, text] of words.others.entries()) {
		say(drawing, `others-${i}`, 0, othersY - 3 + i * 16, [{ text, bold: true }], { size: 13 });
	}
	for (const [i, text] of words.capitals.entries()) {
		say(drawing, `capitals-${i}`, 0, linesY - 36 + i * 16, [{ text, bold: true }], { size: 13 });
	}
	for (const [i, stance] of stances.entries()) {
		say(
			drawing,
			`name-${stance}`,
			88,
			linesY + i * step + 4.5,
			[{ text: words[stance], colour: i === 0 ? 'var(--ink)' : 'var(--ink-2)' }],
			{ size: 13, anchor: 'end' }
		);
	}
}

/** The capitals' words, hung under their notes: the first of a side lowest, so that no leader crosses words. */
export function spokenWords(
	drawing: Drawing,
	form: 'long' | 'short',
	spoken: readonly Note[],
	voices: readonly Mark[],
	top: number,
	pitch: number
): void {
	const early = spoken.filter((note) => note.stance !== 'admits');
	const late = spoken.filter((note) => note.stance === 'admits');
	for (const [side, notes] of [
		[1, [...early].reverse()],
		[-1, late]
	] as const) {
		for (const [i, note] of notes.entries()) {
			const mark = voices.find((m) => m.id === note.id);
			if (!mark) continue;
			const y = top + i * pitch + 8;
			down(drawing, `${note.id}-leader`, mark.x, [mark.y + mark.r, y + 18], {
				colour: 'var(--ink-2)',
				opacity: 0.7
			});
			const at = { x: mark.x + side * 6, anchor: side > 0 ? ('start' as const) : ('end' as const) };
			drawing.words.push(
				{ id: `${note.id}-who`, ...at, y, size: 12.5, runs: spokenHead(note) },
				{
					id: `${note.id}-what`,
					...at,
					y: y + 17,
					size: 14,
					runs: [{ text: sayings[note.id]?.[form] ?? note.label, serif: true, italic: true }]
				}
			);
		}
	}
}
