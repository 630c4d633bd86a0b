import { stateName } from '../../../lib/text/state-names.en';
import { byCaster, byDecade, stackRank, type Veto } from '../derive';
import { drawn } from '../words.en';
import { arc, at, chairs, INK2, path, say, type Area, type Scene, type Shape } from './scene';
import { keySquare, squareShapes, type Square } from './squares';

const FIRST = 1946;
/** Half of the arc that the years fill, degrees. */
const SWEEP = 124;

/** What is shown in full strength, and what the totals of the five count. */
export interface Chosen {
	lit: (index: number) => boolean;
	/** Which vetoes the casters' totals count: the choice without its state. */
	counted: (index: number) => boolean;
	/** The chosen caster. */
	state: string | null;
	/** Whether anything is left out. */
	part: boolean;
}
export const everything: Chosen = {
	lit: () => true,
	counted: () => true,
	state: null,
	part: false
};

/** A veto's place in the drawing, for whoever points at it. */
export interface Spot {
	index: number;
	x: number;
	y: number;
}
export interface CountedScene extends Scene {
	spots: Spot[];
	/** Side of a square, pixels. */
	side: number;
}

export const yearOf = ({ date }: { date: string }): number => Number(date.slice(0, 4));
export const decadeWord = (decade: number, last: number): string =>
	decade === 1940 ? '1946–49' : decade === 2020 ? `2020–${last % 100}` : `${decade}s`;

interface Counted {
	index: number;
	veto: Veto;
}
export const counted = (vetoes: readonly Veto[]): Counted[] =>
	vetoes.map((veto, index) => ({ index, veto }));
/** Who cast it decides the order, then time. */
export const stacked = (some: Counted[]): Counted[] =>
	some.toSorted((a, b) => stackRank(a.veto.by) - stackRank(b.veto.by) || a.index - b.index);

/** Where the ring stands. */
export interface RingFrame {
	s: number;
	cx: number;
	cy: number;
	inner: number;
	/** Pixels from square to square. */
	step: number;
	last: number;
	turn: (year: number) => number;
}
export function ringFrame(vetoes: readonly Veto[], { width, height }: Area): RingFrame {
	const s = Math.min(width / 888, height / 640, 1.15);
	const last = yearOf(vetoes.at(-1) as Veto);
	return {
		s,
		cx: width / 2,
		cy: 52 + 304 * s + Math.max(0, (height - 640 * s) / 2),
		inner: 214 * s,
		step: 11 * s,
		last,
		turn: (year) => -SWEEP + (2 * SWEEP * (year - FIRST)) / (last - FIRST)
	};
}

/** Every veto round the table: a spoke a year, a square a vote, the decade's total inside. */
export function ringScene(
	vetoes: readonly Veto[],
	states: readonly string[],
	area: Area,
	chosen: Chosen = everything
): CountedScene {
	const { s, cx, cy, inner, step, last, turn } = ringFrame(vetoes, area);
	const side = 9.4 * s;
	const spots: Spot[] = [];
	const squares: Square[] = [];
	for (let year = FIRST; year <= last; year += 1) {
		const some = stacked(counted(vetoes).filter(({ veto }) => yearOf(veto) === year));
		for (const [i, { veto, index }] of some.entries()) {
			const [x, y] = at(cx, cy, turn(year), inner + side / 2 + 3 + i * step);
			const { by, ours } = veto;
			squares.push({ x, y, turn: turn(year), by, ours, lit: chosen.lit(index) });
			spots.push({ index, x, y });
		}
	}
	const aid = (n: number): Shape => ({
		key: `aid-${n}`,
		d: arc(cx, cy, inner + 2 + n * step, -SWEEP, n === 10 ? turn(1980) - 5 : SWEEP),
		stroke: 'var(--rule)',
		width: 0.8
	});
	const middle = { anchor: 'middle' } as const;
	const shown = vetoes.filter((_, index) => chosen.lit(index)).length;
	const shapes: Shape[] = [
		aid(5),
		aid(10),
		// The arc at ten stops for the words over the eighties.
		{ ...aid(10), key: 'aid-10-after', d: arc(cx, cy, inner + 2 + 10 * step, turn(1991), SWEEP) },
		{ key: 'base', d: arc(cx, cy, inner, -126, 126), stroke: 'var(--ink)', width: 1 },
		...chairs(states, [cx, cy], 98 * s, 8 * s),
		...squareShapes(squares, side)
	];
	const labels = [
		say('total', [cx, cy + 8 * s], String(shown), { ...middle, size: 50 * s, serif: true }),
		say(
			'total-word',
			[cx, cy + 10 * s + Math.max(20, 22 * s)],
			chosen.part ? drawn.ofAll(vetoes.length) : drawn.vetoedVotes,
			{ ...middle, colour: INK2 }
		)
	];
	for (const [decade, some] of byDecade(vetoes.map(({ date }, index) => ({ date, index })))) {
		const from = Math.max(FIRST, decade);
		const to = Math.min(last, decade + 9);
		const [x, y] = at(cx, cy, turn((from + to) / 2), inner - 40 * s);
		const n = some.filter(({ index }) => chosen.lit(index)).length;
		labels.push(
			say(`n-${decade}`, [x, y], String(n), {
				...middle,
				size: Math.max(18, 23 * s),
				bold: true,
				serif: true,
				colour: n === 0 ? INK2 : undefined
			}),
			say(`d-${decade}`, [x, y + 16], decadeWord(decade, last), {
				...middle,
				size: 12,
				colour: INK2
			})
		);
		if (decade > 1940) {
			const tick = turn(decade) - SWEEP / (last - FIRST);
			shapes.push({
				key: `tick-${decade}`,
				d: path([at(cx, cy, tick, inner - 26 * s), at(cx, cy, tick, inner)]),
				stroke: 'var(--rule-2)',
				width: 0.8
			});
		}
	}
	for (const n of [5, 10]) {
		// At the open left end of the base line, beyond the first year.
		const [x, y] = at(cx, cy, -128.5, inner + 3 + n * step);
		labels.push(
			say(`aid-${n}`, [x, y + 12], n === 5 ? '5' : drawn.aYear(n), {
				...middle,
				size: 12,
				colour: INK2
			})
		);
	}
	const row = Math.max(18, 23 * s);
	const top = Math.min(area.height - 5 * row - 5, cy + 172 * s);
	const totals = byCaster(vetoes.filter((_, index) => chosen.counted(index)));
	for (const [i, [state, n]] of totals.entries()) {
		const y = top + i * row;
		const faint = chosen.state !== null && chosen.state !== state;
		shapes.push(...keySquare(state, [cx - 112.5, y - 5], 11));
		labels.push(
			say(`caster-${state}`, [cx - 99, y], state === 'RUS' ? drawn.ussr : stateName(state), {
				size: 14,
				bold: chosen.state === state,
				colour: faint ? INK2 : undefined
			}),
			say(`cast-${state}`, [cx + 118, y], String(n), {
				anchor: 'end',
				size: Math.max(17, 20 * s),
				bold: !faint,
				serif: true,
				colour: faint ? INK2 : undefined
			})
		);
	}
	if (totals.reduce((sum, [, n]) => sum + n, 0) > vetoes.length) {
		labels.push(
			say('joint', [cx + 118, top + 5 * row - 4], drawn.jointly(vetoes.length), {
				anchor: 'end',
				size: 12,
				colour: INK2
			})
		);
	}
	return { marks: new Map(), shapes, labels, spots, side };
}
