import { firmnesses } from '../derive';
import { firmShort, firmTight } from '../words.en';
import { type Drawing, type Run, runsWidth } from './drawing';
import { say } from './pen';
import type { Size } from './lying';
import { TIGHT } from './tight';

/** Keys in one row: the outlines; what a filled core means stands in the measure line. */
export function drawPhoneKeys(drawing: Drawing, size: Size): void {
	const y = size.height - 6;
	let x = 7;
	const names = size.width < TIGHT ? firmTight : firmShort;
	const total = firmnesses.reduce(
		(sum, firm) => sum + runsWidth([{ text: names[firm] }], 12) + 12,
		14
	);
	const gap = Math.min(20, (size.width - total) / 3);
	for (const firm of firmnesses) {
		drawing.marks.push({
			id: `key-${firm}`,
			x,
			y: y - 4,
			r: 4.2,
			firm,
			core: false,
			colour: 'var(--ink-2)',
			ghost: false
		});
		const runs: Run[] = [{ text: names[firm], colour: 'var(--ink-2)' }];
		say(drawing, `key-${firm}`, x + 10, y, runs, { size: 12 });
		x += 12 + runsWidth(runs, 12) + gap;
	}
}
