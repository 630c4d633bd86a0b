import { labelBox, stack, type Label } from '../../../lib/chart/label';
import { backAt, monthAfter, peakRing, RINGS, type RingSeries, type RipplesData } from '../derive';
import { plainName, rings as said, shortName } from '../words.en';
import { circle, radiusAt, thickness, towards, type Quarter, type RingFrame } from './rings';
import { ink, ink2, px, type Frame, type Path } from './scene';

/** What rings are drawn from: the story's data, or series that the reader has chosen. */
export type RingContext = Frame & { data: Pick<RipplesData, 'rings' | 'deal' | 'record'> };

/** What a quarter shows, in its corner, with a leader to its thickest ring. */
export function corner(
	paths: Path[],
	labels: Label[],
	{ data, width, height, narrow }: RingContext,
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
	const own = stack(
		quarter,
		lines,
		{ x, y, step },
		{
			size: narrow ? 12 : 13,
			anchor: sx < 0 ? 'start' : 'end',
			first: { bold: true, size: narrow ? 13 : 17 }
		}
	);
	labels.push(
		...own.map((label, i) =>
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
	const words = Math.max(...own.slice(0, 2).map((label) => labelBox(label).width));
	const from = sx < 0 ? Math.max(178, words + 14) : width - Math.max(178, words + 14);
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
export function scaleKey(
	paths: Path[],
	labels: Label[],
	{ width, narrow }: Frame,
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
