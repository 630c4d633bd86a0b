import { stack } from '../../lib/chart/label';
import { emptyScene, ink, ink2, round, type Context, type Scene } from './scene';
import { betweenTones, stripAxes, stripFrame } from './strip-frame';
import { distance } from './words.en';

const GOLD = 'var(--prk)';
/** One pixel of thickness stands for this many soldiers, in every size of the drawing. */
export const SOLDIERS_A_PIXEL = 2000;
const BAR = 14;

/** The strip pressed to the top; the dash of the marked year lets down the line of the force, as long as its way. */
export function distanceScene(context: Context): Scene {
	const { data, width, height, narrow } = context;
	const scene = emptyScene();
	const highest = Math.max(...data.years.map((d) => d.total));
	const base = Math.round(height * (narrow ? 0.3 : 0.42));
	const frame = stripFrame(context, { top: 4, base, highest });
	const ticks = narrow ? [1950, 1970, 1990] : [1950, 1960, 1970, 1980, 1990, 2000, 2010];
	stripAxes(scene, frame, context, { ticks, grid: [] });
	scene.strip = { ...frame, tones: betweenTones };

	const { sent, among, force } = data.strength;
	const thick = (soldiers: number) => soldiers / SOLDIERS_A_PIXEL;
	const x = frame.x(data.marked);
	const y = Math.round(height * (narrow ? 0.6 : 0.69));
	const size = narrow ? 12 : 13;
	const step = narrow ? 14 : 16;
	const kursk = BAR + 4;
	const px = (km: number) => x - ((x - kursk) * km) / data.km;

	// From the dash down to the line's beginning.
	const dash = frame.y(frameTop(context)) + 1;
	scene.lines.push({
		id: 'leader',
		d: `M${round(x)} ${round(dash)}V${y}`,
		colour: GOLD,
		width: 1.2
	});
	const said = narrow ? [String(data.marked)] : distance.marked(data.marked);
	scene.labels.push(
		...stack(
			'marked',
			said,
			{ x: x - 8, y: base + 17, step },
			{ size, anchor: 'end', halo: true, first: { bold: true, colour: GOLD } }
		)
	);

	scene.bars.push(
		{
			id: 'line',
			x: kursk,
			y: y - thick(sent) / 2,
			width: x - kursk + 0.6,
			height: thick(sent),
			colour: GOLD
		},
		{
			id: 'force',
			x: 0,
			y: y - thick(force) / 2,
			width: BAR,
			height: thick(force),
			colour: ink,
			opacity: 0.4
		},
		{ id: 'among', x: 0, y: y - thick(among) / 2, width: BAR, height: thick(among), colour: GOLD }
	);
	const above = y - thick(force) / 2 - 8;
	const key = narrow ? 13 : 17;
	scene.labels.push(
		{ id: 'to', x: 0, y: above, text: distance.to, size: narrow ? 12 : 14, bold: true },
		{
			id: 'from',
			x: x - 8,
			y: y - thick(sent) / 2 - 8,
			text: distance.from,
			size: narrow ? 12 : 14,
			bold: true,
			anchor: 'end'
		},
		{
			id: 'km',
			x: (kursk + x) / 2,
			y: y - thick(sent) / 2 - 8,
			text: (narrow ? distance.kmPhone : distance.km)(data.km),
			size: key,
			bold: true,
			anchor: 'middle',
			colour: GOLD
		}
	);

	// A ruler from where they landed; in low boxes the length is said at the line alone.
	const ruled = height >= 235;
	const ruler = y + 18;
	const each = narrow ? 2000 : 1000;
	const marks = Array.from(
		{ length: ruled ? Math.floor(data.km / each) + 1 : 0 },
		(_, i) => i * each
	);
	if (ruled)
		scene.lines.push({
			id: 'ruler',
			d: `M${kursk} ${ruler}H${round(x)}${marks.map((km) => `M${round(px(km))} ${ruler}v5`).join('')}`,
			colour: ink2,
			width: 1
		});
	for (const km of marks) {
		const text = distance.tick(km, km === marks.at(-1));
		scene.labels.push({
			id: `km-${km}`,
			x: px(km),
			y: ruler + 18,
			text,
			size: 12,
			colour: ink2,
			anchor: 'middle'
		});
	}
	const notes = ruler + (narrow ? (ruled ? 40 : 12) : 56);
	if (narrow) {
		scene.labels.push(
			...stack('line', [distance.linePhone(sent)], { x: 0, y: notes, step }, { size, first: {} }),
			...stack(
				'bar',
				distance.barPhone(force, among),
				{ x: 0, y: notes + step + 3, step },
				{ size, first: {} }
			)
		);
		return scene;
	}
	scene.labels.push(
		...stack('bar', distance.bar(force, among), { x: 0, y: notes, step }, { size }),
		...stack('line', distance.line(sent), { x: width * 0.55, y: notes, step }, { size })
	);
	return scene;
}

/** Rows up to the marked dash. */
const frameTop = ({ data }: Context) =>
	data.years.find((d) => d.year === data.marked)?.counts.between ?? 0;
