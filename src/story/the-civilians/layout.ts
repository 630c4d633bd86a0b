import { labelWidth, stack, type Label } from '../../lib/chart/label';
import { wrapText } from '../../lib/chart/wrap-text';
import { axisOf } from './axis';
import { besideOf } from './beside';
import { highestAfter, monthsBetween, persons, placeOf, type Month, type Show } from './derive';
import { pileHeight } from './dots';
import { frameOf, INK_2, PRK, px, type Context, type FieldData, type Scene } from './scene';
import type { FieldView } from './views';
import { field as said, monthName, people, shortDay } from './words.en';

/** Places a view in a box of CSS pixels. All views of a box and a part of the count share one grid of dots. */
export function layout(
	data: FieldData,
	view: FieldView,
	size: { width: number; height: number },
	show: Show = 'both'
): Scene {
	const frame = frameOf(data.months, size, show);
	const context = { data, view, frame, show };
	const scale = view.field === 'whole' ? { sx: 1, sy: 1 } : pressed(context);
	const scene: Scene = {
		grid: frame.grid,
		field: { y: frame.base, ...scale },
		labels: [],
		late: [],
		under: [],
		over: [],
		lines: [],
		dots: [],
		signs: [],
		handle: undefined
	};
	axisOf(context, scene);
	if (view.field === 'whole') key(context, scene);
	if (view.peaks) peaks(context, scene);
	if (view.question) question(context, scene);
	if (view.dates) (view.field === 'whole' ? dates : datesAside)(context, scene);
	if (view.beside) besideOf(context, scene);
	return scene;
}

/** Aside, the field keeps its foot: a third of the width, or on a phone a strip of the whole width. */
function pressed({ frame }: Context): { sx: number; sy: number } {
	if (frame.width >= 480) return { sx: 0.37, sy: 1 };
	return { sx: 1, sy: Math.min(1, (frame.low ? 32 : frame.height * 0.25) / frame.grid.height) };
}

/** Right of March 2022: its name where it is asked for, then the two dots. */
function key({ data, view, frame, show }: Context, scene: Scene) {
	const { narrow, grid, top, text } = frame;
	const i = data.months.findIndex(({ id }) => id === PEAK);
	const x = (i + 1) * grid.step + (narrow ? 3 : 6);
	const named = view.peaks ? (narrow ? 1 : view.dates ? 2 : 3) : 0;
	let y = top + text * 0.85 + named * frame.line + (narrow ? 3 : named * 8);
	let at = x;
	for (const [n, name] of (narrow ? said.keyShort : said.key).entries()) {
		if (show === (n === 0 ? 'injured' : 'killed')) continue;
		const colour = n === 0 ? 'var(--ink)' : 'var(--mark-2)';
		scene.dots.push({ id: `key-${n}`, x: at + 5, y: y - text * 0.34, colour });
		scene.labels.push({ id: `key-${n}`, x: at + 14, y, text: name, size: text, halo: true });
		if (narrow) at += 92;
		else y += 20;
	}
}

/** Month with most casualties of all. */
const PEAK = '2022-03';

/** March 2022, and the highest month of those found since. */
function peaks({ data, view, frame, show }: Context, scene: Scene) {
	const { narrow, grid, top, text, line, base } = frame;
	const i = data.months.findIndex(({ id }) => id === PEAK);
	const first = data.months[i];
	if (!first) throw new Error(`peaks: no month ${PEAK}`);
	const last = highestAfter(data.months, PEAK, show);
	const count = (month: Month) => persons(month, show) ?? 0;
	const parts = (month: Month) =>
		show === 'both' ? said.parts(month.killed ?? 0, month.injured ?? 0) : people(count(month));
	const name = monthName(first.id);
	const lines = narrow ? [said.peak(name, count(first))] : [name, parts(first)];
	if (!narrow && !view.dates) lines.push(said.floor);
	const labels = stack(
		'peak',
		lines,
		{ x: (i + 1) * grid.step + (narrow ? 3 : 6), y: top + text * 0.85, step: line },
		{ size: text, halo: true }
	);
	scene.labels.push(...labels.map((d, n) => (n === 2 ? { ...d, colour: INK_2 } : d)));
	const at = data.months.indexOf(last);
	// Beside March 2022 it would say nothing that is not seen.
	if ((narrow && view.dates) || at < i + 12) return;
	const month = monthName(last.id);
	const short = narrow
		? [said.peak(month, count(last)), said.mostFoundShort(name)]
		: [month, parts(last), ...said.mostFound(name)];
	const later = view.dates || show !== 'both' ? [month, people(count(last))] : short;
	scene.labels.push(
		...stack(
			'last',
			later,
			{
				x: narrow ? frame.width : (at + 2) * grid.step,
				y: base - pileHeight(last, grid, show) - 8 - (later.length - 1) * line,
				step: line
			},
			{ size: text, anchor: 'end' }
		)
	);
}

/** The question in the open middle of the field, with a mark that rests on no month. */
function question({ data, frame }: Context, scene: Scene) {
	const { narrow, low, width, grid, top, base } = frame;
	const size = low ? 15 : narrow ? 17 : 25;
	const x = narrow ? 5 * grid.step : 10 * grid.step;
	// Where a browser rounds every letter up to a pixel, a line is a sixteenth longer.
	const wide = Math.min((width - x) * 0.94, size * 23);
	const lines = wrapText(said.question, wide, { size, serif: true, bold: true });
	const open = base - pileHeight(highestAfter(data.months, PEAK), grid) - top;
	let y = top + (narrow ? Math.min(56, open * 0.3 + 20) : open * 0.4);
	const label = (id: string, text: string, rest: Partial<Label>): Label => ({
		id,
		x,
		y,
		text,
		size,
		...rest
	});
	for (const [i, text] of lines.entries()) {
		scene.labels.push(label(`ask-${i}`, text, { serif: true, bold: true }));
		y += size * 1.28;
	}
	const radius = narrow ? 11 : 13;
	const note = wrapText(said.questionNote, wide - radius * 2 - 10, { size: frame.text });
	y += narrow ? 2 : 8;
	// Not down on the axis.
	if (low && y + (note.length - 1) * frame.line > base - 30) return;
	scene.handle = {
		x: x + radius,
		r: radius,
		y: y - frame.text * 0.35 + ((note.length - 1) * frame.line) / 2
	};
	for (const [i, text] of note.entries()) {
		const at = { x: x + radius * 2 + 10, y: y + i * frame.line };
		scene.labels.push(label(`ask-note-${i}`, text, { ...at, size: frame.text, colour: INK_2 }));
	}
}

/** The rise first, then the soldiers: rules, the shade of what follows the rise, and the months between. */
function dates({ data, frame }: Context, scene: Scene) {
	const { narrow, low, grid, top, base, text, line } = frame;
	const at = (iso: string) => placeOf(data.months, iso) * grid.step;
	const { rise, reported, admitted } = data.moments;
	const ruled = top + (narrow ? 38 : Math.min(66, grid.height * 0.12));
	const soldiers = ruled + (narrow ? 22 : Math.max(62, line * 4 + 4));
	const later = soldiers + line * (narrow ? 3.6 : 3.8);
	const x = px(at(rise));
	const end = data.months.findLastIndex((month) => month.killed !== null) + 1;
	scene.under.push(shade(x, ruled, end * grid.step - x, base - ruled));
	scene.lines.push({ id: 'rise', d: `M${x} ${px(ruled)}V${base}`, width: narrow ? 1.5 : 1.8 });
	const fits = labelWidth(said.riseShort, { size: text }) < x - 5;
	const gloss = narrow ? (fits ? said.riseShort : said.riseAside) : said.rise;
	scene.labels.push(
		...stack(
			'rise',
			[monthName(rise), gloss],
			{ x: narrow ? x - 5 : x + 8, y: ruled + text * 0.85, step: line },
			{ size: text, anchor: narrow ? 'end' : 'start', halo: narrow }
		)
	);
	for (const [id, day, y, gloss] of [
		['reported', reported, soldiers, narrow ? said.reportedShort : said.reported],
		['admitted', admitted, later, [narrow ? said.admittedShort : said.admitted]]
	] as const) {
		if (low && id === 'admitted') continue;
		const on = px(at(day));
		const width = id === 'reported' ? 2 : 1.4;
		scene.lines.push({ id, d: `M${on} ${px(y)}V${base}`, colour: PRK, width, late: true });
		scene.late.push(
			...stack(
				id,
				[shortDay(day), ...gloss],
				{ x: on + (narrow ? 5 : 8), y: y + text * 0.85, step: line },
				{ size: text, first: { bold: true, colour: PRK } }
			)
		);
	}
	if (narrow) return;
	const to = px(at(reported));
	const y = px(soldiers - 10);
	scene.lines.push({
		id: 'apart',
		d: `M${x + 4} ${y}H${to - 2}m-6 -4l6 4l-6 4`,
		width: 1.1,
		late: true
	});
	const words = said.apart(monthsBetween(rise, reported));
	scene.late.push({ id: 'apart', x: x + 8, y: y - 7, text: words, size: text, colour: INK_2 });
}

/** The same two rules on the pressed field, named by their dates. */
function datesAside({ data, frame }: Context, scene: Scene) {
	const { grid, base } = frame;
	const { sx, sy } = scene.field;
	const at = (iso: string) => placeOf(data.months, iso) * grid.step * sx;
	const { rise, reported } = data.moments;
	const top = base - grid.height * sy;
	const ruled = sx < 1 ? top + grid.height * sy * 0.1 : top;
	const soldiers = sx < 1 ? ruled + 34 : ruled;
	const x = px(at(rise));
	const on = px(at(reported));
	const end = data.months.findLastIndex((month) => month.killed !== null) + 1;
	scene.under.push(shade(x, ruled, end * grid.step * sx - x, base - ruled));
	scene.lines.push(
		{ id: 'rise', d: `M${x} ${px(ruled)}V${base}`, width: 1.5 },
		{ id: 'reported', d: `M${on} ${px(soldiers)}V${base}`, colour: PRK, width: 1.6, late: true }
	);
	const size = 12;
	scene.labels.push(
		...stack(
			'rise',
			[monthName(rise), said.riseAside],
			{ x: x - 5, y: ruled + 10, step: 15 },
			{ size, anchor: 'end' }
		)
	);
	scene.late.push(
		...stack(
			'reported',
			[shortDay(reported), said.reportedAside],
			{ x: on + 5, y: soldiers + 10, step: 15 },
			{ size, first: { bold: true, colour: PRK } }
		)
	);
}

const shade = (x: number, y: number, width: number, height: number) => ({
	id: 'shade',
	x,
	y: px(y),
	width: px(width),
	height: px(height),
	colour: 'var(--land)',
	opacity: 0.5
});
