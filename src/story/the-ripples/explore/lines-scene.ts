import type { Label } from '../../../lib/chart/label';
import { ink, ink2, px, rule, type Frame, type Scene } from '../draw/scene';
import { lines as said } from '../words.en';
import { against, seriesOf } from './explore-data';
import { linesFrame, nameOf, stepOf, type LinesFrame, type LinesOptions } from './lines-frame';
import { dealShade, notes } from './notes';

/** How the four lines are told apart, in order. */
export const strokes = [
	{ stroke: ink, width: 3.2 },
	{ stroke: ink, width: 1.9 },
	{ stroke: ink2, width: 1.25 },
	{ stroke: ink2, width: 1.25, dash: '5 3' }
] as const;

/** Lines of four series, with the days that matter and what they do not show. */
export function linesScene(box: Frame, options: LinesOptions): Scene {
	const frame = linesFrame(box, options);
	const scene: Scene = { paths: [], labels: [] };
	dealShade(scene, box, frame, options);
	axes(scene, box, frame, options);
	readRule(scene, frame, options);
	const ends = options.series.map((id, i) => drawLine(scene, frame, options, { id, i }));
	scene.labels.push(...endLabels(box, frame, ends));
	notes(scene, box, frame, options);
	return scene;
}

/** An upright through the month that is read, with a dot on each line. */
function readRule(
	scene: Scene,
	{ x, y, top, base: foot, span }: LinesFrame,
	{ data, series, base, month }: LinesOptions
): void {
	const at = data.months.indexOf(month);
	if (at < span[0] || at > span[1]) return;
	const middle = px(x(at + 0.5));
	scene.paths.push({ id: 'read', d: `M${middle} ${top}V${foot}`, stroke: ink2, width: 1 });
	for (const id of series) {
		const value = against(data, seriesOf(data, id), base)[at] ?? null;
		if (value === null) continue;
		const d = `M${px(middle - 3.5)} ${px(y(value))}a3.5 3.5 0 1 1 7 0a3.5 3.5 0 1 1 -7 0z`;
		scene.paths.push({ id: `read-${id}`, d, stroke: ink2, width: 1.2 });
	}
}

function axes(
	scene: Scene,
	{ width, narrow }: Frame,
	{ x, y, left, right, base, highest, span }: LinesFrame,
	{ data, base: hundred }: LinesOptions
): void {
	const step = stepOf(highest);
	for (let value = 0; value <= highest; value += step) {
		scene.paths.push({
			id: `grid-${value}`,
			d: `M${left} ${px(y(value))}H${px(right)}`,
			stroke: value === 0 ? ink2 : rule,
			width: 1
		});
		if (value === 100) continue;
		scene.labels.push({
			id: `grid-${value}`,
			x: left - 6,
			y: y(value) + 4,
			text: String(value),
			size: 12,
			colour: ink2,
			anchor: 'end'
		});
	}
	scene.paths.push({
		id: 'hundred',
		d: `M${left} ${px(y(100))}H${px(right)}`,
		stroke: ink,
		width: 1
	});
	const hundredRoom = Math.abs(y(100) - y(0)) > 16 && Math.abs(y(step) - y(0)) >= 16;
	if (hundredRoom) {
		scene.labels.push({
			id: 'hundred',
			x: left - 6,
			y: y(100) + 4,
			text: '100',
			size: 12,
			bold: true,
			anchor: 'end'
		});
	}
	scene.labels.push({
		id: 'base',
		x: narrow ? 0 : left,
		y: narrow ? 11 : 13,
		text: said.base(hundred),
		size: narrow ? 12 : 13,
		bold: true
	});
	const every = Math.ceil(40 / (x(12) - x(0)));
	data.months.forEach((month, i) => {
		if (i < span[0] || i > span[1] || !month.endsWith('-01')) return;
		scene.paths.push({ id: `year-${month}`, d: `M${px(x(i))} ${base}v5`, stroke: ink2, width: 1 });
		const year = Number(month.slice(0, 4));
		const middle = (x(i) + x(Math.min(i + 12, span[1] + 1))) / 2;
		if ((year - Number(data.months[0]?.slice(0, 4))) % every !== 0) return;
		if (middle + 16 > width) return;
		scene.labels.push({
			id: `year-${month}`,
			x: middle,
			y: base + 18,
			text: String(year),
			size: 12,
			colour: ink2,
			anchor: 'middle'
		});
	});
}

/** Where a line ends. */
interface End {
	id: string;
	x: number;
	y: number;
	index: number;
	colour: string;
}

/** Draws a series; a gap in it is a gap in the line. */
function drawLine(
	scene: Scene,
	{ x, y, span }: LinesFrame,
	{ data, base }: LinesOptions,
	{ id, i }: { id: string; i: number }
): End | undefined {
	const values = against(data, seriesOf(data, id), base);
	const stroke = strokes[i] ?? strokes[3];
	let d = '';
	let open = false;
	let end: End | undefined;
	for (let at = span[0]; at <= span[1]; at++) {
		const value = values[at] ?? null;
		if (value === null) {
			open = false;
			continue;
		}
		d += `${open ? 'L' : 'M'}${px(x(at + 0.5))} ${px(y(value))}`;
		open = true;
		end = { id, x: x(at + 0.5), y: y(value), index: value, colour: stroke.stroke };
	}
	if (d) scene.paths.push({ id: `line-${id}`, d, ...stroke });
	return end;
}

/** Names and last values, each at its line's end, moved apart where ends lie close. */
function endLabels(
	{ width, narrow }: Frame,
	{ top, base, right }: LinesFrame,
	ends: readonly (End | undefined)[]
): Label[] {
	const step = 15;
	const known = ends.filter((end) => end !== undefined).sort((a, b) => a.y - b.y);
	const ys: number[] = [];
	for (const { y } of known) ys.push(Math.max(top + 4, y, (ys.at(-1) ?? -Infinity) + step));
	for (let i = ys.length - 1, room = base - 4; i >= 0; i--, room -= step) {
		ys[i] = Math.min(ys[i] ?? room, room);
		room = ys[i] ?? room;
	}
	return known
		.map(({ id, x, index, colour }, i) => ({
			id: `end-${id}`,
			x: narrow ? width : Math.max(x, right) + 6,
			y: (ys[i] ?? 0) + 4,
			text: said.end(nameOf(id, narrow), index),
			size: narrow ? 12 : 13,
			bold: colour === ink,
			colour,
			anchor: narrow ? ('end' as const) : undefined,
			halo: true
		}))
		.map(({ anchor, ...label }) => (anchor ? { ...label, anchor } : label));
}
