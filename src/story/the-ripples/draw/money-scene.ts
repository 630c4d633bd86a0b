import { labelWidth, stack, type Label } from '../../../lib/chart/label';
import { linear } from '../../../lib/chart/linear';
import type { PlanYear } from '../derive';
import { money as said } from '../words.en';
import { ink, ink2, px, rule, type Context, type Path, type Scene } from './scene';

interface Panel {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** Spending and plans in two panels that share no axis: under each other, or side by side on a lying phone. */
export function moneyScene(context: Context): Scene {
	const { width, height, narrow } = context;
	const scene: Scene = { paths: [], labels: [] };
	const lying = narrow && width > height * 1.3;
	const between = narrow ? 14 : 34;
	const half = lying ? (width - 24) / 2 : (height - between) / 2;
	const box = (i: number): Panel =>
		lying
			? { x: i * (half + 24), y: 0, width: half, height }
			: { x: 0, y: i * (half + between), width, height: half };
	spendingPanel(scene, context, box(0));
	plansPanel(scene, context, box(1));
	return scene;
}

/** Where a panel's axes stand. */
const inset = ({ x, y, width, height }: Panel, narrow: boolean) => ({
	left: x + (narrow ? 18 : 26),
	right: x + width - (narrow ? 2 : 4),
	top: y + (narrow ? 28 : 40),
	base: y + height - 19
});

/** A panel of a phone on its side: half as wide as the screen, so fewer words. */
const SLIM = 220;

function heading(
	scene: Scene,
	id: string,
	{ x, y, width }: Panel,
	narrow: boolean,
	texts: { full: string; phone: string; tight: string }
): void {
	const style = { size: narrow ? 12 : 15, bold: true };
	const fits = labelWidth(texts.phone, style) <= width;
	const text = narrow ? (fits ? texts.phone : texts.tight) : texts.full;
	scene.labels.push({ id, x, y: y + (narrow ? 10 : 14), text, ...style });
}

/** Level lines with their numbers, from nought. */
function grid(
	scene: Scene,
	id: string,
	{ left, right }: { left: number; right: number },
	y: (value: number) => number,
	values: readonly number[]
): void {
	for (const value of values) {
		scene.paths.push({
			id: `${id}-${value}`,
			d: `M${px(left)} ${px(y(value))}H${px(right)}`,
			stroke: value === 0 ? ink2 : rule,
			width: 1
		});
		scene.labels.push({
			id: `${id}-${value}`,
			x: left - 6,
			y: y(value) + 4,
			text: String(value),
			size: 12,
			colour: ink2,
			anchor: 'end'
		});
	}
}

function spendingPanel(scene: Scene, { data, narrow }: Context, box: Panel): void {
	const { left, right, top, base } = inset(box, narrow);
	const tight = box.height < 160 || box.width < 300;
	const years = data.spending;
	const [first] = years[0] ?? [0];
	const [last, amount] = years.at(-1) ?? [0, 0];
	const x = linear([first, last + 1], [left + 4, right - (narrow ? 22 : 30)]);
	const y = linear([0, 3], [base, top]);
	heading(scene, 'spending', box, narrow, {
		full: said.spending,
		phone: said.spendingPhone,
		tight: said.spendingTight
	});
	grid(scene, 'trillions', { left, right }, y, [0, 1, 2, 3]);
	const ticks = narrow ? [1995, 2010, 2025] : [1995, 2000, 2005, 2010, 2015, 2020, 2025];
	for (const year of ticks) {
		scene.labels.push({
			id: `spent-${year}`,
			x: x(year),
			y: base + 16,
			text: String(year),
			size: 12,
			colour: ink2,
			anchor: 'middle'
		});
	}
	const line = years.map(([year, value]) => `${px(x(year))} ${px(y(value))}`).join('L');
	scene.paths.push({ id: 'spent', d: `M${line}`, stroke: ink, width: narrow ? 2 : 2.6 });
	dot(scene, 'last', x(last), y(amount));
	scene.labels.push({
		id: 'last',
		x: x(last) + 8,
		y: y(amount) + 4,
		text: said.amount(amount),
		size: narrow ? 12 : 15,
		bold: true
	});
	const [since, from] = years.findLast(([, value], i) => value < (years[i - 1]?.[1] ?? 0)) ?? [
		0, 0
	];
	const low = years.reduce((a, b) => (b[1] < a[1] ? b : a), [first, Infinity] as const);
	for (const [id, year, value, gloss] of [
		['rise', since, from, said.rise(last - since)],
		['low', low[0], low[1], said.lowest]
	] as const) {
		dot(scene, id, x(year), y(value));
		/** Half of it must not reach the numbers of the axis. */
		const half = tight ? labelWidth(said.low(year, value), { size: 12, bold: true }) / 2 : 0;
		scene.labels.push(
			...stack(
				id,
				tight ? [said.low(year, value)] : [said.low(year, value), gloss],
				{
					x: Math.max(x(year), left + half),
					y: y(value) + (narrow ? 16 : 22),
					step: narrow ? 14 : 17
				},
				{ size: narrow ? 12 : 13, anchor: 'middle', halo: true }
			)
		);
	}
}

function dot(scene: Scene, id: string, x: number, y: number): void {
	scene.paths.push({
		id: `dot-${id}`,
		d: `M${px(x - 3)} ${px(y)}a3 3 0 1 1 6 0a3 3 0 1 1 -6 0z`,
		fill: ink
	});
}

function plansPanel(scene: Scene, context: Context, box: Panel): void {
	const { data, narrow } = context;
	const slim = box.width < SLIM;
	const { left, right: edge, top, base } = inset(box, narrow);
	/** Room for the last amount, right of its column's left edge. */
	const right = slim ? edge - 13 : edge;
	const tight = box.height < 160 || box.width < 300;
	const y = linear([0, 5], [base, top]);
	const column = (right - left) / data.plans.length;
	const bar = column * (narrow ? 0.7 : 0.6);
	heading(scene, 'plans', box, narrow, {
		full: said.plans(data.plansAsOf),
		phone: said.plansPhone,
		tight: said.plansTight
	});
	grid(scene, 'billions', { left, right: edge }, y, narrow ? [0, 2, 4] : [0, 1, 2, 3, 4, 5]);
	/** In a slim panel every fourth year is named, and the first and last amount. */
	const slimOnly = ({ id }: Label) => {
		const year = Number(id.slice(-4));
		return id.startsWith('plan') ? year % 4 === 2 : year === most.year || year === last;
	};
	const toRight = (label: Label): Label =>
		slim && label.id === `amount-${last}`
			? { ...label, x: label.x - bar / 2, anchor: 'start' }
			: label;
	const last = data.plans.at(-1)?.year;
	const most = data.plans.reduce((a, b) => (b.asked > a.asked ? b : a));
	data.plans.forEach((plan, i) => {
		const middle = left + (i + 0.5) * column;
		scene.paths.push(...planBars(plan, { x: middle - bar / 2, width: bar, base, y }));
		const labels = planLabels(plan, { middle, base, y, narrow, from: most.year });
		scene.labels.push(...(slim ? labels.filter(slimOnly) : labels).map(toRight));
	});
	const early = data.plans.filter(({ year }) => year < most.year);
	const highest = Math.max(...early.map(({ asked }) => asked));
	const x = left + (early.length * column) / 2;
	scene.labels.push(
		...stack(
			'before',
			tight ? [said.before(highest)] : [said.before(highest), said.beforeGloss],
			{ x, y: y(highest) - (tight ? 8 : narrow ? 24 : 30), step: narrow ? 14 : 17 },
			{ size: narrow ? 12 : 13, anchor: 'middle', halo: true }
		)
	);
	if (!narrow) {
		scene.labels.push(
			...stack(
				'apart',
				said.apart,
				{ x: left + 12, y: y(4) + 24, step: 17 },
				{ size: 13, halo: true }
			)
		);
	}
}

/** What was asked for as an outline, what had come as a filled foot. */
function planBars(
	{ year, asked, received }: PlanYear,
	{ x, width, base, y }: { x: number; width: number; base: number; y: (n: number) => number }
): Path[] {
	const box = (value: number) => `M${px(x)} ${px(base)}V${px(y(value))}h${px(width)}V${px(base)}z`;
	return [
		...(received === null
			? []
			: [{ id: `received-${year}`, d: box(received), fill: ink, opacity: 0.55 }]),
		{ id: `asked-${year}`, d: box(asked), stroke: ink, width: 1.2 }
	];
}

function planLabels(
	plan: PlanYear,
	{
		middle,
		base,
		y,
		narrow,
		from
	}: { middle: number; base: number; y: (n: number) => number; narrow: boolean; from: number }
): Label[] {
	const text = narrow ? `’${String(plan.year).slice(2)}` : String(plan.year);
	const labels: Label[] =
		narrow && plan.year % 2 === 1
			? []
			: [
					{
						id: `plan-${plan.year}`,
						x: middle,
						y: base + 16,
						text,
						size: 12,
						colour: ink2,
						anchor: 'middle'
					}
				];
	if (plan.year < from) return labels;
	return [
		...labels,
		{
			id: `amount-${plan.year}`,
			x: middle,
			y: y(plan.asked) - 5,
			text: said.amount(plan.asked),
			size: narrow ? 12 : 13,
			bold: true,
			anchor: 'middle',
			halo: true
		}
	];
}
