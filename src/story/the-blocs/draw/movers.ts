import { labelBox, labelWidth, overlap, type Label } from '../../../lib/chart/label';
import { countOf, textOf, VOTES, type BlocsData, type Vote } from '../derive';
import { day, lanes, monthYear, movers as said, short, states, titles, us } from '../words.en';
import { NOW } from './noes';
import {
	colourOf,
	lineDash,
	marksOf,
	px,
	radiusOf,
	reachOf,
	roomOf,
	rule,
	type Mark,
	type Scene,
	type Shape,
	type Size
} from './scene';

/** States whose way across the texts is drawn. */
const WAYS = ['PRK', 'RUS', 'CHN', 'USA'] as const;
type Way = (typeof WAYS)[number];

/** Small swarms of some texts, left to right in time, and the ways of four states through them. */
export function moversScene(data: BlocsData, ids: readonly string[], size: Size): Scene {
	const room = roomOf(size);
	const wide = room === 'wide';
	const texts = ids.map((id) => textOf(data, id));
	const [top, foot] = { wide: [42, 26], narrow: [18, 18], short: [15, 1] }[room] as [
		number,
		number
	];
	const left = { wide: 88, narrow: 0, short: 0 }[room];
	/** On a phone on its side the ways are named at their start only. */
	const lying = room === 'short';
	const lastWidth = wide ? 136 : lying ? 36 : 56;
	const column = (size.width - left - lastWidth) / texts.length;
	const reach = reachOf(texts, 'small');
	const pads: Record<Vote, readonly [number, number]> = wide
		? { yes: [18, 6], abstain: [16, 6], absent: [8, 4], no: [8, 24] }
		: { yes: [12, 1], abstain: [10, 1], absent: [10, 1], no: [12, 14] };
	const free =
		size.height - top - foot - VOTES.reduce((sum, vote) => sum + pads[vote][0] + pads[vote][1], 0);
	const all = VOTES.reduce((sum, vote) => sum + 2 * reach[vote], 0);
	const k = Math.min(free / all, (column - (wide ? 14 : 2)) / 5.1);
	const spare = (free - all * k) / all;
	const [tops, mid] = [{}, {}] as [Record<Vote, number>, Record<Vote, number>];
	let y = top;
	for (const vote of VOTES) {
		tops[vote] = y;
		mid[vote] = y + pads[vote][0] + reach[vote] * (k + spare);
		y = mid[vote] + reach[vote] * (k + spare) + pads[vote][1];
	}
	const panels = texts.map((text, i) => ({
		text,
		x: left + i * column,
		marks: marksOf(
			data,
			text,
			{ x0: left + i * column + 2.45 * k, k, mid },
			{ size: 'small', prefix: text.id === NOW ? '' : `${text.id} ` }
		)
	}));
	const lastX = size.width - lastWidth + (wide ? 14 : 4);
	const font = wide ? 14 : 12;
	const labels: Label[] = [];
	const heads = [
		...panels.map(({ text, x }) => ({ ...text, x })),
		{ ...data.last, id: 'last', title: said.last, x: lastX }
	];
	for (const { id, date, title, x } of heads) {
		const text = wide ? day(date) : id === 'last' ? date.slice(0, 4) : monthYear(date);
		labels.push({ id: `${id}-d`, x, y: 12, text, size: wide ? 13.5 : 12, bold: true });
		if (wide)
			labels.push({
				id: `${id}-t`,
				x,
				y: 29,
				text: titles[id] ?? title,
				size: 12.5,
				colour: 'var(--ink-2)'
			});
	}
	const { yes, abstain, no } = data.last;
	const lastCounts = { yes, abstain, no, absent: data.codes.length - yes - abstain - no };
	for (const vote of VOTES) {
		const at = { y: tops[vote] + (wide ? 20 : 12), size: font, halo: true };
		if (wide) labels.push({ id: `lane-${vote}`, x: 0, text: lanes[vote], bold: true, ...at });
		panels.forEach(({ text, x }, i) => {
			const n = countOf(text, vote);
			const words = !wide && i === 0 ? `${short[vote]} ${n}` : String(n);
			const aside = lying && i > 0 && column < 66 ? 5 : 0;
			labels.push({ id: `${text.id}-${vote}`, x: x + aside, text: words, ...at });
		});
		labels.push({
			id: `last-${vote}`,
			text: String(lastCounts[vote]),
			...(lying ? { x: size.width, anchor: 'end' as const } : { x: lastX }),
			...at
		});
	}
	const ways = waysOf(panels, { x: lastX + (wide ? 40 : 6), y: mid.abstain, gap: wide ? 30 : 15 });
	const find = (i: number, code: Way) => ways.stops[code][i];
	const [usa, chn, prk, rus] = (['USA', 'CHN', 'PRK', 'RUS'] as const).map((code) => find(0, code));
	const name = (code: Way, at: Partial<Label> & { x: number; y: number }) =>
		labels.push({
			id: at.id ?? code,
			text: !wide && code === 'USA' ? us : (states[code] ?? ''),
			size: font,
			bold: true,
			halo: true,
			colour: colourOf(code),
			...at
		});
	let leader: Shape[] = [];
	if (usa) {
		const right = usa.x + usa.r;
		const text = wide ? (states['USA'] ?? '') : us;
		const width = labelWidth(text, { size: font, bold: true });
		const near = (panels[0]?.marks ?? []).filter(
			(d) => d.vote === 'yes' && d.x + d.r > right - width - 2
		);
		const y = Math.min(...near.map((d) => d.y - d.r)) - 4;
		if (lying) {
			const count = labelWidth(`${short.yes} ${texts[0] ? countOf(texts[0], 'yes') : ''}`, {
				size: font
			});
			name('USA', { x: Math.max(right + 4, count + 6), y: usa.y - 5 });
		} else {
			name('USA', { x: right, y, anchor: 'end' });
			const d = `M${px(usa.x)} ${px(y + 3)}V${px(usa.y - usa.r)}`;
			leader = [{ key: 'leader-USA', d, stroke: 'var(--ink)', width: 1 }];
		}
	}
	if (chn) {
		const y = chn.y - chn.r - 3;
		name('CHN', { x: chn.x + chn.r + 4, y });
		/** Where the lane is so low that the count stands there, after the next count. */
		const own = labels.at(-1);
		if (lying && own && labels.some((d) => d !== own && overlap(labelBox(d), labelBox(own))))
			own.x = column + 26;
	}
	if (prk && rus) {
		const bold = { size: font, bold: true };
		const below = tops.no + (size.height - foot - tops.no) - (wide ? 8 : 3);
		const width = labelWidth(states['PRK'] ?? '', bold);
		const x = Math.max(0, prk.x + prk.r - width);
		name('PRK', { x, y: below });
		name('RUS', { x: Math.max(rus.x - rus.r, x + width + 8), y: below });
		const us2025 = ways.stops.USA[ids.indexOf(NOW)];
		if (wide && us2025) {
			labels.push({
				id: 'beside',
				x: us2025.x,
				y: below,
				text: said.beside,
				size: 13,
				anchor: 'middle'
			});
		}
	}
	for (const code of lying ? [] : (['USA', 'CHN'] as const)) {
		const end = ways.stops[code].at(-1);
		if (end) {
			const at = wide
				? {
						x: Math.min(end.x, size.width - 50),
						y: end.y + end.r + font,
						anchor: 'middle' as const
					}
				: { x: end.x + end.r + 3, y: end.y + 4.5 };
			name(code, { id: `${code}-end`, ...at });
		}
	}
	if (wide) {
		said.totalsOnly.forEach((text, i) =>
			labels.push({
				id: `only-${i}`,
				x: lastX,
				y: tops.yes + 42 + i * 16,
				text,
				size: 12,
				colour: 'var(--ink-2)'
			})
		);
	}
	if (foot > 10) {
		labels.push({
			id: 'axis',
			x: left,
			y: size.height - 4,
			text: wide ? said.panels : said.panelsShort,
			size: wide ? 12.5 : 12,
			colour: 'var(--ink-2)'
		});
	}
	const soft = (marks: readonly Mark[]) =>
		marks.map((mark) =>
			isWay(mark.key)
				? { ...mark, r: mark.r * 1.25 }
				: { ...mark, colour: undefined, r: radiusOf('', k, 'small'), opacity: 0.42 }
		);
	const now = panels.find(({ text }) => text.id === NOW);
	return {
		swarm: soft(now?.marks ?? []),
		others: panels.filter((d) => d !== now).flatMap(({ marks }) => soft(marks)),
		top: [...panels.flatMap(({ marks }) => marks.filter(({ key }) => isWay(key))), ...ways.ends],
		back: VOTES.slice(1).map((vote) => rule(vote, tops[vote], 0, size.width)),
		front: [...leader, ...ways.shapes],
		labels
	};
}

const isWay = (key: string) => WAYS.some((code) => key.endsWith(code));

/** Ways from panel to panel; to 2026, where only two votes are known and only from the press, they are dashed. */
function waysOf(
	panels: readonly { marks: readonly Mark[] }[],
	last: { x: number; y: number; gap: number }
) {
	const stopsOf = (code: Way) =>
		panels.flatMap(({ marks }) => marks.filter(({ key }) => key.endsWith(code)));
	const ends = (['USA', 'CHN'] as const).map((code, i) => ({
		key: `end ${code}`,
		x: last.x,
		y: last.y + (i ? 1 : -1) * last.gap,
		r: stopsOf(code)[0]?.r ?? 4,
		vote: 'abstain' as const,
		colour: colourOf(code),
		bold: true
	}));
	const stops = Object.fromEntries(
		WAYS.map((code) => [code, [...stopsOf(code), ...ends.filter(({ key }) => key.endsWith(code))]])
	) as Record<Way, Mark[]>;
	const shapes = WAYS.flatMap((code): Shape[] => {
		const stroke = colourOf(code);
		const shift = code === 'PRK' ? -1.2 : code === 'RUS' ? 1.2 : 0;
		const width = code === 'USA' ? 3 : 1.7;
		const legs = stops[code].slice(1).map((to, i): Shape => {
			const from = stops[code][i] ?? to;
			return {
				key: `way-${code}-${i}`,
				d: leg(from, to, shift),
				stroke,
				width,
				dash: i === panels.length - 1 ? '6 4' : lineDash(code)
			};
		});
		const end = stops[code].at(-1);
		if (end?.vote !== 'no') return legs;
		const d = `M${px(end.x + end.r + 2)} ${px(end.y + shift)}h16`;
		return code === 'RUS' ? [...legs, { key: 'way-on', d, stroke, width, dash: '1.5 3' }] : legs;
	});
	return { stops, ends, shapes };
}

/** From the edge of one mark to the edge of the next; level where the vote did not change. */
function leg(from: Mark, to: Mark, shift: number): string {
	const [x0, x1] = [from.x, to.x];
	const [y0, y1] = [from.y + shift, to.y + shift];
	const edge = (r: number) => r + 1;
	if (Math.abs(y0 - y1) < 1) return `M${px(x0 + edge(from.r))} ${px(y0)}H${px(x1 - edge(to.r))}`;
	const m = (x1 - x0) * 0.5;
	return `M${px(x0 + edge(from.r))} ${px(y0)}C${px(x0 + m)} ${px(y0)} ${px(x1 - m)} ${px(y1)} ${px(x1 - edge(to.r))} ${px(y1)}`;
}
