import { NARROW } from '../../../lib/figure/figure';
import { spokenTally, type Ballot, type VetoData } from '../derive';
import { drawn, shortDate } from '../words.en';
import { flat, flatRows } from './flat-rows';
import {
	arc,
	at,
	colourOf,
	fiveNames,
	HALF,
	hairline,
	INK2,
	path,
	ring,
	say,
	seatAngle,
	spoke,
	type Area,
	type Scene,
	type Shape
} from './scene';
import { numberOf } from './unanimous';

/** The rings stop; two vetoes; then a meeting without a vote, an outline with no seat on it. */
export function gapScene(data: VetoData, area: Area): Scene {
	return area.width < NARROW ? rows(data, area) : rings(data, area);
}

function rings({ dprk, gap }: VetoData, { width, height }: Area): Scene {
	const texts = dprk.slice(0, -2);
	const [split, panel] = dprk.slice(-2) as [Ballot, Ballot];
	const s = Math.min((height - 58) / 668, (width - 200) / 700, 1.05);
	const inner = (k: number) => (60 + 13.2 * k) * s;
	const [may, march, met] = [256 * s, 290 * s, 326 * s];
	const used = 26 + 334 * s + met + 18;
	const [cx, cy] = [width / 2, Math.max(0, (height - used) / 2) + 26 + 335 * s];
	const centre = [cx, cy] as const;
	const band = (radius: number, from: number, to: number, state: string): Shape => ({
		key: `door-${state}-${Math.round(radius)}-${from}`,
		d: arc(cx, cy, radius, from, to),
		stroke: colourOf(state),
		width: 5
	});
	/** Half of the gap that the words leave in the arcs of the doors, degrees. */
	const words = (radius: number) => (96 / radius) * 57.3 - 1.5;
	const edge = (radius: number) => HALF + (14 / radius) * 57.3;
	const n = (v: number) => v.toFixed(1);
	const [ax, ay] = at(cx, cy, HALF, met + 8 * s);
	const [bx, by] = at(cx, cy, -HALF, met + 8 * s);
	const out = n(met + 8 * s);
	const door = (radius: number, left: string, right: string) => [
		band(radius, 180 + words(radius), 360 - edge(radius), left),
		band(radius, edge(radius), 180 - words(radius), right)
	];
	const lead = at(cx, cy, 146, march);
	const note = [Math.min(width - 148, cx + 270 * s), cy + 258 * s] as const;
	const shapes: Shape[] = [
		...texts.map((_, k) => hairline(`ring-${k}`, cx, cy, inner(k))),
		hairline('ring-may', cx, cy, may),
		hairline('ring-march', cx, cy, march),
		...[5, 6, 7, 8, 9].map((i) =>
			spoke(`spoke-${i}`, centre, seatAngle(i), inner(0) - 8 * s, march)
		),
		...(['CHN', 'RUS'] as const).map((state, i) =>
			spoke(
				`caster-${state}`,
				centre,
				seatAngle(5 + 2 * i),
				inner(texts.length),
				state === 'RUS' ? march : may,
				colourOf(state)
			)
		),
		{
			key: 'meeting',
			d: `${arc(cx, cy, met - 8 * s, -HALF, HALF)}L${n(ax)} ${n(ay)}A${out} ${out} 0 1 0 ${n(bx)} ${n(by)}Z`,
			stroke: 'var(--ink)',
			width: 1
		},
		...door(may, 'CHN', 'RUS'),
		...door(march, 'RUS', 'RUS'),
		{
			key: 'to-note',
			d: path([
				[lead[0] + 2, lead[1] + 1],
				[note[0] - 26, note[1] - 4],
				[note[0] - 6, note[1] - 4]
			]),
			stroke: 'var(--ink)',
			width: 1
		}
	];
	const middle = { anchor: 'middle' } as const;
	const gloss = { ...middle, size: 12, colour: INK2 };
	const lines = s > 0.84;
	const [first, last] = [texts[0], texts.at(-1)];
	const vote = (id: string, radius: number, head: string, under: string) => [
		say(id, [cx, cy + radius + (lines ? -1 : 4)], head, { ...middle, bold: true }),
		...(lines ? [say(`${id}-2`, [cx, cy + radius + 13], under, gloss)] : [])
	];
	return {
		marks: new Map([
			...texts.flatMap((ballot, k) => ring(ballot, cx, cy, inner(k), 5.1 * s)),
			...ring(split, cx, cy, may, 8.5 * s),
			...ring(panel, cx, cy, march, 8.5 * s)
		]),
		shapes,
		labels: [
			...fiveNames(texts.at(-1)?.seats ?? [], centre, met + 9 * s, { strong: ['RUS', 'CHN'] }),
			say('texts', [cx, cy - 4], drawn.texts(texts.length), { ...middle, bold: true }),
			say('each', [cx, cy + 13], drawn.each, { ...middle, bold: true, colour: 'var(--un)' }),
			say(
				'first',
				[cx, cy + inner(1)],
				first && s > 0.8 ? drawn.first(numberOf(first), first.date) : '',
				gloss
			),
			say('last', [cx, cy + inner(8.2)], last ? drawn.last(numberOf(last), last.date) : '', gloss),
			say('gap', [cx, cy + 199 * s + 5], drawn.gap(gap), {
				...middle,
				italic: true,
				serif: true,
				size: s > 0.8 ? 15 : 13
			}),
			...vote(
				'split',
				may,
				`${shortDate(split.date)}, ${spokenTally(split.seats)}`,
				drawn.splitGloss
			),
			...vote(
				'panel',
				march,
				`${shortDate(panel.date)}, ${spokenTally(panel.seats)}`,
				drawn.panelGloss
			),
			say('met', [cx, cy + met], shortDate(drawn.meeting), { ...middle, bold: true }),
			say('met-2', [cx, cy + met + 14], drawn.meetingGloss, gloss),
			...drawn.ended.map((text, i) =>
				say(`ended-${i}`, [note[0], note[1] + i * 17], text, { size: 14, bold: true })
			)
		]
	};
}

function rows({ dprk, gap }: VetoData, area: Area): Scene {
	const texts = dprk.slice(0, -2);
	const step = Math.min(20, (area.height - 18) / 15.6);
	const all = flatRows(texts, area, 18 + step * 0.5, step);
	const { left, pitch } = all;
	const after = 18 + step * (texts.length + 0.75);
	const bold = { size: 12, bold: true };
	const votes = dprk.slice(-2).map((ballot, k) => ({ ballot, y: after + step * (k + 0.95) }));
	const y = after + step * 2.95;
	const n = (v: number) => v.toFixed(1);
	return {
		marks: new Map([...all.marks, ...votes.flatMap(({ ballot, y }) => flat(ballot, all, y))]),
		shapes: [
			{
				key: 'meeting',
				d: `M${left} ${n(y - step * 0.46)}h${n(pitch * 15.5)}v${n(step * 0.92)}h${n(-pitch * 15.5)}Z`,
				stroke: 'var(--ink)',
				width: 1
			}
		],
		labels: [
			...all.labels,
			say('gap', [left + 2, after + 2], drawn.gap(gap), { size: 13, serif: true, italic: true }),
			...votes.map(({ ballot, y }, k) => say(`v-${k}`, [0, y + 4], shortDate(ballot.date), bold)),
			say('met', [0, y + 4], shortDate(drawn.meeting), bold),
			say(
				'met-2',
				[left + 8, y + 4],
				// On the narrowest phones the words are longer than the outline.
				area.width < 300 ? drawn.meetingShort : drawn.meetingGloss,
				{ size: 12, colour: INK2 }
			)
		]
	};
}
