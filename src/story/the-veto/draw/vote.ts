import { NARROW } from '../../../lib/figure/figure';
import { tally, type Ballot } from '../derive';
import { drawn } from '../words.en';
import {
	arc,
	FOOT,
	INK2,
	ring,
	say,
	seatNames,
	type Area,
	type Mark,
	type Point,
	type Scene
} from './scene';

/** Votes for that a Council of fifteen needs. */
const NEEDED = 9;

/** The table's place in a drawing. */
interface Table {
	centre: Point;
	radius: number;
	/** Radius of a seat. */
	r: number;
	narrow: boolean;
}

/** The largest table whose names and outcome fit, in the middle of what is left. @param below pixels kept under the last seat */
export function tableIn({ width, height }: Area, below: number): Table {
	const narrow = width < NARROW;
	const names = narrow ? 74 : 165;
	const head = narrow ? 18 : 30;
	const radius = Math.min(
		narrow ? 136 : 280,
		(width / 2 - names) / 1.02,
		(height - head - below) / (1 + FOOT + 0.15)
	);
	const r = radius * (narrow ? 0.087 : 0.076);
	const used = head + radius * (1 + FOOT) + 2 * r + below;
	const top = Math.max(0, (height - used) / 2);
	return { centre: [width / 2, top + head + r + radius], radius, r, narrow };
}

/** Least distance of two counts with their words beneath, px. */
const WORD_PITCH = 41;
const shown = ['yes', 'no', 'abstain'] as const;
const words = { yes: drawn.for, no: drawn.against, abstain: drawn.abstaining };

/** The vote as it was cast: seats with names, the count in the middle, which teaches the shapes, the outcome in the door. */
export function voteScene(ballot: Ballot, area: Area): Scene {
	const table = tableIn(area, area.width < NARROW ? 46 : 74);
	const { centre, radius, r, narrow } = table;
	const [cx, cy] = centre;
	const { seats, symbol, date } = ballot;
	const count = tally(seats);
	const s = radius / 266;
	const pitch = (narrow ? 0.52 : 0.44) * radius;
	const mid = cy + (narrow ? 4 : 12 * s);
	const keys: Mark[] = [];
	const middle = { anchor: 'middle' } as const;
	const quiet = { ...middle, colour: INK2 };
	const labels = seatNames(seats, centre, radius + r, narrow);
	const against = seats.find(({ vote }) => vote === 'no')?.state ?? '';
	for (const [i, vote] of shown.entries()) {
		const x = cx + (i - 1) * pitch;
		const state = vote === 'no' ? against : '';
		const word = narrow && vote === 'abstain' ? drawn.abstainingShort : words[vote];
		const size = Math.max(22, Math.min(66 * s, pitch * 0.7));
		labels.push(say(`n-${vote}`, [x, mid], String(count[vote]), { ...middle, size, serif: true }));
		if (narrow) {
			keys.push({ x, y: mid + 14, r: 5, vote, state });
			// On the smallest table the words would touch; the line under the title has them.
			if (pitch >= WORD_PITCH) {
				labels.push(say(`w-${vote}`, [x, mid + 33], word, { ...quiet, size: 12 }));
			}
		} else {
			keys.push({ x: x - word.length * 3.4 - 4, y: mid + 29, r: 6, vote, state });
			labels.push(say(`w-${vote}`, [x + 9, mid + 34], word, { ...quiet, size: 14 }));
		}
	}
	const foot = cy + radius * FOOT + (narrow ? r + 20 : 42 * s);
	const head = ballot.outcome === 'adopted' ? drawn.adopted : drawn.notAdopted;
	const gloss = narrow ? drawn.draftShort(symbol, date, NEEDED) : drawn.draft(symbol, date);
	labels.push(
		say('outcome', [cx, foot], head, {
			...middle,
			size: narrow ? 19 : 26,
			bold: true,
			serif: true
		}),
		say('draft', [cx, foot + (narrow ? 17 : 23)], gloss, { ...quiet, size: narrow ? 12 : 13.5 })
	);
	if (!narrow) {
		labels.push(
			say('needed', [cx, mid + 76 * s], drawn.needed(NEEDED), quiet),
			say('five-word', [cx, cy - radius + r * 3.9], drawn.five, quiet)
		);
	}
	return {
		marks: new Map(ring(ballot, cx, cy, radius, r)),
		keys,
		shapes: [
			{
				key: 'table',
				d: arc(cx, cy, radius - r * 1.7, -131, 131),
				stroke: 'var(--land)',
				width: narrow ? 7 : r * 0.74
			},
			{
				key: 'five',
				d: arc(cx, cy, radius - r * (narrow ? 1.7 : 1.8), -42, 42),
				stroke: INK2,
				width: narrow ? 1.4 : 2
			}
		],
		labels
	};
}
