import { persons, PER_DOT, type Month, type Show } from './derive';

/** How dots are set: pixels, and dots side by side in a month. */
export interface DotGrid {
	across: number;
	/** From dot to dot, both ways. */
	pitch: number;
	/** From month to month. */
	step: number;
	/** Height of the highest month. */
	height: number;
}

const MOST_ACROSS = 8;
/** A month is this many dots wider than its dots, so that months stay apart. */
const APART = 0.9;

/** A share of the box from which on its height counts as used, and larger dots are better than more height. */
const FULL = 0.9;

/** Dots of a number of people, to the nearest ten. */
export const dotsOf = (people: number): number => Math.round(people / PER_DOT);

/** Killed and injured dots of a month in the part shown; none where no figure was found. */
export function dotsIn(month: Month, show: Show): { killed: number; injured: number } {
	return {
		killed: show === 'injured' ? 0 : dotsOf(month.killed ?? 0),
		injured: show === 'killed' ? 0 : dotsOf(month.injured ?? 0)
	};
}

/**
 * Dots that let the highest month use the height of a box, and among those the largest.
 *
 * @param months with figures or without
 * @param box pixels for the dots alone
 */
export function dotGrid(
	months: readonly Month[],
	box: { width: number; height: number },
	show: Show = 'both'
): DotGrid {
	const step = box.width / months.length;
	const most = Math.max(
		1,
		...months.map((month) => {
			const { killed, injured } = dotsIn(month, show);
			return killed + injured;
		})
	);
	let best: DotGrid = { across: 1, pitch: 0, step, height: 0 };
	const fills = (grid: DotGrid) => Math.min(grid.height, box.height * FULL);
	for (let across = 1; across <= MOST_ACROSS; across++) {
		const rows = Math.ceil(most / across);
		const pitch = Math.min(box.height / rows, step / (across + APART));
		const grid = { across, pitch, step, height: rows * pitch };
		const more = fills(grid) - fills(best);
		if (more > 0 || (more === 0 && pitch > best.pitch)) best = grid;
	}
	return best;
}

/** Height of a month's pile, pixels. */
export function pileHeight(month: Month, grid: DotGrid, show: Show = 'both'): number {
	const { killed, injured } = dotsIn(month, show);
	return Math.ceil((killed + injured) / grid.across) * grid.pitch;
}

const px = (n: number) => String(Math.round(n * 100) / 100);

/**
 * Piles of dots as upright lines that a dash pattern of one dot per pitch breaks up: four numbers a line instead of
 * one mark a dot. A pile fills row by row from the foot at y 0, the killed first. A pattern starts anew at each line.
 *
 * @returns path data for killed and injured, to be drawn with `dotStroke`
 */
export function dotPaths(months: readonly Month[], grid: DotGrid, show: Show = 'both') {
	const { across, pitch, step } = grid;
	const paths = { killed: '', injured: '' };
	for (const [i, month] of months.entries()) {
		const { killed, injured } = dotsIn(month, show);
		for (let column = 0; column < across; column++) {
			const upTo = (dots: number) => Math.max(0, Math.ceil((dots - column) / across));
			const x = px(i * step + (step - (across - 1) * pitch) / 2 + column * pitch);
			const line = (from: number, to: number) =>
				to > from
					? `M${x} ${px(-(from + 0.5) * pitch)}v${px(-(to - from - 1) * pitch - pitch / 3)}`
					: '';
			const first = upTo(killed);
			paths.killed += line(0, first);
			paths.injured += line(first, upTo(killed + injured));
		}
	}
	return paths;
}

/** Stroke of dots along a line of `dotPaths`. */
export const dotStroke = ({ pitch }: DotGrid) => ({
	width: Math.round(pitch * 75) / 100,
	dash: `0 ${Math.round(pitch * 10000) / 10000}`
});

/** The same piles as plain columns, in the scale of the dots: rectangles by exact numbers, not by tens. */
export function columnPaths(months: readonly Month[], grid: DotGrid, show: Show = 'both') {
	const { across, pitch, step } = grid;
	const wide = px(across * pitch);
	const tall = (people: number) => (people / PER_DOT / across) * pitch;
	const paths = { killed: '', injured: '' };
	for (const [i, month] of months.entries()) {
		if (persons(month, show) === null) continue;
		const x = px(i * step + (step - across * pitch) / 2);
		const killed = show === 'injured' ? 0 : tall(month.killed ?? 0);
		const injured = show === 'killed' ? 0 : tall(month.injured ?? 0);
		if (killed) paths.killed += `M${x} 0v${px(-killed)}h${wide}v${px(killed)}z`;
		if (injured) paths.injured += `M${x} ${px(-killed)}v${px(-injured)}h${wide}v${px(injured)}z`;
	}
	return paths;
}
