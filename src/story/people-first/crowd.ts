/**
 * A crowd of strokes on a grid, as the data of a few SVG paths. One unit of the path is a twentieth of a cell, so the
 * same path serves every size: the figure scales it. The unrest is drawn from a fixed seed and comes back after
 * `PERIOD` runs, far enough not to show, and near enough for the page to shrink well.
 */

/** Order in which strokes fill the grid: down each column (shares are widths) or along each row (shares are heights). */
export type Order = 'columns' | 'rows';

export interface Grid {
	cols: number;
	rows: number;
	order: Order;
}

/** Units of the path in a cell, and how long a stroke is. */
export const CELL = 20;
const LENGTH = 14;
/** 16 per cent of a cell. */
const JITTER = 3;
const PERIOD = 24;
/** A cell is this much higher than wide. */
const ASPECT = 1.75;

/**
 * The grid that fits `count` strokes into a box, with cells of about the same shape in every box. Of the grids near
 * that shape the one is taken that leaves the fewest cells empty.
 *
 * @param count strokes, at least 1
 * @throws RangeError for a count or a box without extent
 */
export function gridFor(count: number, width: number, height: number, order: Order): Grid {
	if (!(count >= 1 && width > 0 && height > 0)) {
		throw new RangeError(`gridFor: ${count} strokes in ${width} × ${height}`);
	}
	const ideal = Math.sqrt((count * height) / (width * ASPECT));
	const near = Array.from({ length: Math.ceil(ideal * 0.3) + 1 }, (_, i) =>
		Math.max(1, Math.round(ideal * 0.85) + i)
	);
	const grids = near.map((rows) => ({ cols: Math.ceil(count / rows), rows, order }));
	// Filled along rows, it is the last row that may stay short.
	if (order === 'rows') for (const grid of grids) grid.rows = Math.ceil(count / grid.cols);
	const empty = ({ cols, rows }: Grid) => cols * rows - count;
	return grids.reduce((best, grid) => (empty(grid) < empty(best) ? grid : best));
}

/** The grid with a fixed number of rows, filled down the columns: then a column is always as many people. */
export const gridOfRows = (count: number, rows: number): Grid => ({
	cols: Math.ceil(count / rows),
	rows,
	order: 'columns'
});

/**
 * Path data of strokes `from` to `to` (exclusive) of a grid.
 * @example crowdPath(gridOfRows(2, 1), 0, 1) // one stroke: 'M… …v12'
 */
export function crowdPath(grid: Grid, from: number, to: number): string {
	let path = '';
	let last: { x: number; y: number } | undefined;
	for (let i = from; i < to; i++) {
		const { x, y } = strokeAt(grid, i);
		path += last ? `m${x - last.x} ${y - last.y - LENGTH}v${LENGTH}` : `M${x} ${y}v${LENGTH}`;
		last = { x, y };
	}
	return path.replaceAll(' -', '-');
}

/** Upper end of a stroke, in units of the path; every other row is moved by half a cell. */
function strokeAt({ rows, cols, order }: Grid, i: number) {
	const length = order === 'columns' ? rows : cols;
	const run = Math.floor(i / length);
	const place = i % length;
	const [col, row] = order === 'columns' ? [run, place] : [place, run];
	const unrest = jitter[((run % PERIOD) * 331 + place) % jitter.length] ?? 0;
	return {
		x: col * CELL + (row % 2) * (CELL / 2) + CELL / 4 + ((unrest % 3) - 1) * JITTER,
		y: row * CELL + (CELL - LENGTH) / 2 + (Math.floor(unrest / 3) - 1) * JITTER
	};
}

/** Nine ways to stand in a cell, drawn by mulberry32 from a fixed seed. */
const jitter: readonly number[] = (() => {
	let state = 20260220;
	return Array.from({ length: PERIOD * 331 }, () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * 9);
	});
})();
