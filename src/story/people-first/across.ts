import { stack, type Label } from '../../lib/chart/label';
import { longDate } from '../../lib/text/dates';
import { gridFor } from './crowd';
import { planIn, shareOf, strokesOfMoney } from './derive';
import {
	endsOf,
	ink,
	round,
	shortDay,
	weeksIn,
	type Bar,
	type Context,
	type Line,
	type Scene
} from './scene';
import { crowd, million, percent } from './words.en';

/** Labels above and below the crowd; it fills down its columns. */
export function across({ data, view, plan, width, height, share }: Context): Scene {
	const small = height < 400;
	const step = small ? 15 : 17;
	const size = { key: small ? 14 : 17, text: small ? 12 : 14, note: small ? 12 : 13 };
	const row = small ? 25 : 42;
	const narrowed = view.narrowed !== 'need';
	const top = row * (narrowed ? 2 : 1) + (small ? 5 : 12);
	const foot = narrowed ? (small ? 48 : 92) : 2;
	const field = { x: 0, y: top, width, height: height - top - foot };
	// One grid for all views of a box: the strokes are pressed, never reordered.
	const grid = gridFor(
		plan.need,
		width,
		height - (row * 2 + (small ? 5 : 12)) - (small ? 48 : 92),
		'columns'
	);
	const labels: Label[] = [];
	const lines: Line[] = [];
	const bars: Bar[] = [];
	const bracket = (id: string, y: number, to: number) =>
		lines.push({ id, d: `M.5 ${y + 6}V${y}H${round(to) - 0.5}V${y + 6}`, colour: ink, width: 1 });

	const base = row - (small ? 11 : 15);
	labels.push({
		id: 'need',
		x: width,
		y: base,
		text: crowd.need(million(plan.need)),
		size: size.key,
		bold: true,
		anchor: 'end'
	});
	bracket('need', base + 8, width);
	if (!narrowed) {
		labels.push({
			id: 'key',
			x: 0,
			y: base,
			text: crowd.key,
			size: size.text,
			colour: 'var(--ink-2)'
		});
	} else {
		const edge = width * share(plan.target);
		labels.push(
			{
				id: 'list',
				x: small ? 0 : edge,
				y: base + row,
				text: (small ? crowd.listShort : crowd.list)(million(plan.target)),
				size: size.key,
				bold: true,
				anchor: small ? 'start' : 'end'
			},
			{
				id: 'off',
				x: width,
				y: base + row,
				text: crowd.off(million(plan.need - plan.target)),
				size: size.text,
				colour: 'var(--ink-2)',
				anchor: 'end'
			}
		);
		bracket('list', base + row + 8, edge);
	}
	const under = field.y + field.height;
	if (view.shares) shares(under);
	if (view.narrowed === 'money') money(under);
	return { grid, field, ends: endsOf(plan), labels, lines, bars };

	function shares(y: number) {
		const column = width / data.plans.length;
		const most = Math.max(...data.plans.map((d) => d.need));
		const big = small ? 18 : 24;
		labels.push({
			id: 'shares',
			x: 0,
			y: y + (small ? 15 : 21),
			text: crowd.shares,
			size: size.note,
			colour: 'var(--ink-2)'
		});
		for (const [i, d] of data.plans.entries()) {
			const x = i * column;
			const now = d.year === view.year;
			const colour = now ? undefined : 'var(--ink-2)';
			const line = y + (small ? 37 : 53);
			labels.push(
				{
					id: `share-${d.year}`,
					x,
					y: line,
					text: percent(shareOf(d)),
					size: big,
					bold: true,
					colour
				},
				{
					id: `year-${d.year}`,
					x: x + big * 2.3,
					y: line - (small ? 5 : 8),
					text: String(d.year),
					size: size.note,
					bold: true
				},
				{
					id: `of-${d.year}`,
					x: x + big * 2.3,
					y: line + (small ? 8 : 8),
					text: crowd.ofNeed(d.target, d.need, width < 740 ? 'm' : 'million'),
					size: size.note,
					colour: 'var(--ink-2)'
				}
			);
			if (small) continue;
			const length = ((column - 24) * d.need) / most;
			const bar = { x, y: line + 20, height: 6, colour: ink };
			bars.push(
				{ ...bar, id: `need-${d.year}`, width: length, opacity: 0.24 },
				{
					...bar,
					id: `list-${d.year}`,
					width: length * (shareOf(d) / 100),
					opacity: now ? 1 : 0.68
				}
			);
		}
	}

	function money(y: number) {
		const end = width * share(strokesOfMoney(plan));
		const weeks = weeksIn(data.weeks);
		const first = y + (small ? 28 : 44);
		bars.push({
			id: 'money',
			x: 0,
			y: y + 6,
			width: end,
			height: 3,
			colour: 'var(--un)',
			opacity: 1
		});
		if (!small)
			lines.push({
				id: 'money',
				d: `M${round(end / 2)} ${y + 9}v18`,
				colour: 'var(--un)',
				width: 0.7
			});
		const day = small ? shortDay(data.asOf) : longDate(data.asOf);
		const said = (small ? crowd.moneyShort : crowd.money)(percent(plan.covered, 1), day, weeks);
		labels.push(
			...stack(
				'money',
				said,
				{ x: 0, y: first, step },
				{ size: size.note, first: { bold: true, colour: 'var(--un)', size: size.text } }
			)
		);
		if (view.beside === null) return;
		const other = planIn(data, view.beside);
		const x = round((width * share(plan.target) * other.covered) / 100);
		const toText = Math.max(x + 9, small ? 190 : 0);
		lines.push(
			{ id: 'beside', d: `M${x} ${field.y - 3}V${y + 3}`, colour: ink, width: 1.6, dash: '4 3' },
			{
				id: 'beside-leader',
				d: small
					? `M${x} ${y + 3}V${y + 10}H${toText + 2}V${y + 15}`
					: `M${x} ${y + 3}V${first + step + 3}`,
				colour: ink,
				width: 0.7
			}
		);
		const beside = small ? crowd.besideShort : crowd.beside;
		labels.push(
			...stack(
				'beside',
				beside(percent(other.covered, 1), other.year),
				{ x: toText, y: first, step },
				{ size: size.note, first: { bold: true, size: size.text } }
			)
		);
	}
}
