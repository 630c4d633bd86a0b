import { NARROW } from '../../../lib/figure/figure';
import { tally, type Ballot, type Vote } from '../derive';
import { drawn } from '../words.en';
import {
	arc,
	colourOf,
	FOOT,
	INK2,
	ring,
	say,
	seatAngle,
	seatNames,
	type Area,
	type Mark,
	type Point,
	type Scene
} from './scene';

/** The table's place in a drawing. */
export interface Table {
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

export interface Outcome {
	head: string;
	gloss: string;
	colour?: string;
}

/** What stands in the door: the record's outcome. */
export function recordOutcome(ballot: Ballot, narrow: boolean): Outcome {
	const { symbol, date, outcome } = ballot;
	return {
		head: outcome === 'adopted' ? drawn.adopted : drawn.notAdopted,
		gloss: narrow ? drawn.draftShort(symbol, date, 9) : drawn.draft(symbol, date)
	};
}

/**
 * The vote as it was cast: seats with names, the count in the middle, which teaches the shapes, the outcome in the door.
 *
 * @param counted the votes that are counted in the middle, in order
 */
export function voteScene(
	ballot: Ballot,
	area: Area,
	counted: readonly Vote[] = ['yes', 'no', 'abstain'],
	outcome?: Outcome
): Scene {
	const table = tableIn(area, area.width < NARROW ? 46 : 74);
	const { centre, radius, r, narrow } = table;
	const [cx, cy] = centre;
	const { seats } = ballot;
	const count = tally(seats);
	const s = radius / 266;
	const said = {
		yes: drawn.for,
		no: drawn.against,
		abstain: drawn.abstaining,
		absent: drawn.absent
	};
	const pitch = (counted.length > 3 ? 0.38 : narrow ? 0.52 : 0.44) * radius;
	const mid = cy + (narrow ? 4 : 12 * s);
	const size = Math.max(22, Math.min(66 * s, pitch * 0.7));
	const keys: Mark[] = [];
	const labels = seatNames(seats, centre, radius + r, narrow);
	const against = seats.find(({ vote }) => vote === 'no')?.state ?? '';
	for (const [i, vote] of counted.entries()) {
		const x = cx + (i - (counted.length - 1) / 2) * pitch;
		const state = vote === 'no' ? against : '';
		labels.push(
			say(`n-${vote}`, [x, mid], String(count[vote]), {
				anchor: 'middle',
				size,
				serif: true,
				colour: count[vote] === 0 ? INK2 : undefined
			})
		);
		const low = narrow || counted.length > 3;
		const word = low && vote === 'abstain' ? drawn.abstainingShort : said[vote];
		if (low) {
			keys.push({ x, y: mid + 14, r: 5, vote, state });
			labels.push(
				say(`w-${vote}`, [x, mid + 33], word, {
					anchor: 'middle',
					size: narrow ? 12 : 13,
					colour: INK2
				})
			);
		} else {
			keys.push({ x: x - word.length * 3.4 - 4, y: mid + 29, r: 6, vote, state });
			labels.push(
				say(`w-${vote}`, [x + 9, mid + 34], word, { anchor: 'middle', size: 14, colour: INK2 })
			);
		}
	}
	const foot = cy + radius * FOOT + (narrow ? r + 20 : 42 * s);
	const { head, gloss, colour } = outcome ?? recordOutcome(ballot, narrow);
	const needed = seats.length > 11 ? 9 : 7;
	if (!narrow && counted.length < 4) {
		labels.push(
			say('needed', [cx, mid + 76 * s], drawn.needed(needed), { anchor: 'middle', colour: INK2 })
		);
	}
	labels.push(
		say('outcome', [cx, foot], head, {
			anchor: 'middle',
			size: narrow ? 19 : 26,
			bold: true,
			serif: true,
			colour
		}),
		say('draft', [cx, foot + (narrow ? 17 : 23)], gloss, {
			anchor: 'middle',
			size: narrow ? 12 : 13.5,
			colour: INK2
		})
	);
	return {
		marks: new Map(ring(ballot, cx, cy, radius, r)),
		keys,
		shapes: [band(table), ...fiveArc(table, ballot)],
		labels: narrow || counted.length > 3 ? labels : [...labels, fiveWord(table, ballot)]
	};
}

const band = ({ centre: [cx, cy], radius, r, narrow }: Table) => ({
	key: 'table',
	d: arc(cx, cy, radius - r * 1.7, -131, 131),
	stroke: 'var(--land)',
	width: narrow ? 7 : r * 0.74
});

const fiveAt = ({ seats }: Ballot): number[] =>
	seats.flatMap(({ state }, i) => (colourOf(state) === 'var(--ink)' ? [] : [i]));

function fiveArc({ centre: [cx, cy], radius, r, narrow }: Table, ballot: Ballot) {
	const places = fiveAt(ballot);
	const of = ballot.seats.length;
	const from = seatAngle(places[0] ?? 0, of) - 6;
	const to = seatAngle(places.at(-1) ?? 0, of) + 6;
	const radiusIn = radius - r * (narrow ? 1.7 : 1.8);
	return [
		{ key: 'five', d: arc(cx, cy, radiusIn, from, to), stroke: INK2, width: narrow ? 1.4 : 2 }
	];
}

function fiveWord({ centre: [cx, cy], radius, r }: Table, ballot: Ballot) {
	const places = fiveAt(ballot);
	const middle = seatAngle(places[2] ?? 7, ballot.seats.length);
	const shift = Math.abs(middle) < 1 ? 0 : Math.sin((middle * Math.PI) / 180) * radius * 0.8;
	return say('five-word', [cx + shift, cy - radius + r * 3.9], drawn.five, {
		anchor: 'middle',
		colour: INK2
	});
}
