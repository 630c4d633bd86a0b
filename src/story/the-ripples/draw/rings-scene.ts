import { labelBox, labelWidth, overlap, stack, type Label } from '../../../lib/chart/label';
import { monthAfter, monthsTo, RINGS, type RingSeries } from '../derive';
import { dayShort, monthName, monthShort, rings as said } from '../words.en';
import {
	arc,
	band,
	circle,
	quarters,
	radiusAt,
	thickness,
	type Quarter,
	type RingFrame
} from './rings';
import { corner, scaleKey, type RingContext } from './ring-corners';
import { ink, ink2, rule, un, type Frame, type Path, type Scene } from './scene';

/** The invasion's day: the centre of the rings. */
const INVASION = '2022-02-24';

/** A phone on its side has room beside the rings, one held upright above and below them. */
const lies = ({ width, height }: Pick<Frame, 'width' | 'height'>) => width > height * 1.3;

/** The largest rings a box holds. */
export function ringFrame({ width, height, narrow }: Frame, months: number): RingFrame {
	const lying = narrow && lies({ width, height });
	const fill = Math.min(width, height) / 2 - (narrow && !lying ? 23 : 6);
	// On a lying phone the rings keep clear of the words in the corners.
	const outer = lying ? Math.min(fill, Math.hypot(width / 2 - 96, height / 2 - 29)) : fill;
	// Two pitches of room at the centre where rings are close, less where they are few.
	const inner = Math.min((outer * 2) / (months + 2), narrow ? 26 : 46);
	// The smallest ring is wider than the cross between the quarters.
	const gap = narrow ? Math.min(8, inner * 0.75) : 15;
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

/** Rings of four series around the month of the invasion. */
export function ringsScene(
	context: RingContext,
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
	{ data, width, height, narrow }: RingContext,
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
	const words = said.signed(signed);
	const between = to - from - 14 > labelWidth(words, line);
	if (narrow ? lies({ width, height }) : !between) {
		const x = frame.cx - to - 9;
		const aside = said.dealAside(signed, ended);
		const fits = aside.every((text, i) => labelWidth(text, { ...line, bold: i === 0 }) <= x);
		const lines = fits ? aside : said.dealTight;
		const at = { x, y: y - (lines.length - 1) * 7.5, step: 15 };
		const first = { bold: true };
		labels.push(...stack('deal', lines, at, { ...line, anchor: 'end', bold: !fits, first }));
		return;
	}
	if (narrow) {
		const x = frame.cx - (from + to) / 2;
		labels.push({ id: 'deal', x, y, text: said.dealPhone, anchor: 'middle', ...line });
		return;
	}
	labels.push({ id: 'deal', x: frame.cx - from - 7, y, text: words, anchor: 'end', ...line });
	labels.push(
		...stack(
			'ended',
			said.ended(ended),
			{ x: frame.cx - to - 9, y: y - 8, step: 16 },
			{ ...line, anchor: 'end', first: {} }
		)
	);
}
