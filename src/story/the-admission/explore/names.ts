import { textWidth } from '../../../lib/figure/text-width';
import { overlap, type Rect } from '../../../lib/map/label';
import type { Point } from '../../../lib/map/great-circle';

/** A name that wants to stand beside its mark, in order of importance. */
export interface Wanted {
	id: string;
	text: string;
	/** The mark on the screen. */
	at: Point;
	/** Named in any case: what is chosen. */
	sure?: boolean;
}
export interface PlacedName extends Wanted {
	x: number;
	y: number;
	anchor: 'start' | 'middle' | 'end';
}

export const NAME_SIZE = 13;
const MARK = 11;

/**
 * Names beside their marks, right, left, above or below, wherever there is room; those without room are left out.
 * @param frame what the names must stay inside
 * @param taken what else must stay free
 */
export function placeNames(
	wanted: readonly Wanted[],
	frame: Omit<Rect, 'id'>,
	taken: readonly Rect[] = []
): PlacedName[] {
	const full: Rect[] = [
		...taken,
		...wanted.map(({ id, at: [x, y] }) => ({
			id,
			left: x - MARK,
			right: x + MARK,
			top: y - MARK,
			bottom: y + MARK
		}))
	];
	const placed: PlacedName[] = [];
	for (const name of wanted) {
		const width = textWidth(name.text, NAME_SIZE, 'sansBold');
		const [x, y] = name.at;
		const tries: PlacedName[] = [
			{ ...name, x: x + MARK + 4, y: y + 4.5, anchor: 'start' },
			{ ...name, x: x - MARK - 4, y: y + 4.5, anchor: 'end' },
			{ ...name, x, y: y - MARK - 5, anchor: 'middle' },
			{ ...name, x, y: y + MARK + 13, anchor: 'middle' }
		];
		for (const one of tries) {
			const left =
				one.anchor === 'start' ? one.x : one.anchor === 'end' ? one.x - width : one.x - width / 2;
			const rect: Rect = {
				id: name.id,
				left: left - 2,
				right: left + width + 2,
				top: one.y - NAME_SIZE * 0.8,
				bottom: one.y + NAME_SIZE * 0.25
			};
			const inside =
				rect.left > frame.left &&
				rect.right < frame.right &&
				rect.top > frame.top &&
				rect.bottom < frame.bottom;
			const crowded = full.some((other) => other.id !== name.id && overlap(rect, other));
			if (!inside || (crowded && !name.sure)) continue;
			full.push({ ...rect, id: `${name.id} name` });
			placed.push(one);
			break;
		}
	}
	return placed;
}
