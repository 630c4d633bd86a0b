import { NARROW } from '../../../lib/figure/figure';
import { spokenTally, tally, type VetoData } from '../derive';
import { drawn, monthYear, shortDate } from '../words.en';
import { flatRows } from './flat-rows';
import {
	fiveNames,
	hairline,
	INK2,
	outside,
	ring,
	say,
	seatAngle,
	spoke,
	type Area,
	type Scene
} from './scene';

/** The number of a resolution. @example numberOf({ symbol: 'S/RES/1695 (2006)' }) // '1695' */
export const numberOf = ({ symbol }: { symbol: string }): string => /\d+/.exec(symbol)?.[0] ?? '';

const groups = Object.entries(drawn.groups);
/** Where a group's name stands, in seats from the left end. */
const groupAt: Record<string, number> = { AFR: 1, APG: 3.5, EEG: 10, GRULAC: 11.5, WEOG: 13.5 };

/** Eleven texts on North Korea, a whole ring of fifteen each; on phones a row each. */
export function unanimousScene({ dprk }: VetoData, area: Area): Scene {
	const texts = dprk.slice(0, -2);
	const { width, height } = area;
	if (width < NARROW) {
		const pitch = Math.min(29, (height - 26) / texts.length);
		const { marks, labels } = flatRows(texts, area, 22 + pitch * 0.5, pitch);
		return { marks: new Map(marks), shapes: [], labels };
	}
	const s = Math.min((height - 32) / 596, (width - 250) / 620, 1.15);
	const radius = (k: number) => (86 + 20.8 * k) * s;
	const outer = radius(texts.length - 1) + 7.6 * s;
	const used = outer + radius(texts.length - 1) + 30;
	const [cx, cy] = [width / 2, Math.max(0, (height - used) / 2) + 25 + outer];
	const centre = [cx, cy] as const;
	const total = texts.reduce((sum, { seats }) => sum + tally(seats).yes, 0);
	const seats = texts.at(-1)?.seats ?? [];
	const full = s > 0.9;
	const list = full ? { number: 78, date: 38, tally: 80 } : { number: 70, date: 33, tally: 70 };
	const labels = [
		...fiveNames(seats, centre, outer, { strong: [] }),
		...groups.flatMap(([group, lines]) => {
			const { place, anchor } = outside(centre, seatAngle(groupAt[group] ?? 0), outer, 10, 12.5);
			return lines.map((text, i) =>
				say(`${group}-${i}`, [place[0], place[1] + i * 16 - 6], text, {
					anchor,
					size: 12.5,
					colour: INK2
				})
			);
		}),
		say('total', [cx, cy - 1], String(total), { anchor: 'middle', size: 46 * s, serif: true }),
		say('all', [cx, cy + 23], drawn.allFor, { anchor: 'middle', colour: INK2 }),
		...texts.flatMap((ballot, k) => {
			const y = cy + radius(k) + 4;
			const date = full ? shortDate(ballot.date) : monthYear(ballot.date);
			return [
				say(`n-${k}`, [cx - list.number, y], numberOf(ballot), { bold: true }),
				say(`d-${k}`, [cx - list.date, y], date, { colour: INK2 }),
				say(`t-${k}`, [cx + list.tally, y], spokenTally(ballot.seats).replace(/–0$/, ''), {
					anchor: 'end',
					bold: true,
					colour: 'var(--un)'
				})
			];
		})
	];
	return {
		marks: new Map(texts.flatMap((ballot, k) => ring(ballot, cx, cy, radius(k), 7.5 * s))),
		shapes: [
			...texts.map((_, k) => hairline(`ring-${k}`, cx, cy, radius(k))),
			...[5, 6, 7, 8, 9].map((i) =>
				spoke(`spoke-${i}`, centre, seatAngle(i), radius(0) - 14 * s, outer + 6)
			)
		],
		labels
	};
}
