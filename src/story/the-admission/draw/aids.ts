import type { Point } from '../../../lib/map/great-circle';
import { TITLE, type Region } from '../cameras';
import type { SquaresBox } from './squares';

/** Where bar and arrow of a close-up stand, clear of its labels. */
export function aids(
	set: 'boarding' | 'border',
	{ x, top, width, height, narrow }: Region,
	k: number,
	covered: boolean
): { bar: Point; north: Point } {
	const right = x + width;
	const length = 100 * k;
	if (narrow) {
		return set === 'boarding'
			? { bar: [right - 20 - length - 48, height - 18], north: [right - 18, top + 80] }
			: { bar: [x + 14, height - 14], north: [right - 16, top + (height - top) * 0.46] };
	}
	return set === 'boarding'
		? { bar: [right - length - 56, height - 28], north: [right - 20, covered ? 104 : 84] }
		: { bar: [x + 36, height - 28], north: [right - 14, height * 0.645] };
}

/** Where the squares of Kursk region stand: at the top right, off the border on purpose. */
export function bordersBox({ x, top, width, narrow }: Region, covered: boolean): SquaresBox {
	const right = x + width;
	if (narrow) return { right: right - 10, top: top + 10, narrow };
	if (!covered) return { right: right - 24, top: 22, narrow };
	// The squares keep right of the title, into the margin if they must.
	return { right: right + (width < TITLE.width + 310 ? 24 : 0), top: 118, narrow };
}
