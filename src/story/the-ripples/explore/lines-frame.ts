import { labelWidth } from '../../../lib/chart/label';
import { linear } from '../../../lib/chart/linear';
import type { Frame } from '../draw/scene';
import { lines as said, plainName, shortName } from '../words.en';
import { against, seriesOf, spanOf, type ExploreData } from './explore-data';

/** What is drawn as lines. */
export interface LinesOptions {
	data: ExploreData;
	series: readonly string[];
	base: string;
	years: readonly [from: number, to: number];
	/** Month that is read. */
	month: string;
}

/** The axes of the lines, pixels. */
export interface LinesFrame {
	/** Left edge of the n-th month of `data.months`, or of a part of it. */
	x: (months: number) => number;
	/** Height of an index. */
	y: (index: number) => number;
	left: number;
	right: number;
	top: number;
	base: number;
	highest: number;
	span: readonly [first: number, last: number];
}

/** From level line to level line. */
export const stepOf = (highest: number): number =>
	highest > 1000 ? 500 : highest > 400 ? 100 : 50;
/** What a line is called at its end. */
export const nameOf = (id: string, narrow: boolean): string =>
	narrow ? shortName(id) : plainName(id);

/** Axes for the chosen years; the upright one starts at nought and reaches past the highest value shown. */
export function linesFrame(
	{ width, height, narrow }: Frame,
	{ data, series, base, years }: LinesOptions
): LinesFrame {
	const span = spanOf(data.months, years[0], years[1]);
	const shown = series.flatMap((id) =>
		against(data, seriesOf(data, id), base).slice(span[0], span[1] + 1)
	);
	const top = narrow ? 98 : 86;
	const most = Math.max(100, ...shown.map((value) => value ?? 0));
	const step = stepOf(most);
	const highest = Math.ceil(most / step) * step;
	const left = highest >= 1000 ? 38 : narrow ? 30 : 38;
	const size = narrow ? 12 : 13;
	const names = series.map((id) =>
		labelWidth(said.end(nameOf(id, narrow), 100), { size, bold: true })
	);
	const right = width - Math.max(...names) - 10;
	const foot = height - 24;
	return {
		x: linear([span[0], span[1] + 1], [left, right]),
		y: linear([0, highest], [foot, top]),
		left,
		right,
		top,
		base: foot,
		highest,
		span
	};
}
