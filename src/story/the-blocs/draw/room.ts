import { spelled } from '../../../lib/text/numerals.en';
import { labelBox, type Label } from '../../../lib/chart/label';
import { countOf, textOf, voteAt, type BlocsData } from '../derive';
import { day, lanes, monthYear, room as said, states, swarm } from '../words.en';
import { NOW } from './noes';
import {
	axisEnds,
	colourOf,
	counted,
	DOMAIN,
	marksOf,
	px,
	reachOf,
	roomOf,
	rule,
	type Scene,
	type Size
} from './scene';

/** The lane abstaining, once for each text, in time; states that abstained on all of them have a thick ring. */
export function roomScene(data: BlocsData, ids: readonly string[], size: Size): Scene {
	const room = roomOf(size);
	const wide = room === 'wide';
	const texts = ids.map((id) => textOf(data, id));
	const steady = steadyOf(data, ids);
	const [top, axis, last] = { wide: [22, 26, 44], narrow: [16, 18, 20], short: [15, 15, 16] }[
		room
	] as [number, number, number];
	const left = { wide: 128, narrow: 4, short: 78 }[room];
	const row = (size.height - top - axis - last) / texts.length;
	const reach = reachOf(texts).abstain;
	const k = Math.min((row - 2) / (2 * reach), (size.width - left - 6) / (DOMAIN[1] - DOMAIN[0]));
	const x0 = wide ? left - DOMAIN[0] * k : Math.max(left - DOMAIN[0] * k, 0);
	const marks = texts.map((text, i) =>
		marksOf(
			data,
			text,
			{ x0, k, mid: { abstain: top + (i + 0.5) * row } },
			{ prefix: text.id === NOW ? '' : `${text.id} ` }
		).map((mark) => ({ ...mark, bold: steady.includes(mark.key.slice(-3)) }))
	);
	const dates = [...texts, data.last].map(({ date }) => (wide ? day(date) : monthYear(date)));
	const tops = dates.map((_, i) => top + i * row);
	const labels: Label[] = dates.flatMap((date, i) => {
		const y = tops[i] ?? 0;
		const text = texts[i];
		const n = text ? countOf(text, 'abstain') : data.last.abstain;
		const words = i === 0 ? lanes.abstain.toLowerCase() : '';
		if (wide) {
			return [
				{ id: `d${i}`, x: 0, y: y + 18, text: date, size: 12.5, bold: true },
				...counted(`c${i}`, String(n), words, {
					x: 0,
					y: y + (text ? 46 : 40),
					size: 25,
					small: 14
				})
			].map((label) => (text || !label.id.startsWith('c') ? label : { ...label, size: 20 }));
		}
		const line = { y: y + 13, size: 12, halo: true };
		return [
			{ id: `d${i}`, x: 0, text: date, ...line },
			{ id: `c${i}`, x: 58, text: String(n), bold: true, ...line }
		];
	});
	labels.push({
		id: 'no-list',
		x: wide ? 128 : 78,
		y: (tops.at(-1) ?? 0) + (wide ? 40 : 13),
		text: wide ? said.noList : room === 'short' ? said.noListShort : said.noList,
		size: wide ? 12.5 : 12,
		italic: true,
		colour: 'var(--ink-2)'
	});
	if (!wide) labels.push({ id: 'head', x: 0, y: top - 6, text: said.head, size: 12, bold: true });
	const head = { y: top - 6, size: wide ? 14 : 12, bold: true };
	const [chn, ind] = ['CHN', 'IND'].map(
		(code) => marks[0]?.find(({ key }) => key.endsWith(code))?.x ?? 0
	);
	const line = `V${px(size.height - axis - last)}`;
	labels.push(
		{
			id: 'CHN',
			text: states['CHN'] ?? '',
			x: (chn ?? 0) + 5,
			anchor: 'end',
			colour: colourOf('CHN'),
			...head
		},
		{ id: 'IND', text: states['IND'] ?? '', x: Math.max((ind ?? 0) - 5, (chn ?? 0) + 8), ...head },
		...notesOf(data, ids, { x: x0 + 0.55 * k, tops, row, wide }).filter((label) => {
			const box = labelBox(label);
			return box.x + box.width <= size.width;
		})
	);
	const ends = axisEnds(wide ? swarm : { further: swarm.furtherShort, closer: swarm.closerShort }, {
		left: wide ? left : 0,
		right: size.width,
		y: size.height - 4,
		size: wide ? 12.5 : 12
	});
	return {
		swarm: marks[ids.indexOf(NOW)] ?? [],
		others: marks.filter((_, i) => ids[i] !== NOW).flat(),
		back: [
			...tops.map((y, i) => rule(`row-${i}`, y, 0, size.width)),
			{
				key: 'thread-CHN',
				d: `M${px(chn ?? 0)} ${top - 3}${line}`,
				stroke: colourOf('CHN'),
				width: 1.3
			},
			{
				key: 'thread-IND',
				d: `M${px(ind ?? 0)} ${top - 3}${line}`,
				stroke: 'var(--ink)',
				width: 1.3
			}
		],
		front: ends.shapes,
		labels: [...labels, ...ends.labels]
	};
}

/** States that abstained on every one of some texts, by code. */
export const steadyOf = (data: BlocsData, ids: readonly string[]): string[] =>
	data.codes.filter((_, i) => ids.every((id) => voteAt(textOf(data, id), i) === 'abstain'));

/** States that abstained on at least one roll call, and those that voted for every time, counted. */
export function roomCounts(data: BlocsData) {
	const some = data.codes.filter((_, i) =>
		data.texts.some((text) => voteAt(text, i) === 'abstain')
	);
	const firm = data.codes.filter((_, i) => data.texts.every((text) => voteAt(text, i) === 'yes'));
	return { once: some.length, firm: firm.length };
}

/** Counts in the empty half: states seldom abstain from there. */
function notesOf(
	data: BlocsData,
	ids: readonly string[],
	at: { x: number; tops: readonly number[]; row: number; wide: boolean }
): Label[] {
	const { once, firm } = roomCounts(data);
	const members = data.codes.length;
	const always = steadyOf(data, ids).length;
	const calls = spelled(data.texts.length);
	const notes = at.wide
		? [said.always(always), said.once(once, members, calls), said.firm(firm)]
		: [said.alwaysShort(always), said.onceShort(once, members)];
	return notes.flatMap(([n = '', ...lines], i) => {
		const y = (at.tops[i] ?? 0) + Math.min(at.row / 2 + 4, at.wide ? 76 : 40);
		const [size, small] = at.wide ? [25, 14] : [16, 12];
		const first = counted(`note${i}`, n, lines[0] ?? '', { x: at.x, y, size, small, halo: true });
		const indent = first[1]?.x ?? at.x;
		return [
			...first,
			...lines.slice(1).map((text, j) => ({
				id: `note${i}-${j}`,
				x: indent,
				y: y + (at.wide ? 18 : 14),
				text,
				size: small,
				halo: true
			}))
		];
	});
}
