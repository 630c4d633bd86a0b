import type { Label } from '../../../lib/chart/label';
import { countOf, textOf, type BlocsData } from '../derive';
import { day, monthShort, monthYear, swarm as said } from '../words.en';
import { px, type Room, type Shape, type Size } from './scene';

/** Texts of the strip: those on the war as a whole that the section compares, and the one of 2026. */
export const STOPS = ['A/RES/ES-11/1', 'A/RES/ES-11/4', 'A/RES/ES-11/6', 'A/RES/ES-11/7'] as const;

/** Height of the strip, pixels. */
export const STRIP: Record<Room, number> = { wide: 54, narrow: 43, short: 29 };

/** Five stops on top of the swarm: day, a bar of 193 states, totals; the one shown is underlined. */
export function stripOf(data: BlocsData, shown: string, { width }: Size, room: Room) {
	const shapes: Shape[] = [];
	const labels: Label[] = [];
	const stops = [
		...STOPS.map((id) => {
			const text = textOf(data, id);
			return {
				id,
				date: text.date,
				yes: countOf(text, 'yes'),
				abstain: countOf(text, 'abstain'),
				no: countOf(text, 'no')
			};
		}),
		{ id: 'last', ...data.last }
	];
	const gap = room === 'wide' ? 16 : 8;
	const column = (width - gap * (stops.length - 1)) / stops.length;
	const size = room === 'wide' ? 12.5 : 12;
	const tight = column < 57;
	const dated = room === 'wide' ? day : tight ? monthShort : monthYear;
	const counted = tight ? said.totalsTight : said.totalsShort;
	stops.forEach(({ id, date, yes, abstain, no }, i) => {
		const x = i * (column + gap);
		const now = id === shown;
		const style = { size, bold: now, colour: now ? 'var(--ink)' : 'var(--ink-2)' };
		labels.push(
			{ id: `${id}-d`, x, y: 11, text: dated(date), ...style },
			{
				id: `${id}-t`,
				x,
				y: { wide: 45, narrow: 36, short: 24 }[room],
				text: room === 'wide' ? said.totals(yes, abstain) : counted(abstain),
				...style
			}
		);
		if (now) {
			const y = STRIP[room] - 1;
			shapes.push({
				key: 'now',
				d: `M${px(x)} ${y}h${px(column)}`,
				stroke: 'var(--ink)',
				width: 2
			});
		}
		if (room === 'short') return;
		const [y, h] = room === 'wide' ? [20, 8] : [17, 7];
		const unit = column / data.codes.length;
		const opacity = now ? undefined : 0.5;
		const bar = (from: number, n: number) =>
			`M${px(x + from * unit)} ${y}h${px(n * unit)}v${h}h${px(-n * unit)}Z`;
		const against = data.codes.length - no;
		shapes.push(
			{ key: `${id}-y`, d: bar(0, yes), fill: 'var(--un)', opacity },
			{ key: `${id}-a`, d: bar(yes, abstain), stroke: 'var(--ink-2)', width: 1, opacity },
			{
				key: `${id}-m`,
				d: `M${px(x + (yes + abstain) * unit + 2)} ${y + h / 2}H${px(x + against * unit - 1)}`,
				stroke: 'var(--ink-2)',
				width: 1,
				dash: '1.5 2.5',
				opacity
			},
			{ key: `${id}-n`, d: bar(against, no), fill: 'var(--ink)', opacity }
		);
	});
	return { shapes, labels };
}
