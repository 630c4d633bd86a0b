import { interpolateNumber } from 'd3';

/**
 * A scale of one slope, from values to pixels. d3's own brings formats of numbers and colours along, 9 KB that no figure
 * asks for.
 *
 * @param domain two different values
 * @param range where they stand
 */
export function linear(
	[from, to]: readonly [number, number],
	[start, end]: readonly [number, number]
): (value: number) => number {
	const at = interpolateNumber(start, end);
	return (value) => at((value - from) / (to - from));
}
