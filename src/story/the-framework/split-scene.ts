import { stack } from '../../lib/chart/label';
import { lowOf, peakOf } from './derive';
import { emptyScene, ink, ink2, round, type Context, type Scene } from './scene';
import { split } from './words.en';
import { votesPanel } from './votes-panel';

const TOP = 600_000;

/** Deaths above, votes below (beside it on a lying phone); two axes that share nothing. */
export function splitScene(context: Context): Scene {
	const { width, height, narrow } = context;
	const scene = emptyScene();
	if (narrow && width > height * 1.4) {
		const half = width / 2 - 12;
		deathsPanel(scene, context, { x: 0, y: 0, width: half, height });
		votesPanel(scene, context, { x: half + 24, y: 0, width: half, height });
		return scene;
	}
	const first = Math.round(height * (narrow ? 0.48 : 0.47));
	deathsPanel(scene, context, { x: 0, y: 0, width, height: first });
	votesPanel(scene, context, {
		x: 0,
		y: first + (narrow ? 12 : 26),
		width,
		height: height - first - (narrow ? 12 : 26)
	});
	return scene;
}

interface Panel {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** State-based deaths as two lines, by source; later figures as single dots that nothing joins to them. */
function deathsPanel(scene: Scene, { data, narrow }: Context, box: Panel): void {
	const tight = box.width < 300 || box.height < 150;
	const size = narrow ? 12 : 13;
	const step = narrow ? 14 : 16;
	const left = box.x + 30;
	const right = box.x + box.width - (narrow ? 8 : 60);
	const top = box.y + (narrow ? 26 : 34);
	const base = box.y + box.height - 20;
	const firstYear = data.years[0]?.year ?? 0;
	const lastYear = data.years.at(-1)?.year ?? 0;
	const x = (year: number) => left + ((year - firstYear) / (lastYear - firstYear)) * (right - left);
	const y = (deaths: number) => base - (deaths / TOP) * (base - top);
	scene.labels.push({
		id: 'deaths',
		x: box.x,
		y: box.y + (narrow ? 11 : 14),
		text: box.width < 220 ? split.deathsShort : narrow ? split.deathsPhone : split.deaths,
		size: narrow ? 12 : 15,
		bold: true
	});
	for (const thousands of narrow ? [0, 300, 600] : [0, 200, 400, 600]) {
		const at = y(thousands * 1000);
		scene.under.push({
			id: `deaths-${thousands}`,
			d: `M${left} ${round(at)}H${box.x + box.width}`,
			colour: thousands === 0 ? ink2 : 'var(--rule)',
			width: 1
		});
		scene.labels.push({
			id: `deaths-${thousands}`,
			x: left - 6,
			y: at + 4,
			text: String(thousands),
			size: 12,
			colour: ink2,
			anchor: 'end'
		});
	}
	for (const year of narrow
		? box.width < 220
			? [1960, 2000]
			: [1960, 1980, 2000, 2020]
		: [1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020]) {
		scene.labels.push({
			id: `deaths-${year}`,
			x: x(year),
			y: base + 16,
			text: String(year),
			size: 12,
			colour: ink2,
			anchor: 'middle'
		});
	}
	for (const { source, points } of data.lines) {
		const line = points.map(([year, deaths]) => `${round(x(year))} ${round(y(deaths))}`).join('L');
		const [from, to] = [points[0]?.[0] ?? firstYear, points.at(-1)?.[0] ?? firstYear];
		scene.under.push({
			id: `area-${source}`,
			d: `M${round(x(from))} ${round(base)}L${line}L${round(x(to))} ${round(base)}z`,
			colour: 'none',
			width: 0,
			fill: 'var(--land)'
		});
		scene.lines.push({ id: source, d: `M${line}`, colour: ink, width: 1.7 });
	}
	for (const [year, deaths] of data.wide) {
		scene.lines.push({
			id: `stem-${year}`,
			d: `M${round(x(year))} ${round(base)}V${round(y(deaths)) + 4}`,
			colour: ink2,
			width: 1,
			dash: '1 3'
		});
		scene.dots.push({
			id: `wide-${year}`,
			x: x(year),
			y: y(deaths),
			r: narrow ? 3 : 4,
			open: true
		});
	}
	for (const [year, deaths] of data.rounded) {
		scene.dots.push({ id: `rounded-${year}`, x: x(year), y: y(deaths), r: narrow ? 2.4 : 3.2 });
	}

	const points = data.lines.flatMap((d) => d.points);
	const [peak, most] = peakOf(points);
	const [wideYear, wideMost] = peakOf(data.wide);
	const gloss = split.peakGloss(data.peakBetween);
	const peakSaid = tight ? [split.peak(peak, most)] : [split.peak(peak, most), gloss];
	scene.labels.push(
		...stack(
			'peak',
			peakSaid,
			{ x: x(peak) + (narrow ? 8 : 20), y: y(most) + (narrow ? 11 : 16), step },
			{ size, halo: true }
		)
	);
	if (narrow) {
		scene.labels.push(
			...stack(
				'wide',
				tight
					? [split.wide(wideYear, wideMost)]
					: [split.wide(wideYear, wideMost), split.wideGlossPhone],
				{ x: box.x + box.width, y: y(wideMost) - (tight ? 8 : 24), step },
				{ size, anchor: 'end', halo: true }
			)
		);
		return;
	}
	const [last, lastDeaths] = data.wide.at(-1) ?? [0, 0];
	scene.labels.push(
		...stack(
			'last',
			[String(last), split.last(lastDeaths)],
			{ x: x(last) + 10, y: y(lastDeaths), step },
			{ size }
		)
	);
	const wideAt = y(wideMost) - 46;
	const [filled] = data.rounded;
	const said = [
		split.wide(wideYear, wideMost),
		...split.wideGloss,
		...(filled ? [split.roundedGloss(...filled)] : [])
	];
	scene.labels.push(
		...stack(
			'wide',
			said,
			{ x: x(wideYear) - 14, y: wideAt, step },
			{ size, anchor: 'end', halo: true }
		)
	);
	scene.lines.push({
		id: 'wide',
		d: `M${round(x(wideYear) - 9)} ${round(wideAt - 4)}H${round(x(wideYear))}V${round(y(wideMost) - 5)}`,
		colour: ink,
		width: 0.8
	});
	const [low, fewest] = lowOf(points);
	scene.labels.push(
		...stack(
			'low',
			[split.low(low, fewest), split.lowGloss],
			{ x: x(low), y: y(fewest) - 12 - step, step },
			{ size, anchor: 'middle', halo: true }
		)
	);
	const change = data.lines[1]?.points[0]?.[0] ?? 0;
	const [until, after] = split.sources(
		data.lines[0]?.source ?? '',
		change - 1,
		data.lines[1]?.source ?? ''
	);
	const middle = x(change - 0.5);
	scene.lines.push({
		id: 'change',
		d: `M${round(middle)} ${round(base)}V${round(top + 26)}`,
		colour: ink2,
		width: 1,
		dash: '1 3'
	});
	scene.labels.push(
		{
			id: 'until',
			x: middle - 6,
			y: top + 36,
			text: until,
			size: 12,
			colour: ink2,
			anchor: 'end',
			halo: true
		},
		{ id: 'after', x: middle + 6, y: top + 36, text: after, size: 12, colour: ink2, halo: true }
	);
}
