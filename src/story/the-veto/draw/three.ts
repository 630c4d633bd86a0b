import { NARROW } from '../../../lib/figure/figure';
import { spokenTally, type VetoData } from '../derive';
import { drawn, monthYear, shortDate } from '../words.en';
import {
	at,
	closing,
	colourOf,
	fiveNames,
	hairline,
	INK2,
	outside,
	ring,
	say,
	seatAngle,
	shortName,
	spoke,
	type Area,
	type Scene,
	type Shape
} from './scene';

/** Three votes on Ukraine, one ring each; a vetoed ring is closed at the door. */
export function threeScene({ ukraine }: VetoData, { width, height }: Area): Scene {
	const narrow = width < NARROW;
	const low = height < 300;
	/** Pixels over the outer ring for a name, and under the middle one for the third vote's words. */
	const [head, foot] = narrow ? [18, low ? 40 : 58] : [28, 84];
	const s = Math.min(
		narrow ? 1.12 : 1.08,
		(height - head - foot) / (narrow ? 245 : 480),
		(width - (narrow ? 74 : 260)) / (narrow ? 294 : 572)
	);
	const radii = (narrow ? [56, 98, 140] : [118, 195, 272]).map((radius) => radius * s);
	const [inner = 0, middleRing = 0, last = 0] = radii;
	const r = (narrow ? 7.2 : 13.5) * s;
	const used = head + r + last + middleRing + foot;
	const cx = narrow
		? Math.max(last + r + 4, Math.min(width / 2, width - last - r - 62))
		: width / 2;
	const cy = Math.max(0, (height - used) / 2) + head + r + last;
	const centre = [cx, cy] as const;
	const adopted = ukraine[2];
	const shapes: Shape[] = radii.map((radius, k) => hairline(`ring-${k}`, cx, cy, radius));
	const labels = fiveNames(adopted?.seats ?? [], centre, last + r, { narrow });
	for (const [k, ballot] of ukraine.entries()) {
		const radius = radii[k] ?? 0;
		const passed = ballot.outcome === 'adopted';
		const y =
			cy + (passed ? middleRing + (narrow ? 22 : 30) : radius - (low ? 9 : narrow ? 25 : 47));
		if (!passed) shapes.push(closing(`closed-${k}`, centre, radius, r, narrow ? 4.5 : 7));
		const step = narrow ? 15 : 17;
		const middle = { anchor: 'middle' } as const;
		labels.push(
			say(`t-${k}`, [cx, y], spokenTally(ballot.seats), {
				...middle,
				size: narrow ? 15 : 20,
				bold: true,
				serif: true
			})
		);
		if (narrow) {
			if (!low) {
				labels.push(
					say(`d-${k}`, [cx, y + step], monthYear(ballot.date), {
						...middle,
						size: 12,
						colour: INK2
					})
				);
			}
			if (passed) {
				labels.push(
					say(`o-${k}`, [cx, y + (low ? step : 2 * step + 1)], drawn.adopted, {
						...middle,
						bold: true,
						colour: 'var(--un)'
					})
				);
			}
		} else {
			labels.push(
				say(
					`o-${k}`,
					[cx, y + step + (passed ? 4 : 0)],
					passed ? drawn.adopted : drawn.notAdopted,
					{
						...middle,
						size: passed ? 17 : 13,
						bold: true,
						serif: passed,
						colour: passed ? 'var(--un)' : 'var(--rus)'
					}
				),
				say(`d-${k}`, [cx, y + step * 2 - (passed ? -4 : 2)], shortDate(ballot.date), {
					...middle,
					size: 12.5,
					colour: INK2
				})
			);
		}
		for (const [i, seat] of ballot.seats.entries()) {
			if (seat.vote !== 'abstain' || colourOf(seat.state) !== 'var(--ink)') continue;
			const angle = seatAngle(i);
			if (k === 2) {
				const { place, anchor } = outside(centre, angle, radius + r, narrow ? 4 : 9, 13);
				labels.push(
					say(`a-${k}-${i}`, place, narrow ? shortName(seat) : seat.name, {
						anchor,
						size: narrow ? 12 : 13.5,
						colour: INK2
					})
				);
			} else if (!narrow) {
				const [sx, sy] = at(cx, cy, angle, radius);
				labels.push(
					say(`a-${k}-${i}`, [sx + (angle < 0 ? 1 : -1) * (r + 5), sy + 4], shortName(seat), {
						anchor: angle < 0 ? 'start' : 'end',
						size: 12.5,
						colour: INK2
					})
				);
			}
		}
	}
	for (const [i, { state }] of (adopted?.seats ?? []).entries()) {
		if (colourOf(state) === 'var(--ink)') continue;
		shapes.unshift(spoke(`spoke-${state}`, centre, seatAngle(i), inner, last));
	}
	if (!narrow) {
		const x = cx - last - r - 12;
		labels.push(
			...drawn.elected.map((text, i) =>
				say(`elected-${i}`, [x, cy + 22 + i * 16.5], text, {
					anchor: 'end',
					size: 12.5,
					colour: INK2
				})
			)
		);
	}
	const marks = new Map(ukraine.flatMap((ballot, k) => ring(ballot, cx, cy, radii[k] ?? 0, r)));
	return { marks, shapes, labels };
}
