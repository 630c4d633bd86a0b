import { longDate } from '../../../lib/text/dates';
import { spokenTally, tally, type Ballot, type VetoData } from '../derive';
import {
	arc,
	at,
	chairs,
	colourOf,
	outside,
	path,
	ring,
	seatAngle,
	type Box,
	type Label,
	type Scene,
	type Shape
} from './scene';

const INK2 = 'var(--ink-2)';
const names: [string, string, number][] = [
	['CHN', 'China', 5],
	['FRA', 'France', 6],
	['RUS', 'Russia', 7],
	['GBR', 'United Kingdom', 8],
	['USA', 'United States', 9]
];
const shortDate = (iso: string) => longDate(iso).replace(/(\w{3})\w* (\d{4})$/, '$1 $2');

/** Names of the permanent five at the ends of their spokes; the rest of the seats change hands each year. */
const five = (cx: number, cy: number, radius: number, bold: string[] = ['RUS']): Label[] =>
	names.map(([state, text, i]) => ({
		key: `name-${state}`,
		text,
		...outside(cx, cy, seatAngle(i), radius, 10, 14),
		size: 14,
		weight: bold.includes(state) ? 600 : 500,
		fill: bold.includes(state) ? colourOf(state) : undefined
	}));

/** The vote as it was cast: fifteen seats with names, the count in the middle, the outcome in the door. */
export function voteScene(ballot: Ballot, { width, height }: Box): Scene {
	const s = Math.min(width / 888, height / 600, 1.15);
	const radius = 252 * s;
	const r = 19 * s;
	const cx = width / 2;
	const cy = Math.max(radius + r + 30, height / 2 - 4 * s + radius * 0.16);
	const count = tally(ballot.seats);
	const labels: Label[] = ballot.seats.map((seat, i) => ({
		key: `seat-${i}`,
		text: seat.name,
		...outside(cx, cy, seatAngle(i), radius + r, 9, 14),
		size: 14,
		weight: i >= 5 && i <= 9 ? (seat.vote === 'no' ? 600 : 500) : 400,
		fill: seat.vote === 'no' ? colourOf(seat.state) : seat.vote === 'abstain' ? INK2 : undefined
	}));
	const mid = cy + 4 * s;
	const shapes: Shape[] = [
		{
			key: 'table',
			d: arc(cx, cy, radius - r - 14 * s, -131, 131),
			stroke: 'var(--land)',
			width: 14 * s
		},
		{ key: 'five', d: arc(cx, cy, radius - r - 16 * s, -42, 42), stroke: INK2, width: 2 }
	];
	labels.push({
		key: 'five',
		x: cx,
		y: cy - radius + r + 56 * s,
		text: 'five permanent seats',
		anchor: 'middle',
		size: 13,
		fill: INK2
	});
	const counts: [string, number, string][] = [
		['for', count.yes, 'yes'],
		['against', count.no, 'no'],
		['abstaining', count.abstain, 'abstain']
	];
	const marks = new Map(ring(ballot, cx, cy, radius, r));
	for (const [i, [word, number, vote]] of counts.entries()) {
		const x = cx + (i - 1) * 112 * s;
		labels.push({
			key: word,
			x,
			y: mid,
			text: String(number),
			anchor: 'middle',
			size: 66 * s,
			serif: true
		});
		labels.push({
			key: `${word}-word`,
			x: x + 9,
			y: mid + 34,
			text: word,
			anchor: 'middle',
			size: 14,
			fill: INK2
		});
		const half = word.length * 3.4 + 4;
		marks.set(`key-${vote}`, {
			x: x - half,
			y: mid + 29,
			r: 6,
			vote: vote as 'yes',
			state: vote === 'no' ? 'RUS' : ''
		});
	}
	labels.push(
		{
			key: 'nine',
			x: cx,
			y: mid + 74 * s,
			text: 'nine votes are needed',
			anchor: 'middle',
			size: 13,
			fill: INK2
		},
		...outcome(ballot, cx, cy + radius * 0.574 + 42 * s)
	);
	return { marks, shapes, labels };
}

const outcome = (ballot: Ballot, x: number, y: number): Label[] => [
	{
		key: 'outcome',
		x,
		y,
		text: ballot.outcome === 'adopted' ? 'Adopted' : 'Not adopted',
		anchor: 'middle',
		size: 26,
		weight: 600,
		serif: true
	},
	{
		key: 'draft',
		x,
		y: y + 24,
		text: `draft ${ballot.symbol}, ${longDate(ballot.date)}`,
		anchor: 'middle',
		size: 13,
		fill: INK2
	}
];

/** Article 27(3): the votes for run to the door and stop at the bar that one vote against has let down. */
export function threadScene(ballot: Ballot, { width, height }: Box): Scene {
	const s = Math.min(width / 888, height / 610, 1.15);
	const radius = 240 * s;
	const r = 18 * s;
	const cx = width / 2;
	const cy = radius + r + 34 + Math.max(0, (height - 610 * s) / 2);
	const bar = cy + radius * 0.574 + 6 * s;
	const half = radius * 0.78 - r;
	const russia = ballot.seats.findIndex(({ vote }) => vote === 'no');
	const [rx, ry] = at(cx, cy, seatAngle(russia), radius);
	const forIt = ballot.seats.flatMap(({ vote }, i) => (vote === 'yes' ? [i] : []));
	const left = forIt.filter((i) => seatAngle(i) < 0);
	const right = forIt.filter((i) => seatAngle(i) > 0);
	const shapes: Shape[] = [
		{
			key: 'shadow',
			d: `${path([
				[rx, ry + r],
				[cx + half, bar],
				[cx - half, bar]
			])}Z`,
			fill: 'var(--rus)',
			opacity: 0.11
		},
		...[left, right].flatMap((side, k) =>
			side.map((i, j): Shape => {
				const [x, y] = at(cx, cy, seatAngle(i), radius - r - 3);
				const sign = k === 0 ? -1 : 1;
				const rank = k === 0 ? j : side.length - 1 - j;
				const end = cx + sign * (half * 0.9 - (half * 0.76 * rank) / Math.max(1, side.length - 1));
				const midY = y + (bar - y) * 0.45;
				return {
					key: `thread-${i}`,
					d: `M${x.toFixed(1)} ${y.toFixed(1)}C${(x + (end - x) * 0.45).toFixed(1)} ${midY.toFixed(1)} ${end.toFixed(1)} ${midY.toFixed(1)} ${end.toFixed(1)} ${(bar - 12).toFixed(1)}`,
					stroke: 'var(--un)',
					width: 1.6
				};
			})
		),
		{
			key: 'drop',
			d: path([
				[rx, ry + r],
				[cx, bar]
			]),
			stroke: 'var(--rus)',
			width: 2.2
		},
		{
			key: 'bar',
			d: path([
				[cx - half, bar],
				[cx + half, bar]
			]),
			stroke: 'var(--rus)',
			width: 9
		}
	];
	const labels: Label[] = ballot.seats.map((seat, i) => ({
		key: `seat-${i}`,
		text: seat.name,
		...outside(cx, cy, seatAngle(i), radius + r, 9, 14),
		size: 14,
		weight: i >= 5 && i <= 9 ? (seat.vote === 'no' ? 600 : 500) : 400,
		fill: seat.vote === 'no' ? colourOf(seat.state) : seat.vote === 'abstain' ? INK2 : undefined
	}));
	labels.push(
		{
			key: 'article',
			x: cx,
			y: bar + 28,
			text: 'Article 27(3)',
			anchor: 'middle',
			size: 16,
			weight: 600
		},
		{
			key: 'none',
			x: cx,
			y: bar + 47,
			text: 'nine votes for, and none of the five against',
			anchor: 'middle',
			size: 13,
			fill: INK2
		},
		{
			key: 'eleven',
			x: cx,
			y: bar + 75,
			text: `Eleven votes for, two more than the nine. The text fell.`,
			anchor: 'middle',
			size: 14,
			weight: 500
		}
	);
	return { marks: new Map(ring(ballot, cx, cy, radius, r)), shapes, labels };
}

/** Three votes on Ukraine, one ring each; a vetoed ring is closed at the door. */
export function threeScene({ ukraine }: VetoData, { width, height }: Box): Scene {
	const s = Math.min(width / 888, height / 640, 1.15);
	const cx = width / 2;
	const cy = 44 + 272 * s + Math.max(0, (height - 640 * s) / 2);
	const radii = [118 * s, 195 * s, 272 * s];
	const r = 13.5 * s;
	const marks = new Map(ukraine.flatMap((ballot, k) => ring(ballot, cx, cy, radii[k] ?? 0, r)));
	const shapes: Shape[] = [];
	const labels: Label[] = five(cx, cy, (radii[2] ?? 0) + r);
	for (const [k, ballot] of ukraine.entries()) {
		const radius = radii[k] ?? 0;
		const bottom = cy + radius;
		const passed = ballot.outcome === 'adopted';
		shapes.push({
			key: `ring-${k}`,
			d: arc(cx, cy, radius, -125, 125),
			stroke: 'var(--rule)',
			width: 0.8
		});
		if (!passed) {
			const gap = ((r + 5) / radius) * 57.3;
			shapes.push({
				key: `closed-${k}`,
				d: arc(cx, cy, radius, 125 + gap, 235 - gap),
				stroke: 'var(--rus)',
				width: 7 * Math.max(s, 0.8)
			});
		}
		const lines: [string, number, Partial<Label>][] = [
			[spokenTally(ballot.seats), -50, { size: 19, weight: 600, serif: true }],
			[
				passed ? 'Adopted' : 'Not adopted',
				-33,
				{ size: passed ? 14 : 13, weight: 600, fill: passed ? 'var(--un)' : 'var(--rus)' }
			],
			[
				`${['invasion', 'annexations', 'resolution 2774'][k] ?? ''}, ${shortDate(ballot.date).replace(/^\d+ /, '')}`,
				-17,
				{ size: 12, fill: INK2 }
			]
		];
		for (const [text, dy, rest] of lines) {
			labels.push({
				key: `three-${k}-${dy}`,
				x: cx,
				y: bottom + dy + (passed ? 4 : 0),
				text,
				anchor: 'middle',
				size: 13,
				...rest
			});
		}
		for (const [i, seat] of ballot.seats.entries()) {
			if (seat.vote !== 'abstain' || (i >= 5 && i <= 9)) continue;
			const angle = seatAngle(i);
			if (k === 2) {
				labels.push({
					key: `a-${k}-${i}`,
					text: seat.name,
					...outside(cx, cy, angle, radius + r, 8, 13),
					size: 13,
					fill: INK2
				});
			} else {
				const [x, y] = at(cx, cy, angle, radius);
				const side = angle < 0 ? 1 : -1;
				labels.push({
					key: `a-${k}-${i}`,
					text: seat.state === 'ARE' ? 'Emirates' : seat.name,
					x: x + side * (r + 5),
					y: y + 4,
					anchor: angle < 0 ? 'start' : 'end',
					size: 12,
					fill: INK2
				});
			}
		}
	}
	for (const [, , i] of names) {
		shapes.unshift({
			key: `spoke-${i}`,
			d: path([at(cx, cy, seatAngle(i), radii[0] ?? 0), at(cx, cy, seatAngle(i), radii[2] ?? 0)]),
			stroke: 'var(--rule)',
			width: 0.8
		});
	}
	return { marks, shapes, labels };
}

const groupsAt: [string, number][] = [
	['Africa', 1],
	['Asia-Pacific', 3.5],
	['Eastern Europe', 10],
	['Latin America', 11.5],
	['Western Europe', 13.5]
];

/** Eleven texts on North Korea, a whole ring of fifteen each. */
export function unanimousScene({ dprk }: VetoData, { width, height }: Box): Scene {
	const texts = dprk.slice(0, -2);
	const s = Math.min(width / 888, height / 640, 1.15);
	const cx = width / 2;
	const cy = 38 + 294 * s + Math.max(0, (height - 650 * s) / 2);
	const radius = (k: number) => (86 + 20.8 * k) * s;
	const marks = new Map(texts.flatMap((ballot, k) => ring(ballot, cx, cy, radius(k), 7.4 * s)));
	const shapes = texts.map((ballot, k): Shape => ({
		key: `ring-${k}`,
		d: arc(cx, cy, radius(k), -125, 125),
		stroke: 'var(--rule)',
		width: 0.8
	}));
	const total = texts.reduce((sum, { seats }) => sum + tally(seats).yes, 0);
	const outer = radius(texts.length - 1) + 8 * s;
	const labels: Label[] = [
		...five(cx, cy, outer, []),
		...groupsAt.map(([text, i]): Label => ({
			key: text,
			text,
			...outside(cx, cy, seatAngle(i), outer, 8, 12),
			size: 12,
			fill: INK2
		})),
		{
			key: 'total',
			x: cx,
			y: cy + 2,
			text: String(total),
			anchor: 'middle',
			size: 46 * s,
			serif: true
		},
		{
			key: 'all',
			x: cx,
			y: cy + 22,
			text: 'votes, all for',
			anchor: 'middle',
			size: 13,
			fill: INK2
		},
		...texts.flatMap((ballot, k): Label[] => {
			const y = cy + radius(k) - 15 * s;
			const number = /\d+/.exec(ballot.symbol)?.[0] ?? '';
			return [
				{ key: `n-${k}`, x: cx - 68, y, text: number, anchor: 'start', size: 13, weight: 600 },
				{
					key: `d-${k}`,
					x: cx - 31,
					y,
					text: shortDate(ballot.date).replace(/^\d+ /, ''),
					anchor: 'start',
					size: 13,
					fill: INK2
				},
				{
					key: `t-${k}`,
					x: cx + 70,
					y,
					text: spokenTally(ballot.seats).replace('–0–0', '–0'),
					anchor: 'end',
					size: 13,
					weight: 500,
					fill: 'var(--un)'
				}
			];
		})
	];
	return { marks, shapes, labels };
}

/** The rings stop; two vetoes; then a meeting without a vote. */
export function gapScene({ dprk, gap }: VetoData, { width, height }: Box): Scene {
	const texts = dprk.slice(0, -2);
	const s = Math.min(width / 888, (height - 119) / 564, 1.1);
	const cx = width / 2;
	const cy = 30 + 338 * s + Math.max(0, (height - 119 - 564 * s) / 2);
	const inner = (k: number) => (60 + 13.2 * k) * s;
	const outer = [256 * s, 290 * s];
	const empty = 326 * s;
	const [split, panel] = dprk.slice(-2) as [Ballot, Ballot];
	const marks = new Map([
		...texts.flatMap((ballot, k) => ring(ballot, cx, cy, inner(k), 5 * s)),
		...ring(split, cx, cy, outer[0] ?? 0, 8.5 * s),
		...ring(panel, cx, cy, outer[1] ?? 0, 8.5 * s)
	]);
	const shapes: Shape[] = [
		...texts.map((_, k): Shape => ({
			key: `ring-${k}`,
			d: arc(cx, cy, inner(k), -125, 125),
			stroke: 'var(--rule)',
			width: 0.8
		})),
		...outer.map((radius, k): Shape => ({
			key: `outer-${k}`,
			d: arc(cx, cy, radius, -125, 125),
			stroke: 'var(--rule)',
			width: 0.8
		})),
		...(
			[
				['CHN', 5],
				['RUS', 7]
			] as const
		).map(([state, i]): Shape => ({
			key: `spoke-${state}`,
			d: path([
				at(cx, cy, seatAngle(i), inner(texts.length)),
				at(cx, cy, seatAngle(i), outer[0] ?? 0)
			]),
			stroke: colourOf(state),
			width: 1
		})),
		{
			key: 'meeting',
			d: `${arc(cx, cy, empty - 8 * s, -125, 125)}L${at(cx, cy, 125, empty + 8 * s)
				.map((v) => v.toFixed(1))
				.join(' ')}A${(empty + 8 * s).toFixed(1)} ${(empty + 8 * s).toFixed(1)} 0 1 0 ${at(
				cx,
				cy,
				-125,
				empty + 8 * s
			)
				.map((v) => v.toFixed(1))
				.join(' ')}Z`,
			stroke: 'var(--ink)',
			width: 1
		},
		{ key: 'door-chn', d: arc(cx, cy, outer[0] ?? 0, 198, 231), stroke: 'var(--chn)', width: 5 },
		{ key: 'door-rus-1', d: arc(cx, cy, outer[0] ?? 0, 129, 162), stroke: 'var(--rus)', width: 5 },
		{ key: 'door-rus-2', d: arc(cx, cy, outer[1] ?? 0, 198, 231), stroke: 'var(--rus)', width: 5 },
		{ key: 'door-rus-3', d: arc(cx, cy, outer[1] ?? 0, 129, 162), stroke: 'var(--rus)', width: 5 }
	];
	const [lx, ly] = at(cx, cy, 148, outer[1] ?? 0);
	const note = { x: Math.min(width - 150, cx + 262 * s), y: cy + 262 * s };
	shapes.push({
		key: 'leader',
		d: path([
			[lx + 2, ly],
			[note.x - 26, note.y - 4],
			[note.x - 6, note.y - 4]
		]),
		stroke: 'var(--ink)',
		width: 1
	});
	const line = (key: string, y: number, text: string, rest: Partial<Label> = {}): Label => ({
		key,
		x: cx,
		y,
		text,
		anchor: 'middle',
		size: 13,
		...rest
	});
	const door = cy + 226 * s;
	const labels: Label[] = [
		...five(cx, cy, empty + 9 * s, ['RUS', 'CHN']),
		line('eleven', cy - 4, `${texts.length} texts`, { weight: 600 }),
		line('each', cy + 13, 'each 15–0', { fill: 'var(--un)', weight: 500 }),
		line(
			'first',
			cy + 84 * s,
			texts[0] ? `first: ${number(texts[0])}, ${shortDate(texts[0].date)}` : '',
			{ size: 12, fill: INK2 }
		),
		line(
			'last',
			cy + 176 * s,
			texts.at(-1)
				? `last: ${number(texts.at(-1) as Ballot)}, ${shortDate((texts.at(-1) as Ballot).date)}`
				: '',
			{ size: 12, fill: INK2 }
		),
		line('gap', cy + 200 * s, `no new text for ${gap}`, { italic: true, serif: true, size: 15 }),
		line('split', door, `${shortDate(split.date)}  ${spokenTally(split.seats)}`, { weight: 600 }),
		line('split-2', door + 15, 'new sanctions vetoed', { size: 12, fill: INK2 }),
		line('panel', door + 35, `${shortDate(panel.date)}  ${spokenTally(panel.seats)}`, {
			weight: 600
		}),
		line('panel-2', door + 50, 'panel of experts ended', { size: 12, fill: INK2 }),
		line('met', door + 70, '30 Oct 2024', { weight: 600 }),
		line('met-2', door + 85, 'met on the troops, no decision', { size: 12, fill: INK2 }),
		{ key: 'note', x: note.x, y: note.y, text: 'Sanctions in force,', size: 14, weight: 600 },
		{ key: 'note-2', x: note.x, y: note.y + 17, text: 'monitoring ended', size: 14, weight: 600 }
	];
	return { marks, shapes, labels };
}

const number = (ballot: Ballot) => /\d+/.exec(ballot.symbol)?.[0] ?? '';

/** Three ways round the bar, and what each cannot do. */
export function waysScene({ ukraine, debated, monitors }: VetoData, { width, height }: Box): Scene {
	const s = Math.min(width / 888, height / 636, 1.15);
	const cx = width / 2;
	const radius = 150 * s;
	const cy = 62 + radius + Math.max(0, (height - 600 * s) / 3);
	const bar = cy + radius * 0.574 + 16 * s;
	const half = radius * 0.7;
	const states = ukraine[0]?.seats.map(({ state }) => state) ?? [];
	const column = [-270, 0, 270].map((dx) => cx + dx * Math.min(1, width / 888));
	const top = bar + 118 * s;
	const way = (x: number, side: number, out: number): string => {
		const edge = cx + side * (half + out);
		const c = 14;
		const y = bar + 44 * s;
		const dir = Math.sign(x - edge) || 1;
		return `M${cx + side * (8 + out * 0.5)} ${cy + 34 * s}V${bar - 24 - c - out * 0.4}q0 ${c} ${side * c} ${c}H${edge - side * c}q${side * c} 0 ${side * c} ${c}V${y - c}q0 ${c} ${dir * c} ${c}H${x - dir * c}q${dir * c} 0 ${dir * c} ${c}V${top - 26}`;
	};
	const shapes: Shape[] = [
		...chairs(states, cx, cy, radius, 12 * s),
		{ key: 'bracket', d: arc(cx, cy, radius + 17 * s, -44, 44), stroke: 'var(--ink)', width: 1 },
		{
			key: 'bar',
			d: path([
				[cx - half, bar],
				[cx + half, bar]
			]),
			stroke: 'var(--rus)',
			width: 9
		},
		{ key: 'way-0', d: way(column[0] ?? 0, -1, 40), stroke: 'var(--un)', width: 2.2 },
		{ key: 'way-1', d: way(column[1] ?? 0, -1, 18), stroke: 'var(--un)', width: 2.2 },
		{ key: 'way-2', d: way(column[2] ?? 0, 1, 18), stroke: 'var(--un)', width: 2.2 }
	];
	const heads = ['The Assembly', 'A monitoring team', 'A special tribunal'];
	const bodies = [
		[`debates every veto since April 2022,`, `${debated} vetoed votes so far`],
		[`of ${monitors} states outside the UN,`, 'since the panel ended'],
		['for aggression, agreed by Ukraine and', 'the Council of Europe in June 2025']
	];
	const limits = [
		'It recommends. It cannot oblige.',
		'It reports. It cannot sanction.',
		'No count: its work lies ahead.'
	];
	const labels: Label[] = [
		{
			key: 'a108',
			x: cx,
			y: cy - radius - 34 * s,
			text: 'Article 108: amending the Charter needs all five',
			anchor: 'middle',
			size: 14,
			weight: 600
		},
		{
			key: 'blocked',
			x: cx,
			y: cy + 8 * s,
			text: 'a blocked text',
			anchor: 'middle',
			size: 15,
			serif: true,
			italic: true
		},
		{
			key: 'a27',
			x: cx,
			y: bar + 24,
			text: 'Article 27(3)',
			anchor: 'middle',
			size: 13,
			weight: 500
		}
	];
	for (const [k, x] of column.entries()) {
		labels.push({
			key: `h-${k}`,
			x,
			y: top,
			text: heads[k] ?? '',
			anchor: 'middle',
			size: 19,
			weight: 600,
			serif: true
		});
		for (const [j, text] of (bodies[k] ?? []).entries()) {
			labels.push({
				key: `b-${k}-${j}`,
				x,
				y: top + 24 + j * 18,
				text,
				anchor: 'middle',
				size: 13
			});
		}
		labels.push({
			key: `l-${k}`,
			x,
			y: top + 70 * Math.max(s, 0.92),
			text: limits[k] ?? '',
			anchor: 'middle',
			size: 13,
			fill: INK2
		});
	}
	const count = top + 92 * Math.max(s, 0.92);
	for (let i = 0; i < debated; i += 1) {
		const x = (column[0] ?? 0) - 77 + (i % 11) * 14;
		const y = count + Math.floor(i / 11) * 14;
		shapes.push({ key: `d-${i}`, d: `M${x} ${y}h10v10h-10Z`, fill: 'var(--ink-2)' });
	}
	for (let i = 0; i < monitors; i += 1) {
		const x = (column[1] ?? 0) - 77 + i * 14;
		shapes.push({ key: `m-${i}`, d: `M${x} ${count + 5}h10`, stroke: 'var(--un)', width: 6 });
	}
	return { marks: new Map(), shapes, labels };
}
