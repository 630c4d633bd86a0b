import type { Area } from '../draw/scene';

type Point = [number, number];

/** On which side the card of a square stands: beyond the ring, at the side of the square. */
export const cardSide = (x: number, width: number): 'left' | 'right' =>
	x < width / 2 ? 'left' : 'right';

/**
 * A line from a square of the ring to its card in the upper corner of its side: outward past all squares, then
 * up beside them or straight across to the card, never over the ring.
 *
 * @param spot centre of the square
 * @param centre of the ring
 * @param beyond radius outside all squares
 * @param card size of the card; it stands in the corner
 */
export function leaderTo(
	spot: { x: number; y: number },
	centre: { x: number; y: number },
	beyond: number,
	card: Area,
	width: number
): Point[] {
	const far = Math.hypot(spot.x - centre.x, spot.y - centre.y) || 1;
	const left = cardSide(spot.x, width) === 'left';
	const side = left ? -1 : 1;
	const inner = left ? card.width : width - card.width;
	const start: Point = [spot.x, spot.y];
	const out: Point = [
		Math.min(width - 3, Math.max(3, centre.x + ((spot.x - centre.x) / far) * beyond)),
		centre.y + ((spot.y - centre.y) / far) * beyond
	];
	if (out[1] <= card.height) {
		const y = Math.min(card.height - 10, Math.max(10, out[1]));
		return [start, [out[0], y], [inner, y]];
	}
	if ((out[0] - inner) * side < 0) return [start, [inner, card.height]];
	// In the lower half the way up would come nearer to the ring again.
	if (out[1] <= centre.y) return [start, out, [out[0], card.height]];
	const lane = Math.min(width - 3, Math.max(3, centre.x + side * beyond));
	return [start, out, [lane, out[1]], [lane, card.height]];
}
