import type { Drawing, Run, Words } from './drawing';

/** Puts words and rules into a drawing, with the values that most of them share. */

interface Setting {
	size?: number;
	anchor?: Words['anchor'];
	on?: string;
	upright?: boolean;
}

/** One line of text; 12.5 px, from its start, unless said otherwise. */
export function say(
	{ words }: Drawing,
	id: string,
	x: number,
	y: number,
	runs: Run[],
	setting: Setting = {}
): void {
	words.push({ id, x, y, runs, size: 12.5, anchor: 'start', ...setting });
}

interface Stroke {
	colour?: string;
	width?: number;
	dash?: string;
	opacity?: number;
}
const hairline = { colour: 'var(--rule)', width: 1 };

/** A line that lies: from x1 to x2 at one height. */
export function across(
	{ rules }: Drawing,
	id: string,
	[x1, x2]: readonly [number, number],
	y: number,
	stroke: Stroke = {}
): void {
	rules.push({ id, x1, x2, y1: y, y2: y, ...hairline, ...stroke });
}

/** A line that stands: from y1 to y2 at one x. */
export function down(
	{ rules }: Drawing,
	id: string,
	x: number,
	[y1, y2]: readonly [number, number],
	stroke: Stroke = {}
): void {
	rules.push({ id, x1: x, x2: x, y1, y2, ...hairline, ...stroke });
}
