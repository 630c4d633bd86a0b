import { runsWidth, type Drawing, type Run } from './drawing';

/** A label of a list beside upright staves. */
export interface Item {
	id: string;
	/** Where its leader leaves the note. */
	x: number;
	/** The note's height, which the label stays near. */
	y: number;
	date: string;
	name: Run;
	/** Significance: the lightest go first where there is no room for all. */
	weight: number;
}

export interface PlacedItem extends Item {
	/** Baseline of the first line, and of the last. */
	first: number;
	last: number;
	lines: Run[][];
}

interface Space {
	x: number;
	width: number;
	top: number;
	bottom: number;
	/** How far a label may stand from its note, pixels; lighter ones give way. */
	far?: number;
}

const SIZE = 12;
const LINE = 15;

/**
 * Sets labels in a list, each as near to its note as its neighbours allow, in order of time. Names that are too long
 * for one line with their date stand under it, all of them when there is room.
 */
export function fitList(wanted: readonly Item[], space: Space): PlacedItem[] {
	const all = placeAll(wanted, space);
	if (fits(all, space)) return all;
	// Not all have room: the weightiest first, each that leaves the ones before it near their notes.
	let placed: PlacedItem[] = [];
	const chosen = new Set<string>();
	for (const item of [...wanted].sort((a, b) => b.weight - a.weight)) {
		const tried = placeAll(
			wanted.filter((one) => chosen.has(one.id) || one === item),
			space
		);
		if (!fits(tried, space)) continue;
		chosen.add(item.id);
		placed = tried;
	}
	return placed;
}

function fits(placed: readonly PlacedItem[], space: Space): boolean {
	const far = space.far ?? Infinity;
	return (
		(placed.at(-1)?.last ?? 0) <= space.bottom + 1 &&
		(placed[0]?.first ?? Infinity) >= space.top &&
		placed.every((item) => Math.abs((item.first + item.last) / 2 - 4 - item.y) <= far)
	);
}

function placeAll(items: readonly Item[], space: Space): PlacedItem[] {
	const line = LINE;
	const oneLine = (item: Item): Run[] => [dateRun(item, true), item.name];
	const moreLines = (item: Item): Run[][] => [
		[dateRun(item, false)],
		...wrap(item.name, space.width).map((run) => [run])
	];
	const short = (item: Item) => runsWidth(oneLine(item), SIZE) <= space.width;
	const height = space.bottom - space.top;
	const long = items.some((item) => !short(item));
	const lineCount = items.reduce((sum, item) => sum + moreLines(item).length, 0);
	const roomy = long && lineCount * line + items.length * 3 <= height;
	const placed = items.map((item): PlacedItem => {
		const lines = roomy || !short(item) ? moreLines(item) : [oneLine(item)];
		return { ...item, lines, first: 0, last: 0 };
	});
	const tall = (item: PlacedItem) => item.lines.length * line + (item.lines.length > 1 ? 3 : 0);
	let free = space.top;
	for (const item of placed) {
		const want = item.y - tall(item) / 2;
		item.first = Math.max(free, want);
		free = item.first + tall(item);
	}
	let limit = space.bottom;
	for (const item of [...placed].reverse()) {
		item.first = Math.min(item.first, limit - tall(item));
		limit = item.first;
	}
	for (const item of placed) {
		item.first += line * 0.78;
		item.last = item.first + (item.lines.length - 1) * line;
	}
	return placed;
}

/** A name as lines that fit, broken between words. */
function wrap(name: Run, width: number): Run[] {
	const lines: string[] = [];
	for (const word of name.text.split(' ')) {
		const last = lines.at(-1);
		const longer = last === undefined ? word : `${last} ${word}`;
		if (last !== undefined && runsWidth([{ ...name, text: longer }], SIZE) <= width) {
			lines[lines.length - 1] = longer;
		} else lines.push(word);
	}
	return lines.map((text) => ({ ...name, text }));
}

const dateRun = (item: Item, before: boolean): Run => ({
	text: before ? `${item.date}\u00a0\u00a0` : item.date,
	colour: 'var(--ink-2)'
});

interface Leads {
	/** Left edge of the words, or right edge when they stand at the left. */
	x: number;
	/** Where leaders may bend. */
	elbow: number;
	toLeft?: boolean;
}

/** Words and leaders of a placed list. */
export function drawList(drawing: Drawing, items: readonly PlacedItem[], leads: Leads): void {
	const side = leads.toLeft ? -1 : 1;
	for (const item of items) {
		for (const [i, runs] of item.lines.entries()) {
			drawing.words.push({
				id: `${item.id}-${i}`,
				x: leads.x,
				y: item.first + i * LINE,
				size: SIZE,
				anchor: leads.toLeft ? 'end' : 'start',
				runs
			});
		}
		const middle = (item.first + item.last) / 2 - 4;
		const px = (n: number) => Math.round(n * 10) / 10;
		drawing.signs.push({
			id: `${item.id}-leader`,
			d: `M${px(item.x)} ${px(item.y)}H${px(leads.elbow)}L${px(leads.x - side * 4)} ${px(middle)}`,
			stroke: 'var(--ink-2)',
			width: 1,
			opacity: 0.6
		});
	}
}
