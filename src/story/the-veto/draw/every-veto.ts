import { stateName } from '../../../lib/text/state-names';
import { byCaster, byDecade, stackRank, type Veto } from '../derive';
import {
	arc,
	at,
	chairs,
	colourOf,
	path,
	type Box,
	type Label,
	type Scene,
	type Shape
} from './scene';
import { squareShapes, type Square } from './squares';

const INK2 = 'var(--ink-2)';
const FIRST = 1946;

/** A vetoed vote and whether it is part of what is shown in full strength. */
export type Lit = (veto: Veto, index: number) => boolean;
const all: Lit = () => true;

/** A veto's place in the drawing, for whoever wants to point at it. */
export interface Spot {
	index: number;
	x: number;
	y: number;
}

const yearOf = ({ date }: Veto) => Number(date.slice(0, 4));
const decadeWord = (decade: number, last: number) =>
	decade === 1940 ? '1946–49' : decade === 2020 ? `2020–${last % 100}` : `${decade}s`;
const casterWord = (state: string) =>
	state === 'RUS' ? 'Russia (USSR to 1991)' : stateName(state);

interface Counted {
	index: number;
	veto: Veto;
}
const counted = (vetoes: readonly Veto[]): Counted[] =>
	vetoes.map((veto, index) => ({ index, veto }));
const stacked = (some: Counted[]) =>
	some.toSorted((a, b) => stackRank(a.veto.by) - stackRank(b.veto.by) || a.index - b.index);

/** Every veto round the table: a spoke a year, a square a vote, the decade's total inside. */
export function ringScene(
	vetoes: readonly Veto[],
	states: readonly string[],
	{ width, height }: Box,
	lit: Lit = all
): Scene & { spots: Spot[]; side: number } {
	const s = Math.min(width / 888, height / 640, 1.15);
	const cx = width / 2;
	const cy = 52 + 304 * s + Math.max(0, (height - 640 * s) / 2);
	const last = yearOf(vetoes.at(-1) as Veto);
	const inner = 214 * s;
	const step = 11 * s;
	const side = 9.4 * s;
	const turn = (year: number) => -124 + (248 * (year - FIRST)) / (last - FIRST);
	const spots: Spot[] = [];
	const squares: Square[] = [];
	const chosen = vetoes.filter(lit);
	for (let year = FIRST; year <= last; year += 1) {
		const some = stacked(counted(vetoes).filter(({ veto }) => yearOf(veto) === year));
		for (const [i, { veto, index }] of some.entries()) {
			const [x, y] = at(cx, cy, turn(year), inner + side / 2 + 3 + i * step);
			squares.push({ x, y, turn: turn(year), by: veto.by, ours: veto.ours, lit: lit(veto, index) });
			spots.push({ index, x, y });
		}
	}
	const shapes: Shape[] = [
		...[5, 10].map((n): Shape => ({
			key: `aid-${n}`,
			d: arc(cx, cy, inner + 3 + n * step - 1, -124, 124),
			stroke: 'var(--rule)',
			width: 0.8
		})),
		{ key: 'base', d: arc(cx, cy, inner, -126, 126), stroke: 'var(--ink)', width: 1 },
		...chairs(states, cx, cy, 96 * s, 8 * s),
		...squareShapes(squares, side)
	];
	const labels: Label[] = [
		{
			key: 'total',
			x: cx,
			y: cy + 10 * s,
			text: String(chosen.length),
			anchor: 'middle',
			size: 50 * s,
			serif: true
		},
		{
			key: 'total-word',
			x: cx,
			y: cy + 32 * s,
			text: 'vetoed votes',
			anchor: 'middle',
			size: 13,
			fill: INK2
		}
	];
	for (const [decade, some] of byDecade(vetoes)) {
		const from = Math.max(FIRST, decade);
		const to = Math.min(last, decade + 9);
		const [x, y] = at(cx, cy, turn((from + to) / 2), inner - 40 * s);
		const n = some.filter((veto) => chosen.includes(veto)).length;
		labels.push(
			{
				key: `n-${decade}`,
				x,
				y,
				text: String(n),
				anchor: 'middle',
				size: Math.max(18, 23 * s),
				weight: 600,
				serif: true
			},
			{
				key: `d-${decade}`,
				x,
				y: y + 16,
				text: decadeWord(decade, last),
				anchor: 'middle',
				size: 12,
				fill: INK2
			}
		);
		if (decade > 1940) {
			const tick = turn(decade) - 124 / (last - FIRST);
			shapes.push({
				key: `tick-${decade}`,
				d: path([at(cx, cy, tick, inner - 26 * s), at(cx, cy, tick, inner)]),
				stroke: 'var(--rule-2)',
				width: 0.8
			});
		}
	}
	for (const n of [5, 10]) {
		// At the open left end of the base line, where no year is tall.
		const [x, y] = at(cx, cy, -128.5, inner + 3 + n * step);
		labels.push({
			key: `aid-${n}`,
			x,
			y: y + 12,
			text: n === 5 ? '5' : '10 a year',
			anchor: 'middle',
			size: 12,
			fill: INK2
		});
	}
	const row = Math.max(19, 23 * s);
	const top = Math.min(height - 5 * row - 6, cy + 168 * s);
	for (const [i, [state, n]] of byCaster(chosen).entries()) {
		const y = top + i * row;
		shapes.push({
			key: `key-${state}`,
			d: `M${cx - 112} ${y - 10}h11v11h-11Z`,
			fill: colourOf(state)
		});
		labels.push(
			{ key: `caster-${state}`, x: cx - 94, y, text: casterWord(state), size: 14 },
			{
				key: `cast-${state}`,
				x: cx + 118,
				y,
				text: String(n),
				anchor: 'end',
				size: 18,
				weight: 600,
				serif: true
			}
		);
	}
	labels.push({
		key: 'joint',
		x: cx + 118,
		y: top + 5 * row - 3,
		text: `some cast by two or three together`,
		anchor: 'end',
		size: 12,
		fill: INK2
	});
	return { marks: new Map(), shapes, labels, spots, side };
}

/** The empty Soviet chair of 1950, and who mostly said no in which age: words round the ring of the story. */
export function ringNotes(
	{ width, height }: Box,
	vetoes: readonly Veto[]
): Pick<Scene, 'shapes' | 'labels'> {
	const s = Math.min(width / 888, height / 640, 1.15);
	const cx = width / 2;
	const cy = 52 + 304 * s + Math.max(0, (height - 640 * s) / 2);
	const last = yearOf(vetoes.at(-1) as Veto);
	const turn = (year: number) => -124 + (248 * (year - FIRST)) / (last - FIRST);
	const inner = 214 * s;
	const in1950 = vetoes.filter((veto) => yearOf(veto) === 1950).length;
	const [x, y] = at(cx, cy, turn(1950), inner + 6 + in1950 * 11 * s);
	const left = Math.max(2, cx - 440 * s);
	const top = cy - 6 * s;
	const era = (
		key: string,
		year: number,
		out: number,
		text: string,
		text2: string,
		state: string
	): Label[] => {
		const [ex, ey] = at(cx, cy, turn(year), inner + out * s);
		const anchor = turn(year) < -20 ? 'end' : turn(year) > 20 ? 'start' : 'middle';
		const fill = state === 'USA' ? 'var(--usa)' : colourOf(state);
		return [
			{ key, x: ex, y: ey, text, anchor, size: 13, weight: 600, fill },
			{ key: `${key}-2`, x: ex, y: ey + 16, text: text2, anchor, size: 13, weight: 600, fill }
		];
	};
	const notes = [
		'1950',
		'Soviet seat empty: the',
		'Council acts on Korea.',
		'Its vetoes come in',
		'September'
	];
	const width1950 = 150;
	return {
		shapes: [
			{
				key: 'leader-1950',
				d: path([
					[left, top + 74],
					[Math.min(left + width1950, x - 30), top + 74],
					[x, y]
				]),
				stroke: 'var(--ink)',
				width: 1
			}
		],
		labels: [
			...notes.map((text, i): Label => ({
				key: `n1950-${i}`,
				x: left,
				y: top + i * 16.5,
				text,
				size: 12.5,
				weight: i ? 400 : 600
			})),
			...[
				'outlined: the',
				`${vetoes.filter(({ ours }) => ours).length} of this story,`,
				'on Ukraine and',
				'North Korea'
			].map((text, i): Label => ({
				key: `ours-${i}`,
				x: cx + 214 * s,
				y: Math.min(cy + 226 * s, height - 54) + i * 16,
				text,
				size: 12.5
			})),
			...era('soviet', 1964, 70, 'the Soviet', 'Union', 'RUS'),
			...era('america', 1985, 124, 'the United States', 'from 1970', 'USA'),
			...era('both', 2009, 62, 'Russia, often', 'with China', 'RUS')
		]
	};
}

/** The same laid flat for phones: a row a decade, two squares high, counted at the end. */
export function rowScene(
	vetoes: readonly Veto[],
	{ width, height }: Box,
	lit: Lit = all
): Scene & { spots: Spot[]; side: number } {
	const decades = byDecade(counted(vetoes).map((c) => ({ ...c, date: c.veto.date })));
	const last = yearOf(vetoes.at(-1) as Veto);
	const longest = Math.max(...decades.map(([, some]) => Math.ceil(some.length / 2)));
	const room = width - 62 - 34;
	const wide = height < 300 || width > 480;
	const pitch = Math.max(5.5, Math.min(room / longest, (height - 26) / decades.length / 2.75, 11));
	const side = pitch * 0.84;
	const rowHeight = Math.min(pitch * 2.9, (height - 8) / decades.length);
	const squares: Square[] = [];
	const spots: Spot[] = [];
	const labels: Label[] = [];
	const chosen = vetoes.filter(lit);
	for (const [row, [decade, some]] of decades.entries()) {
		const top = 6 + row * rowHeight;
		for (const [i, { veto, index }] of stacked(some).entries()) {
			const x = 62 + Math.floor(i / 2) * pitch + pitch / 2;
			const y = top + (i % 2) * pitch + pitch / 2;
			squares.push({ x, y, turn: 0, by: veto.by, ours: veto.ours, lit: lit(veto, index) });
			spots.push({ index, x, y });
		}
		labels.push(
			{
				key: `d-${decade}`,
				x: 0,
				y: top + pitch + 4,
				text: decadeWord(decade, last),
				size: 12,
				fill: INK2
			},
			{
				key: `n-${decade}`,
				x: 62 + Math.ceil(some.length / 2) * pitch + 7,
				y: top + pitch + 5,
				text: String(some.filter(({ veto }) => chosen.includes(veto)).length),
				size: 15,
				weight: 600,
				serif: true
			}
		);
	}
	const shapes = squareShapes(squares, side);
	const keyX = width - (wide ? 150 : 96);
	const line = Math.min(16, (height - 20) / 14);
	const bottom = 6 + decades.length * rowHeight;
	for (const [i, [state, n]] of byCaster(chosen).entries()) {
		const y = bottom - (4.4 - i) * Math.max(15, line);
		shapes.push({ key: `key-${state}`, d: `M${keyX} ${y - 9}h9v9h-9Z`, fill: colourOf(state) });
		const word =
			{ RUS: 'Russia', USA: 'US', GBR: 'UK', CHN: 'China', FRA: 'France' }[state] ?? state;
		labels.push(
			{ key: `caster-${state}`, x: keyX + 14, y, text: word, size: 12 },
			{
				key: `cast-${state}`,
				x: width - 2,
				y,
				text: String(n),
				anchor: 'end',
				size: 14,
				weight: 600,
				serif: true
			}
		);
	}
	return { marks: new Map(), shapes, labels, spots, side };
}
