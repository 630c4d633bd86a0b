import type { YearCounts } from './derive';
import { ink2, round, type Context, type Scene, type StripBox, type Tones } from './scene';
import { ROW, YEAR } from './strip';
import { types } from './words.en';

/** Scales of the strip in a box. */
export interface StripFrame extends StripBox {
	/** Middle of a year's column. */
	x: (year: number) => number;
	/** Upper edge of the n-th dash. */
	y: (n: number) => number;
	first: number;
	last: number;
}

/**
 * @param top room above the highest column, for labels
 * @param base foot of the columns
 * @param highest conflicts in the highest column
 */
export function stripFrame(
	{ data, width }: { data: { years: readonly YearCounts[] }; width: number },
	{ top, base, highest }: { top: number; base: number; highest: number }
): StripFrame {
	const first = data.years[0]?.year ?? 0;
	const last = data.years.at(-1)?.year ?? first;
	const sx = width / (data.years.length * YEAR);
	const sy = (base - top) / (highest * ROW);
	return {
		base,
		sx,
		sy,
		first,
		last,
		x: (year) => (year - first + 0.5) * YEAR * sx,
		y: (n) => base - n * ROW * sy
	};
}

export const fullTones: Tones = {
	between: 1,
	marked: 1,
	foreign: 0.62,
	within: 0.24,
	colonial: 0.62,
	untyped: 0.62
};
export const betweenTones: Tones = {
	between: 1,
	marked: 1,
	foreign: 0.15,
	within: 0.1,
	colonial: 0.16,
	untyped: 0.16
};

/** Grid, foot and years of a strip. @param ticks years named below it */
export function stripAxes(
	scene: Scene,
	{ x, y, base, first, last }: StripFrame,
	{ width }: Context,
	{ ticks, grid }: { ticks: readonly number[]; grid: readonly number[] }
): void {
	for (const n of grid) {
		scene.under.push({
			id: `grid-${n}`,
			d: `M0 ${round(y(n))}H${width}`,
			colour: 'var(--rule)',
			width: 1
		});
		const text = n === Math.max(...grid) ? types.grid(n) : String(n);
		scene.labels.push({ id: `grid-${n}`, x: 0, y: y(n) - 5, text, size: 12, colour: ink2 });
	}
	scene.lines.push({
		id: 'foot',
		d: `M0 ${round(base) + 0.5}H${width}`,
		colour: 'var(--ink)',
		width: 1
	});
	for (const year of ticks) {
		const anchor = year === last ? 'end' : year === first ? 'start' : 'middle';
		const at = year === last ? width : anchor === 'start' ? 0 : x(year);
		scene.labels.push({
			id: `year-${year}`,
			x: at,
			y: base + 17,
			text: String(year),
			size: 12,
			colour: ink2,
			anchor
		});
	}
}

/** Years that have room for their names. */
export function yearTicks({ width, narrow }: Context): number[] {
	if (narrow) return [1950, 1970, 1990, 2010, 2025];
	return width >= 850
		? [1946, 1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020, 2025]
		: [1950, 1960, 1970, 1980, 1990, 2000, 2010, 2025];
}
