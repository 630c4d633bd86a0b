import type { Label } from '../../../lib/chart/label';
import type { Ballot } from '../derive';
import { drawn, monthYear } from '../words.en';
import { INK2, say, type Area, type Mark } from './scene';
import { numberOf } from './unanimous';

/** The five first, then the ten. */
const order = [5, 6, 7, 8, 9, 0, 1, 2, 3, 4, 10, 11, 12, 13, 14];

/** Where the rows of seats stand. */
interface Row {
	left: number;
	/** Pixels from seat to seat. */
	pitch: number;
	r: number;
}

/** A ballot laid flat: its ring cut at the door. */
export function flat(ballot: Ballot, { left, pitch, r }: Row, y: number): [string, Mark][] {
	return order.flatMap((i, k): [string, Mark][] => {
		const seat = ballot.seats[i];
		if (!seat) return [];
		const x = left + (k > 4 ? pitch * 0.5 : 0) + (k + 0.5) * pitch;
		return [[`${ballot.symbol}:${i}`, { x, y, r, vote: seat.vote, state: seat.state }]];
	});
}

/**
 * One row per text, with its number and month at the left.
 *
 * @param top height of the first row's middle
 * @param step pixels from row to row
 */
export function flatRows(
	texts: readonly Ballot[],
	{ width }: Area,
	top: number,
	step: number
): Row & { marks: [string, Mark][]; labels: Label[] } {
	const left = 94;
	const pitch = Math.min(22, (width - left - 2) / 15.5);
	const r = Math.min(pitch * 0.4, step * 0.36, 7.4);
	const row = { left, pitch, r };
	const head = (id: string, at: number, text: string) =>
		say(id, [left + pitch * at, Math.max(11, top - step * 0.5 - 4)], text, {
			anchor: 'middle',
			size: 12,
			colour: INK2
		});
	return {
		...row,
		marks: texts.flatMap((ballot, k) => flat(ballot, row, top + k * step)),
		labels: [
			head('five', 2.5, drawn.permanentFive),
			head('ten', 10.5, drawn.tenElected),
			...texts.flatMap((ballot, k) => {
				const y = top + k * step + 4;
				return [
					say(`n-${k}`, [0, y], numberOf(ballot), { size: 12, bold: true }),
					say(`d-${k}`, [34, y], monthYear(ballot.date), { size: 12, colour: INK2 })
				];
			})
		]
	};
}
