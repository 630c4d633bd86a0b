import { labelBox, overlap, type Label } from '../../../lib/chart/label';
import { countOf, type BlocsData } from '../derive';
import { day, monthShort, noes as said, states, swarm, titles, us } from '../words.en';
import {
	axisEnds,
	colourOf,
	DOMAIN,
	lineDash,
	marksOf,
	px,
	reachOf,
	roomOf,
	rule,
	type Mark,
	type Scene,
	type Shape,
	type Size
} from './scene';

/** Text whose marks are those of the moving swarm. */
export const NOW = 'A/RES/ES-11/7';
/** States that voted no every time: threads run through their marks. */
const THREADS = ['BLR', 'PRK', 'RUS'] as const;

/** The lane against, once for each roll call, one under the other in time. */
export function noesScene(data: BlocsData, size: Size): Scene {
	const room = roomOf(size);
	const wide = room === 'wide';
	const [top, bottom] = { wide: [42, 26], narrow: [32, 18], short: [28, 15] }[room] as [
		number,
		number
	];
	const left = wide ? 252 : 92;
	const row = (size.height - top - bottom) / data.texts.length;
	const reach = reachOf(data.texts).no;
	const k = Math.min((row + 8) / (2 * reach), (size.width - left - 6) / (DOMAIN[1] - DOMAIN[0]));
	const x0 = Math.max(left - DOMAIN[0] * k, wide ? 0 : size.width - 6 - DOMAIN[1] * k);
	const mids = data.texts.map((_, i) => top + (i + 0.5) * row);
	const marks = data.texts.map((text, i) =>
		marksOf(
			data,
			text,
			{ x0, k, mid: { no: mids[i] ?? 0 } },
			{ prefix: text.id === NOW ? '' : `${text.id} ` }
		).map((mark) => ({ ...mark, colour: paint(mark.key) }))
	);
	const of = (i: number, code: string) => marks[i]?.find(({ key }) => codeOf(key) === code);
	const font = wide ? 14 : 12;
	const labels: Label[] = data.texts.flatMap((text, i) => {
		const y = (mids[i] ?? 0) + 4.5;
		const n = String(countOf(text, 'no'));
		return wide
			? [
					{ id: `${text.id}-d`, x: 0, y, text: day(text.date), size: 12.5, bold: true },
					{
						id: `${text.id}-t`,
						x: 92,
						y,
						text: titles[text.id] ?? text.title,
						size: 12.5,
						colour: 'var(--ink-2)'
					},
					{ id: `${text.id}-n`, x: 242, y, text: n, size: 14, bold: true, anchor: 'end' as const }
				]
			: [
					{
						id: `${text.id}-d`,
						x: 0,
						y,
						text: monthShort(text.date),
						size: 12,
						colour: 'var(--ink-2)'
					},
					{ id: `${text.id}-n`, x: 74, y, text: n, size: 12, bold: true, anchor: 'end' as const }
				];
	});
	const [blr, prk, rus] = THREADS.map((code) => of(0, code)?.x ?? 0) as [number, number, number];
	const head = { size: font, bold: true, y: top - 6 };
	labels.push(
		{ id: 'BLR', text: states['BLR'] ?? '', x: Math.min(blr + 6, prk - 3), anchor: 'end', ...head },
		{
			id: 'RUS',
			text: states['RUS'] ?? '',
			x: Math.max(rus - 6, prk + 3),
			colour: colourOf('RUS'),
			...head
		},
		{
			id: 'PRK',
			text: states['PRK'] ?? '',
			x: prk,
			anchor: 'middle',
			colour: colourOf('PRK'),
			...head,
			y: top - 6 - font - 1
		}
	);
	if (wide) {
		labels.push({
			id: 'head',
			x: 0,
			y: top - 6,
			text: said.head,
			size: 12.5,
			colour: 'var(--ink-2)'
		});
	}
	const note = (id: string, i: number, text: string, at: Partial<Label>) =>
		labels.push({ id, x: 0, y: (mids[i] ?? 0) + 4.5, text, size: 12.5, halo: true, ...at });
	data.texts.forEach((text, i) => {
		if (wide && of(i, 'CHN')) {
			note(`CHN ${i}`, i, said.china, { x: rus + 16, colour: colourOf('CHN'), bold: true });
		}
		const usa = of(i, 'USA');
		if (usa) {
			note('USA', i, wide ? (states['USA'] ?? '') : us, {
				x: wide ? Math.min(size.width, usa.x + 40) : usa.x + usa.r,
				y: usa.y - usa.r - 4,
				anchor: 'end',
				size: font,
				bold: true,
				colour: colourOf('USA')
			});
		}
		for (const code of wide ? ['HUN', 'ISR'] : []) {
			const mark = of(i, code);
			if (mark) {
				note(code, i, states[code] ?? '', { x: mark.x, y: mark.y + mark.r + 14, anchor: 'middle' });
			}
		}
		const armenia = of(i, 'ARM');
		if (wide && armenia) note('ARM', i, states['ARM'] ?? '', { x: armenia.x + 14 });
	});
	const at = data.texts.findIndex(({ id }) => id === 'A/RES/ES-11/6');
	const armenia = (wide ? said.armenia : said.armeniaShort).map((line, i): Label => ({
		id: `note-${i}`,
		x: wide ? rus + 70 : rus + 18,
		y:
			(mids[at] ?? 0) +
			(i - (room === 'short' ? 0.2 : 0.35)) * (wide ? 18 : 15) +
			(wide ? 26 : room === 'short' ? -2 : 12),
		text: line,
		size: wide ? 13 : 12,
		halo: true
	}));
	/** On the smallest screens there is no room for it right of Russia. */
	const fits = armenia.map(labelBox).every((box) => {
		const [usa] = labels.filter(({ id }) => id === 'USA').map(labelBox);
		return box.x + box.width <= size.width && !(usa && overlap(usa, box));
	});
	if (fits) labels.push(...armenia);
	const ends = axisEnds(wide ? swarm : { further: swarm.furtherShort, closer: swarm.closerShort }, {
		left: wide ? left : 0,
		right: size.width,
		y: size.height - 4,
		size: wide ? 12.5 : 12
	});
	return {
		swarm: marks[data.texts.findIndex(({ id }) => id === NOW)] ?? [],
		others: marks.filter((_, i) => data.texts[i]?.id !== NOW).flat(),
		back: [
			...[...mids, size.height - bottom + row / 2].map((mid, i) =>
				rule(`row-${i}`, mid - row / 2, 0, size.width)
			),
			...threadsOf(marks, top, wide ? 2 : 1.5)
		],
		front: ends.shapes,
		labels: [...labels, ...ends.labels]
	};
}

/** Threads through the marks of the three, from the first row to the last. */
function threadsOf(marks: readonly Mark[][], top: number, width: number): Shape[] {
	return THREADS.map((code) => {
		const points = marks.flatMap((row) => row.filter(({ key }) => codeOf(key) === code));
		const [first] = points;
		const line = points.map(({ x, y }) => `L${px(x)} ${px(y)}`).join('');
		const from = code === 'PRK' ? top - 18 : top - 3;
		return {
			key: `thread-${code}`,
			d: `M${px(first?.x ?? 0)} ${px(from)}${line}`,
			stroke: colourOf(code) ?? 'var(--ink)',
			width,
			dash: lineDash(code)
		};
	});
}

const codeOf = (key: string) => key.slice(-3);

/** Ink for the three that always stand there, their own colour for parties, a second tone for all others. */
const paint = (key: string) => {
	const code = codeOf(key);
	return colourOf(code) ?? (code === 'BLR' ? 'var(--ink)' : 'var(--mark-2)');
};
