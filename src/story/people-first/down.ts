import { stack, type Label } from '../../lib/chart/label';
import { gridFor } from './crowd';
import { planIn, shareOf, strokesOfMoney } from './derive';
import {
	endsOf,
	ink,
	round,
	shortDay,
	weeksIn,
	type Context,
	type Line,
	type Scene
} from './scene';
import { crowd, million, percent } from './words.en';

/** Labels in a column at the right; the crowd fills along its rows. */
export function down({ data, view, plan, width, height, share }: Context): Scene {
	const column = 112;
	const field = { x: 0, y: 0, width: width - column, height };
	const grid = gridFor(plan.need, field.width, height, 'rows');
	const x = field.width + 18;
	const step = 15;
	const lines: Line[] = [];
	const labels: Label[] = [];
	let free = 0;
	/** In lower boxes those off the list go without words: the faint strokes show them. */
	const tall = height >= 212;
	/** Lines whose first capitals begin at `y`, or below what stands there. */
	const put = (
		id: string,
		said: readonly string[],
		y: number,
		options: Parameters<typeof stack>[3] = {}
	) => {
		const from = Math.max(y, free);
		const size = said.length > 0 ? 13 : 12;
		labels.push(
			...stack(
				id,
				said,
				{ x, y: from + 11, step },
				{ size: 12, first: { bold: true, size }, ...options }
			)
		);
		free = from + said.length * step + 5;
		return from;
	};
	const bracket = (id: string, from: number, to: number, colour = ink) =>
		lines.push({ id, d: `M${field.width + 5} ${round(from)}h5V${round(to)}h-5`, colour, width: 1 });
	const rule = (id: string, y: number, textY: number, dash?: string) =>
		lines.push({
			id,
			d: `M0 ${round(y)}H${field.width + 6}L${x - 4} ${round(textY)}`,
			colour: ink,
			width: dash ? 1.4 : 1,
			dash
		});

	const edge = height * share(plan.target);
	if (view.narrowed === 'need') {
		put('key', crowd.keyPhone, 0, { colour: 'var(--ink-2)', first: { size: 12 } });
		put('need', crowd.needPhone(million(plan.need), plan.year), height / 2 - 22);
		bracket('need', 0.5, height - 0.5);
	} else if (view.narrowed === 'list') {
		put('list', crowd.listPhone(million(plan.target)), edge / 2 - 26);
		bracket('list', 0.5, edge);
		// Not so low that the years below it would be cut.
		const off = Math.min(
			edge + (height - edge) * 0.12,
			height - (data.plans.length + 1) * step - 57
		);
		if (tall)
			put('off', crowd.offPhone(million(plan.need - plan.target)), off, { colour: 'var(--ink-2)' });
		if (view.shares) shares();
	} else {
		money();
	}
	return { grid, field, ends: endsOf(plan), labels, lines, bars: [] };

	function shares() {
		const from = Math.max(free + 4, height - 18 - data.plans.length * step);
		labels.push({
			id: 'shares',
			x,
			y: from + 11,
			text: crowd.sharesPhone,
			size: 12,
			colour: 'var(--ink-2)'
		});
		for (const [i, d] of data.plans.entries()) {
			const bold = d.year === view.year;
			const y = from + 11 + (i + 1) * step;
			labels.push(
				{ id: `year-${d.year}`, x, y, text: String(d.year), size: 12, bold },
				{
					id: `share-${d.year}`,
					x: width,
					y,
					text: percent(shareOf(d)),
					size: 12,
					bold,
					anchor: 'end'
				}
			);
		}
	}

	function money() {
		const end = height * share(strokesOfMoney(plan));
		const day = shortDay(data.asOf);
		const said = crowd.moneyPhone(percent(plan.covered, 1), day, weeksIn(data.weeks));
		put('money', said, 0, { first: { bold: true, size: 13, colour: 'var(--un)' } });
		bracket('money', 0.5, end, 'var(--un)');
		if (view.beside !== null) {
			const other = planIn(data, view.beside);
			const y = (edge * other.covered) / 100;
			const at = put('beside', crowd.besidePhone(percent(other.covered, 1), other.year), y - 7);
			rule('beside', y, at + 7, '4 3');
		}
		const at = put('list', crowd.listPhoneDown(million(plan.target)), edge - 7);
		rule('list', edge, at + 7);
		if (tall)
			put('off', crowd.offPhone(million(plan.need - plan.target)), edge + (height - edge) * 0.4, {
				colour: 'var(--ink-2)'
			});
	}
}
