import { type Firmness, firmnesses } from '../derive';
import { firmNames, firmShort, score as words } from '../words.en';
import { type Drawing, type Run, runsWidth } from './drawing';
import type { Size } from './lying';
import { say } from './pen';

/** Keys in place: the four outlines, and at the right the two cores. */
export function drawKeys(drawing: Drawing, size: Size, cores = true): void {
	const y = size.height - 8;
	const right = size.width - 12;
	const width = (text: string, bold = false) => 12 + runsWidth([{ text, bold }], 12.5);
	const ends = width(words.prkInvolved, true) + 20 + width(words.othersOnly);
	const total = (names: typeof firmNames) =>
		firmnesses.reduce((sum, firm) => sum + width(names[firm]) + 18, 0);
	const names = total(firmNames) + (cores ? ends + 20 : 0) > right ? firmShort : firmNames;
	let x = 6;
	const key = (firm: Firmness, core: boolean, colour: string, text: string) => {
		const mark = { id: `key-${text}`, x, y: y - 4, r: 4.6, firm, core, colour, ghost: false };
		drawing.marks.push(mark);
		const run: Run = { text, bold: core, colour };
		say(drawing, `key-${text}`, x + 12, y, [run]);
		x += width(text, core) + 18;
	};
	for (const firm of firmnesses) key(firm, false, 'var(--ink-2)', names[firm]);
	if (!cores) return;
	x = Math.max(x, right - ends);
	key('actor', true, 'var(--prk)', words.prkInvolved);
	key('actor', false, 'var(--ink-2)', words.othersOnly);
}
