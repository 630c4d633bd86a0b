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
	shortName,
	type Box,
	type Label,
	type Mark,
	type Scene,
	type Shape
} from './scene';

const INK2 = 'var(--ink-2)';
const shortDate = (iso: string) => longDate(iso).replace(/(\w{3})\w* (\d{4})$/, '$1 $2');
const number = ({ symbol }: Ballot) => /\d+/.exec(symbol)?.[0] ?? '';

function table({ width, height }: Box, below: number) {
	const radius = Math.min(122, (width - 140) / 2, (height - 34 - below) / 1.62);
	const r = radius * 0.087;
	return { radius, r, cx: width / 2, cy: radius + r + 19 };
}

const seatNames = (ballot: Ballot, cx: number, cy: number, radius: number): Label[] =>
	ballot.seats.map((seat, i) => ({
		key: `seat-${i}`,
		text: shortName(seat),
		...outside(cx, cy, seatAngle(i), radius, 5, 12),
		size: 12,
		weight: seat.vote === 'no' ? 600 : i >= 5 && i <= 9 ? 500 : 400,
		fill: seat.vote === 'no' ? colourOf(seat.state) : seat.vote === 'abstain' ? INK2 : undefined
	}));

/** The vote as it was cast. */
export function voteScene(ballot: Ballot, box: Box): Scene {
	const { radius, r, cx, cy } = table(box, 44);
	const count = tally(ballot.seats);
	const marks = new Map(ring(ballot, cx, cy, radius, r));
	const labels = seatNames(ballot, cx, cy, radius + r);
	const words: [string, number, Mark['vote']][] = [
		['for', count.yes, 'yes'],
		['against', count.no, 'no'],
		['abstain', count.abstain, 'abstain']
	];
	for (const [i, [word, n, vote]] of words.entries()) {
		const x = cx + (i - 1) * radius * 0.5;
		labels.push({
			key: word,
			x,
			y: cy + 6,
			text: String(n),
			anchor: 'middle',
			size: Math.max(22, radius * 0.29),
			serif: true
		});
		marks.set(`key-${vote}`, { x, y: cy + 19, r: 4, vote, state: vote === 'no' ? 'RUS' : '' });
		labels.push({
			key: `${word}-word`,
			x,
			y: cy + 37,
			text: word,
			anchor: 'middle',
			size: 12,
			fill: INK2
		});
	}
	const y = cy + radius * 0.574 + r + 26;
	labels.push(
		{
			key: 'outcome',
			x: cx,
			y,
			text: ballot.outcome === 'adopted' ? 'Adopted' : 'Not adopted',
			anchor: 'middle',
			size: 19,
			weight: 600,
			serif: true
		},
		{
			key: 'draft',
			x: cx,
			y: y + 17,
			text: `${ballot.symbol}, ${shortDate(ballot.date)}; nine needed`,
			anchor: 'middle',
			size: 12,
			fill: INK2
		}
	);
	return {
		marks,
		shapes: [
			{ key: 'table', d: arc(cx, cy, radius - r - 8, -131, 131), stroke: 'var(--land)', width: 7 }
		],
		labels
	};
}

/** Article 27(3). */
export function threadScene(ballot: Ballot, box: Box): Scene {
	const { radius, r, cx, cy } = table(box, 62);
	const bar = cy + radius * 0.574 + 4;
	const half = radius * 0.72;
	const russia = ballot.seats.findIndex(({ vote }) => vote === 'no');
	const [rx, ry] = at(cx, cy, seatAngle(russia), radius);
	const forIt = ballot.seats.flatMap(({ vote }, i) => (vote === 'yes' ? [i] : []));
	const sides = [forIt.filter((i) => seatAngle(i) < 0), forIt.filter((i) => seatAngle(i) > 0)];
	const shapes: Shape[] = [
		{
			key: 'shadow',
			d: `${path([
				[rx, ry + r],
				[cx + half, bar],
				[cx - half, bar]
			])}Z`,
			fill: 'var(--rus)',
			opacity: 0.12
		},
		...sides.flatMap((side, k) =>
			side.map((i, j): Shape => {
				const [x, y] = at(cx, cy, seatAngle(i), radius - r - 2);
				const sign = k === 0 ? -1 : 1;
				const rank = k === 0 ? j : side.length - 1 - j;
				const end = cx + sign * (half * 0.92 - (half * 0.76 * rank) / Math.max(1, side.length - 1));
				const mid = y + (bar - y) * 0.45;
				return {
					key: `thread-${i}`,
					d: `M${x.toFixed(1)} ${y.toFixed(1)}C${(x + (end - x) * 0.45).toFixed(1)} ${mid.toFixed(1)} ${end.toFixed(1)} ${mid.toFixed(1)} ${end.toFixed(1)} ${(bar - 7).toFixed(1)}`,
					stroke: 'var(--un)',
					width: 1.3
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
			width: 1.8
		},
		{
			key: 'bar',
			d: path([
				[cx - half, bar],
				[cx + half, bar]
			]),
			stroke: 'var(--rus)',
			width: 6
		}
	];
	const labels = [
		...seatNames(ballot, cx, cy, radius + r),
		...(
			[
				['article', 22, 'Article 27(3)', 600],
				['eleven', 40, 'Eleven votes for, two more than', 400],
				['nine', 55, 'the nine. The text fell.', 400]
			] as const
		).map(([key, dy, text, weight]): Label => ({
			key,
			x: cx,
			y: bar + dy,
			text,
			anchor: 'middle',
			size: key === 'article' ? 14 : 12.5,
			weight
		}))
	];
	return { marks: new Map(ring(ballot, cx, cy, radius, r)), shapes, labels };
}

/** Three votes on Ukraine. */
export function threeScene({ ukraine }: VetoData, { width, height }: Box): Scene {
	const s = Math.min(1, (height - 26) / 300, (width - 74) / 294);
	const cx = Math.max(147 * s + 6, Math.min(width / 2, width - 147 * s - 62));
	const cy = 22 + 140 * s + 7 * s;
	const radii = [54 * s, 97 * s, 140 * s];
	const r = 7 * s;
	const marks = new Map(ukraine.flatMap((ballot, k) => ring(ballot, cx, cy, radii[k] ?? 0, r)));
	const shapes: Shape[] = [];
	const labels: Label[] = [
		['CHN', 'China', 5],
		['FRA', 'France', 6],
		['RUS', 'Russia', 7],
		['GBR', 'UK', 8],
		['USA', 'US', 9]
	].map(([state, text, i]) => ({
		key: `name-${state}`,
		text: String(text),
		...outside(cx, cy, seatAngle(Number(i)), (radii[2] ?? 0) + r, 5, 12),
		size: 12,
		weight: state === 'RUS' ? (600 as const) : (400 as const),
		fill: state === 'RUS' ? 'var(--rus)' : undefined
	}));
	for (const [k, ballot] of ukraine.entries()) {
		const radius = radii[k] ?? 0;
		const passed = ballot.outcome === 'adopted';
		shapes.push({
			key: `ring-${k}`,
			d: arc(cx, cy, radius, -125, 125),
			stroke: 'var(--rule)',
			width: 0.8
		});
		if (!passed) {
			const gap = ((r + 3) / radius) * 57.3;
			shapes.push({
				key: `closed-${k}`,
				d: arc(cx, cy, radius, 125 + gap, 235 - gap),
				stroke: 'var(--rus)',
				width: 4.5
			});
		}
		const bottom = cy + radius;
		labels.push(
			{
				key: `t-${k}`,
				x: cx,
				y: bottom - (passed ? 22 : k ? 23 : 13),
				text: spokenTally(ballot.seats),
				anchor: 'middle',
				size: 15,
				weight: 600,
				serif: true
			},
			...(passed || k
				? [
						{
							key: `o-${k}`,
							x: cx,
							y: bottom - (passed ? 6 : 7),
							text: passed ? 'Adopted, Feb 2025' : 'Sept 2022',
							anchor: 'middle' as const,
							size: passed ? 13 : 12,
							weight: passed ? (600 as const) : (400 as const),
							fill: passed ? 'var(--un)' : INK2
						}
					]
				: [])
		);
		for (const [i, seat] of ballot.seats.entries()) {
			if (k === 2 && seat.vote === 'abstain' && (i < 5 || i > 9)) {
				labels.push({
					key: `a-${i}`,
					text: shortName(seat),
					...outside(cx, cy, seatAngle(i), radius + r, 4, 12),
					size: 12,
					fill: INK2
				});
			}
		}
	}
	return { marks, shapes, labels };
}

/** The five first, then the ten: a ballot laid flat. */
function flat(ballot: Ballot, x: number, y: number, pitch: number, r: number): [string, Mark][] {
	const order = [5, 6, 7, 8, 9, 0, 1, 2, 3, 4, 10, 11, 12, 13, 14];
	return order.flatMap((i, k): [string, Mark][] => {
		const seat = ballot.seats[i];
		if (!seat) return [];
		const shift = k > 4 ? pitch * 0.5 : 0;
		return [
			[
				`${ballot.symbol}:${i}`,
				{ x: x + shift + (k + 0.5) * pitch, y, r, vote: seat.vote, state: seat.state }
			]
		];
	});
}

function rows(texts: readonly Ballot[], { width }: Box, top: number, pitchY: number) {
	const left = 92;
	const pitch = (width - left - 4) / 15.5;
	const r = Math.min(pitch * 0.38, pitchY * 0.33, 7);
	const head: Label[] = [
		{
			key: 'five',
			x: left + pitch * 2.5,
			y: top - pitchY * 0.5 - 3,
			text: 'permanent five',
			anchor: 'middle',
			size: 12,
			fill: INK2
		},
		{
			key: 'ten',
			x: left + pitch * 10.5,
			y: top - pitchY * 0.5 - 3,
			text: 'ten elected',
			anchor: 'middle',
			size: 12,
			fill: INK2
		}
	];
	const labels = texts.flatMap((ballot, k): Label[] => {
		const y = top + k * pitchY + 4;
		return [
			{ key: `n-${k}`, x: 0, y, text: number(ballot), size: 12, weight: 600 },
			{
				key: `d-${k}`,
				x: 34,
				y,
				text: shortDate(ballot.date).replace(/^\d+ /, ''),
				size: 12,
				fill: INK2
			}
		];
	});
	return {
		left,
		pitch,
		r,
		marks: texts.flatMap((ballot, k) => flat(ballot, left, top + k * pitchY, pitch, r)),
		labels: [...head, ...labels]
	};
}

/** Eleven texts, one row each. */
export function unanimousScene({ dprk }: VetoData, box: Box): Scene {
	const texts = dprk.slice(0, -2);
	const pitchY = Math.min(27, (box.height - 30) / texts.length);
	const { marks, labels } = rows(texts, box, 18 + pitchY * 0.5, pitchY);
	return { marks: new Map(marks), shapes: [], labels };
}

/** The rows stop; two vetoes; a meeting without a vote. */
export function gapScene({ dprk, gap }: VetoData, box: Box): Scene {
	const texts = dprk.slice(0, -2);
	const pitchY = Math.min(19, (box.height - 30) / 16.4);
	const { marks, labels, left, pitch, r } = rows(texts, box, 18 + pitchY * 0.5, pitchY);
	const after = 18 + pitchY * (texts.length + 0.95);
	labels.push({
		key: 'gap',
		x: left,
		y: after,
		text: `no new text for ${gap}`,
		size: 13,
		serif: true,
		italic: true
	});
	const vetoed = dprk.slice(-2);
	const shapes: Shape[] = [];
	for (const [k, ballot] of vetoed.entries()) {
		const y = after + pitchY * (k + 0.95);
		marks.push(...flat(ballot, left, y, pitch, r));
		labels.push({
			key: `v-${k}`,
			x: 0,
			y: y + 4,
			text: shortDate(ballot.date),
			size: 12,
			weight: 600
		});
	}
	const y = after + pitchY * 2.95;
	labels.push(
		{ key: 'met', x: 0, y: y + 4, text: '30 Oct 2024', size: 12, weight: 600 },
		{
			key: 'met-2',
			x: left + 8,
			y: y + 4,
			text: 'met on the troops, no decision',
			size: 12,
			fill: INK2
		}
	);
	shapes.push({
		key: 'meeting',
		d: `M${left} ${(y - pitchY * 0.46).toFixed(1)}h${(pitch * 15.5).toFixed(1)}v${(pitchY * 0.92).toFixed(1)}h${(-pitch * 15.5).toFixed(1)}Z`,
		stroke: 'var(--ink)',
		width: 1
	});
	return { marks: new Map(marks), shapes, labels };
}

/** Three ways round the bar; on a low screen the words stand beside the chairs. */
export function waysScene({ ukraine, debated, monitors }: VetoData, { width, height }: Box): Scene {
	const low = height < 300;
	const radius = low ? Math.min(64, height * 0.27) : Math.min(58, height * 0.17);
	const cx = low ? radius + 24 : width / 2;
	const cy = 24 + radius;
	const bar = cy + radius * 0.574 + 8;
	const half = radius * 0.72;
	const states = ukraine[0]?.seats.map(({ state }) => state) ?? [];
	const left = low ? cx + radius + 60 : 28;
	const top = low ? 46 : bar + 44;
	const pitch = low ? (height - 60) / 3 : Math.min(66, (height - top - 14) / 2.6);
	const words = [
		[
			'The Assembly',
			`debates every veto: ${debated} since April 2022`,
			'It recommends. It cannot oblige.'
		],
		[
			'A monitoring team',
			`of ${monitors} states outside the UN`,
			'It reports. It cannot sanction.'
		],
		['A special tribunal', 'for aggression, agreed in June 2025', 'No count: its work lies ahead.']
	];
	const way = (k: number): string => {
		const y = top + k * pitch - 5;
		const out = 10 + k * 7;
		return low
			? `M${cx} ${cy + 12}V${bar - 14 - k * 3}H${cx + half + out}V${y}H${left - 8}`
			: `M${cx - 6} ${cy + 12}V${bar - 14 - k * 3}H${cx - half - out}V${bar + 14 + k * 3}H${4 + k * 5}V${y}H20`;
	};
	const shapes: Shape[] = [
		...chairs(states, cx, cy, radius, 7),
		{
			key: 'bar',
			d: path([
				[cx - half, bar],
				[cx + half, bar]
			]),
			stroke: 'var(--rus)',
			width: 6
		},
		...words.map((_, k): Shape => ({ key: `way-${k}`, d: way(k), stroke: 'var(--un)', width: 1.8 }))
	];
	const labels: Label[] = [
		{
			key: 'a108',
			x: low ? 0 : cx,
			y: 12,
			text: 'Article 108: amending it needs all five',
			anchor: low ? 'start' : 'middle',
			size: 12.5,
			weight: 600
		},
		{
			key: 'a27',
			x: low ? cx : cx + half + 10,
			y: low ? bar + 20 : bar + 4,
			text: 'Article 27(3)',
			anchor: low ? 'middle' : 'start',
			size: 12,
			weight: 500
		},
		...words.flatMap(([head = '', body = '', limit = ''], k): Label[] => {
			const y = top + k * pitch;
			return [
				{ key: `h-${k}`, x: left, y, text: head, size: 15, weight: 600, serif: true },
				{ key: `b-${k}`, x: left, y: y + 16, text: body, size: 12.5 },
				{ key: `l-${k}`, x: left, y: y + 31, text: limit, size: 12, fill: INK2 }
			];
		})
	];
	return { marks: new Map(), shapes, labels };
}
