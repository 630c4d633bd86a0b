import { labelBox, overlap, stack, type Label } from '../../../lib/chart/label';
import { backAt, monthAfter, monthsTo, peakRing, RINGS, type RingSeries } from '../derive';
import { dayShort, monthName, monthShort, plainName, rings as said, shortName } from '../words.en';
import {
	arc,
	band,
	quarters,
	radiusAt,
	thickness,
	towards,
	type Quarter,
	type RingFrame
} from './rings';
import { ink, ink2, px, rule, un, type Context, type Path, type Scene } from './scene';

/** The invasion's day: the centre of the rings. */
const INVASION = '2022-02-24';

/** A phone on its side has room beside the rings, one held upright above and below them. */
const lies = ({ width, height }: Pick<Context, 'width' | 'height'>) => width > height * 1.3;

/** The largest rings a box holds. */
export function ringFrame(
	{ width, height, narrow }: Pick<Context, 'width' | 'height' | 'narrow'>,
	months: number
): RingFrame {
	const outer = Math.min(width, height) / 2 - (narrow && !lies({ width, height }) ? 23 : 6);
	const gap = narrow ? 8 : 15;
	// Two pitches of room at the centre where rings are close, less where they are few.
	const inner = Math.min((outer * 2) / (months + 2), narrow ? 26 : 46);
	return { cx: width / 2, cy: height / 2, inner, pitch: (outer - inner) / months, gap, months };
}

/** One series in its quarter: every month a hairline, and the ring of those above the base month. */
export function ringPaths(
	frame: RingFrame,
	{ id, change }: RingSeries,
	quarter: Quarter,
	opacity?: number
): Path[] {
	return change.slice(0, frame.months).flatMap((percent, i) => {
		const radius = radiusAt(frame, i);
		const thick = thickness(frame, percent);
		const hair: Path = {
			id: `${id}-hair-${i}`,
			d: arc(frame, quarter, radius),
			stroke: rule,
			width: 0.9,
			delay: i * 30
		};
		if (thick === 0) return [hair];
		const d = band(frame, quarter, radius, thick);
		return [hair, { id: `${id}-ring-${i}`, d, fill: ink, opacity, delay: 120 + i * 30 }];
	});
}

const circle = ({ cx, cy }: RingFrame, r: number): string =>
	`M${px(cx - r)} ${px(cy)}a${px(r)} ${px(r)} 0 1 1 ${px(2 * r)} 0a${px(r)} ${px(r)} 0 1 1 ${px(-2 * r)} 0z`;

/** Rings of four series around the month of the invasion. */
export function ringsScene(
	context: Context,
	view: { months: number; focus: boolean; deal: boolean }
): Scene {
	const { data, width, height, narrow } = context;
	const frame = ringFrame(context, view.months);
	const paths: Path[] = [];
	const labels: Label[] = [];
	quarters.forEach((quarter, i) => {
		const series = data.rings[i];
		if (!series) return;
		const behind = view.focus && series.id !== data.record.series;
		paths.push(...ringPaths(frame, series, quarter, behind ? 0.5 : undefined));
	});
	paths.push({ id: 'centre', d: circle(frame, narrow ? 2.4 : 3.5), fill: ink });
	const level = frame.cy + 4.5;
	labels.push({
		id: 'invasion',
		x: frame.cx - (narrow ? 6 : 9),
		y: level,
		text: narrow ? monthShort(RINGS.from) : dayShort(INVASION),
		size: 12,
		bold: true,
		anchor: 'end',
		halo: true
	});
	if (view.deal) dealOn(paths, labels, context, frame);
	labels.push(...dates(frame, narrow));
	quarters.forEach((quarter, i) => {
		const series = data.rings[i];
		if (series) corner(paths, labels, context, { frame, quarter, series });
	});
	scaleKey(paths, labels, { width, height, narrow }, frame);
	return { paths, labels };
}

/** Months along the right arm of the gap, each at its ring: those that matter most, as many as there is room for. */
function dates(frame: RingFrame, narrow: boolean): Label[] {
	const few = frame.months <= 8;
	const wanted = few ? [1, 4, 3, 2, 0] : narrow ? [5, 11] : [5, 11, 15, 2];
	const kept: Label[] = [];
	for (const at of wanted) {
		const month = monthAfter(RINGS.from, at);
		const short = `${monthName(month)} ’${month.slice(2, 4)}`;
		const label: Label = {
			id: `month-${at}`,
			x: frame.cx + radiusAt(frame, at) + (few ? frame.pitch * 0.1 : 0),
			y: frame.cy + 4.5,
			text: few || at === 2 ? monthName(month) : narrow ? short : monthShort(month),
			size: 12,
			colour: ink2,
			anchor: 'middle',
			halo: true
		};
		if (kept.every((other) => !overlap(labelBox(other), labelBox(label), -2))) kept.push(label);
	}
	return kept;
}

/** The deal's first and last day as dotted circles. */
function dealOn(
	paths: Path[],
	labels: Label[],
	{ data, width, height, narrow }: Context,
	frame: RingFrame
): void {
	const { signed, ended } = data.deal;
	const [from, to] = [signed, ended].map((day) => radiusAt(frame, monthsTo(RINGS.from, day)));
	if (from === undefined || to === undefined) return;
	for (const [id, r] of [
		['signed', from],
		['ended', to]
	] as const) {
		paths.push({
			id,
			d: circle(frame, r),
			stroke: un,
			width: narrow ? 1.3 : 1.5,
			dash: narrow ? '3 3' : '4 4',
			delay: 500
		});
	}
	const y = frame.cy + 4.5;
	const line = { size: 12, colour: un } as const;
	if (narrow && lies({ width, height })) {
		const at = { x: frame.cx - to - 9, y: y - 15, step: 15 };
		labels.push(...stack('deal', said.dealLying(signed, ended), at, { ...line, anchor: 'end' }));
		return;
	}
	if (narrow) {
		const x = frame.cx - (from + to) / 2;
		labels.push({ id: 'deal', x, y, text: said.dealPhone, anchor: 'middle', ...line });
		return;
	}
	labels.push({
		id: 'deal',
		x: frame.cx - from - 7,
		y,
		text: said.signed(signed),
		anchor: 'end',
		...line
	});
	labels.push(
		...stack(
			'ended',
			said.ended(ended),
			{ x: frame.cx - to - 9, y: y - 8, step: 16 },
			{ ...line, anchor: 'end', first: {} }
		)
	);
}

/** What a quarter shows, in its corner, with a leader to its thickest ring. */
function corner(
	paths: Path[],
	labels: Label[],
	{ data, width, height, narrow }: Context,
	{ frame, quarter, series }: { frame: RingFrame; quarter: Quarter; series: RingSeries }
): void {
	const [sx, sy] = towards[quarter];
	const change = series.change.slice(0, frame.months);
	const { at, percent } = peakRing(change);
	const peak = monthAfter(RINGS.from, at);
	const back = backAt(change);
	const whole = frame.months === series.change.length;
	const lines = narrow
		? [shortName(series.id), said.peakPhone(percent, peak)]
		: [
				plainName(series.id),
				said.peak(percent, peak),
				...(!whole && series.id === data.record.series ? [said.record(data.record.value)] : []),
				...(whole && back < frame.months ? [said.back(monthAfter(RINGS.from, back))] : [])
			];
	const step = narrow ? 15 : 19;
	const x = sx < 0 ? 0 : width;
	const top = narrow ? 11 : 16;
	const y = sy < 0 ? top : height - 5 - (lines.length - 1) * step;
	labels.push(
		...stack(
			quarter,
			lines,
			{ x, y, step },
			{
				size: narrow ? 12 : 13,
				anchor: sx < 0 ? 'start' : 'end',
				first: { bold: true, size: narrow ? 13 : 17 }
			}
		).map((label, i) =>
			i < 2 ? label : whole ? { ...label, colour: ink2 } : { ...label, bold: true }
		)
	);
	if (narrow) return;
	// Level beside the corner's first lines, then upright down (or up) to the ring.
	const radius = radiusAt(frame, at) + thickness(frame, percent) / 2;
	const alongX = radius * 0.5;
	const ring = {
		x: frame.cx + sx * alongX,
		y: frame.cy + sy * Math.sqrt(radius ** 2 - alongX ** 2)
	};
	const from = sx < 0 ? 178 : width - 178;
	const level = sy < 0 ? y - 5 : y + step - 4;
	if (Math.abs(ring.x - from) < 10) return;
	paths.push(
		{
			id: `lead-${quarter}`,
			d: `M${px(from)} ${px(level)}H${px(ring.x)}V${px(ring.y)}`,
			stroke: ink,
			width: 0.7,
			delay: 450
		},
		{
			id: `lead-end-${quarter}`,
			d: circle({ ...frame, cx: ring.x, cy: ring.y }, 2.6),
			fill: ink,
			stroke: 'var(--stage)',
			width: 1.2,
			delay: 450
		}
	);
}

/** Bars of the scale of thickness. */
function scaleKey(
	paths: Path[],
	labels: Label[],
	{ width, narrow }: Pick<Context, 'width' | 'height' | 'narrow'>,
	frame: RingFrame
): void {
	const steps = narrow
		? [frame.months > 8 ? 100 : 50]
		: frame.months > 8
			? [10, 50, 100]
			: [10, 50];
	let y = narrow ? 46 : 96;
	if (!narrow) {
		labels.push({
			id: 'scale',
			x: width,
			y,
			text: said.scale,
			size: 12,
			colour: ink2,
			anchor: 'end'
		});
		y += 20;
	}
	for (const percent of steps) {
		const thick = thickness(frame, percent);
		const room = Math.max(narrow ? 16 : 20, thick + 7);
		const middle = y - 4 + (thick > 14 ? (thick - 14) / 2 : 0);
		const x = width - (narrow ? 42 : 44);
		paths.push({
			id: `scale-${percent}`,
			d: `M${px(x - (narrow ? 22 : 36))} ${px(middle)}h${narrow ? 22 : 36}`,
			stroke: ink,
			width: px(thick)
		});
		labels.push({
			id: `scale-${percent}`,
			x: width,
			y: middle + 4.5,
			text: `+${percent}%`,
			size: 12,
			anchor: 'end'
		});
		y += room;
	}
}
