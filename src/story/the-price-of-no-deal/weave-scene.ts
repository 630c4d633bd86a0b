import { labelBox, labelWidth, overlap, stack, type Box, type Label } from '../../lib/chart/label';
import type { Mark } from './derive';
import {
	colours,
	emptyScene,
	ink,
	ink2,
	round,
	rule,
	type Context,
	type Placed,
	type Scene
} from './scene';
import { lanes, weave as said } from './words.en';

/** From here on attempts have a row each, years. */
export const WEAVE_FROM = 2025;
const AXIS = { from: 2025 + 1 / 12, to: 2026.78 } as const;
/** Left of this share of the width names stand right of their marks. */
const TURN = 0.56;
/** Named on a small screen if there is room, after all that carried something. */
const NAMED = [
	'alaska-summit',
	'us-envoys-in-moscow-and-kyiv',
	'trump-putin-call',
	'geneva-talks-on-a-28-point-draft',
	'oval-office-meeting',
	'abu-dhabi-round-1',
	'open-letter-to-the-russian-president'
];

/** Step 3: the attempts since 2025 in order of time, a row each; those of one month in no order. */
export function weaveScene(context: Context): Scene {
	const scene = emptyScene();
	const { data, width, height, narrow } = context;
	const marks = data.marks.filter(({ at }) => at >= WEAVE_FROM);
	const base = height - 20;
	const pitch = (base - 4) / (marks.length + (narrow ? 0.4 : 1.2));
	const r = narrow ? Math.min(3.4, pitch * 0.36) : 5;
	const x = (at: number) =>
		(narrow ? 8 : 14) + ((at - AXIS.from) / (AXIS.to - AXIS.from)) * (width - (narrow ? 16 : 28));
	const y = (row: number) => 4 + (row + 0.5) * pitch;
	axis(scene, context, x, base);

	const names: Label[] = [];
	const rank = ({ id, result }: Mark) =>
		result === 'carried' ? -1 : NAMED.includes(id) ? NAMED.indexOf(id) : NAMED.length;
	for (const [row, mark] of marks.entries()) {
		scene.marks.push({ mark, x: x(mark.at), y: y(row), r });
		if (mark.month) {
			const [from, to] = mark.month;
			scene.under.push({
				id: `month-${mark.id}`,
				d: `M${round(x(from))} ${round(y(row))}H${round(Math.min(width, x(to)))}`,
				colour: ink2,
				width: 1
			});
		}
	}
	const order = [...marks.entries()].toSorted(([, a], [, b]) => rank(a) - rank(b));
	for (const [row, mark] of order) {
		if (narrow && rank(mark) === NAMED.length) continue;
		const right = x(mark.at) < width * TURN;
		for (const side of narrow ? [right, !right] : [right]) {
			const set = rowLabels(
				mark,
				{
					from: x(mark.month?.[0] ?? mark.at) - r,
					to: x(mark.month?.[1] ?? mark.at) + r,
					y: y(row) + 4.3
				},
				side,
				narrow
			);
			const boxes = set.map(labelBox);
			const fits = boxes.every(
				(box) =>
					box.x >= 0 &&
					box.x + box.width <= width &&
					names.every((other) => !overlap(box, labelBox(other))) &&
					scene.marks.every((placed) => !covers(box, placed))
			);
			if (narrow && !fits) continue;
			names.push(...set);
			break;
		}
	}
	scene.labels.push(...names);
	if (!narrow) notes(scene, context, marks, { x, y, r });
	return scene;
}

/** Whether a name's letters stand on a mark. */
const covers = (box: Box, { x, y, r }: Placed): boolean =>
	x - r < box.x + box.width && x + r > box.x && y - r < box.y + box.height - 3 && y + r > box.y + 2;

/** Months under the axis, and a guide at each. */
function axis(
	scene: Scene,
	{ width, narrow }: Context,
	x: (at: number) => number,
	base: number
): void {
	scene.under.push({ id: 'time', d: `M0 ${base}H${width}`, colour: ink2, width: 1 });
	for (const [year, month] of [
		[2025, 1],
		[2025, 6],
		[2026, 0],
		[2026, 6]
	] as const) {
		const at = round(x(year + month / 12));
		scene.under.push({
			id: `month-${year}-${month}`,
			d: `M${at} 0V${base}`,
			colour: rule,
			width: 1
		});
		scene.labels.push({
			id: `month-${year}-${month}`,
			x: at + (narrow ? 2 : 5),
			y: base + 15,
			text: said.axis(month, year, year === 2025 && month === 1),
			size: 12,
			colour: ink2
		});
	}
}

/** An attempt's name beside its mark, and after it what it carried. */
function rowLabels(
	mark: Mark,
	at: { from: number; to: number; y: number },
	right: boolean,
	narrow: boolean
): Label[] {
	const carried = mark.result === 'carried';
	const style = { size: narrow ? 12 : 13, bold: carried };
	const gap = narrow ? 4 : 7;
	const x = right ? at.to + gap : at.from - gap;
	const anchor = right ? 'start' : 'end';
	const name: Label = {
		id: `name-${mark.id}`,
		x,
		y: at.y,
		text: mark.short,
		...style,
		anchor,
		halo: !narrow,
		...(carried ? { colour: colours[mark.broker] } : {})
	};
	if (!mark.carried || narrow) return [name];
	const step = labelWidth(mark.short, style) + 7;
	return [
		name,
		{
			id: `carried-${mark.id}`,
			x: right ? x + step : x - step,
			y: at.y,
			text: mark.carried,
			size: 13,
			anchor,
			halo: true
		}
	];
}

/** Sum and brokers in the empty corner, the sticking point, the open end. */
function notes(
	scene: Scene,
	{ width }: Context,
	marks: readonly Mark[],
	at: { x: (at: number) => number; y: (row: number) => number; r: number }
): void {
	const carried = marks.filter(({ result }) => result === 'carried').length;
	scene.labels.push(
		...stack(
			'sum',
			[said.sum(carried, marks.length), ...said.sumGloss],
			{ x: width, y: at.y(0) + 8, step: 18 },
			{ size: 14, anchor: 'end', halo: true, first: { bold: true } }
		)
	);
	const seen = [...new Set(marks.map(({ broker }) => broker))];
	for (const [i, broker] of seen.entries()) {
		const y = at.y(0) + 78 + i * 18;
		scene.marks.push({
			mark: { id: `broker-${broker}`, result: 'carried', broker },
			x: width - 5,
			y: y - 4.5,
			r: 4.5
		});
		scene.labels.push({
			id: `broker-${broker}`,
			x: width - 16,
			y,
			text: lanes.names[broker],
			size: 12,
			colour: colours[broker],
			anchor: 'end',
			halo: true
		});
	}
	const stuck = marks.findIndex(({ id }) => id === 'berlin-talks');
	const left = at.x(marks[stuck]?.month?.[0] ?? 2025.91) - 12;
	const [top, bottom] = [at.y(stuck) - 8, at.y(stuck + 2) + 8];
	scene.under.push({
		id: 'stuck',
		d: `M${round(left + 5)} ${round(top)}H${round(left)}V${round(bottom)}H${round(left + 5)}`,
		colour: ink,
		width: 0.8
	});
	scene.labels.push(
		...stack(
			'stuck',
			said.land,
			{ x: left - 8, y: (top + bottom) / 2 - 11, step: 16 },
			{ anchor: 'end', halo: true }
		)
	);
	scene.labels.push({
		id: 'end',
		x: width,
		y: at.y(marks.length) + 6,
		text: said.end,
		size: 12,
		colour: ink2,
		anchor: 'end',
		halo: true
	});
}
