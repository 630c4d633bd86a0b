import { labelWidth, type Label } from '../../../lib/chart/label';
import { monthsTo } from '../derive';
import { ink, px, type Frame, type Scene } from '../draw/scene';
import { lines as said } from '../words.en';
import type { LinesFrame, LinesOptions } from './lines-frame';

/** Where another war begins to move oil, gas and fertiliser: the closure of the Strait of Hormuz. */
export const OTHER_WAR = '2026-03';
const INVASION = '2022-02-24';

/** The year of the grain deal, shaded under the lines. */
export function dealShade(
	scene: Scene,
	{ narrow }: Frame,
	frame: LinesFrame,
	{ data }: LinesOptions
): void {
	const [first = ''] = data.months;
	const [from, to] = [data.deal.signed, data.deal.ended].map((day) =>
		Math.min(frame.span[1] + 1, Math.max(frame.span[0], monthsTo(first, day)))
	);
	if (from === undefined || to === undefined || to <= from) return;
	const [left, right] = [frame.x(from), frame.x(to)];
	scene.paths.push({
		id: 'deal',
		d: `M${px(left)} ${frame.top}H${px(right)}V${frame.base}H${px(left)}z`,
		fill: 'var(--land)',
		opacity: 0.6
	});
	if (narrow || right - left < 74) return;
	scene.labels.push({
		id: 'deal',
		x: (left + right) / 2,
		y: frame.base - 8,
		text: said.deal,
		size: 12,
		colour: 'var(--un)',
		anchor: 'middle'
	});
}

/** Uprights for the days that matter, their words in a band over the plot, the later the higher. */
export function notes(
	scene: Scene,
	{ narrow, width }: Frame,
	{ x: place, base: foot, span }: LinesFrame,
	{ data }: LinesOptions
): void {
	const [first = ''] = data.months;
	const reported = narrow ? said.reportedPhone(data.reported) : said.reported(data.reported);
	const days = [
		{ id: 'other', day: `${OTHER_WAR}-01`, text: said.other(OTHER_WAR), colour: ink, dash: '2 3' },
		{ id: 'reported', day: data.reported, text: reported, colour: 'var(--prk)' },
		{ id: 'invasion', day: INVASION, text: said.invasion(INVASION), colour: ink }
	];
	const row = narrow ? 24 : 19;
	days.forEach(({ id, day, text, colour, dash }, i) => {
		const at = monthsTo(first, day);
		if (at < span[0] || at > span[1] + 1) return;
		const x = place(at);
		const y = 34 + i * row;
		const label: Label = {
			id,
			x: x - 6,
			y,
			text: text.join(': '),
			size: narrow ? 12 : 13,
			colour,
			halo: true
		};
		const wide = labelWidth(label.text, label);
		const before = x - 6 - wide >= 0;
		const after = x + 6 + wide <= width;
		// Where neither side has room, the words stand over their upright.
		const start = before ? x - 6 - wide : after ? x + 6 : Math.max(0, Math.min(x, width) - wide);
		scene.labels.push({ ...label, x: start });
		scene.paths.push({
			id,
			d: `M${px(x)} ${before || after ? y - 10 : y + 5}V${foot}`,
			stroke: colour,
			width: 1,
			...(dash ? { dash } : {})
		});
	});
}
