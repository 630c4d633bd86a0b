import { labelWidth } from '../../../lib/chart/label';
import { binds } from '../derive';
import { asks, sheet, texts } from '../words.en';
import { phone } from './phone';
import {
	countsOf,
	empty,
	endOf,
	INK,
	INK_2,
	inLine,
	isStrong,
	rowOf,
	type Context,
	type Scene
} from './scene';

/** A text a line: its name, its strokes, its counts. For boxes with little height. */
export function low(context: Context): Scene {
	const { data, view, width, height } = context;
	if (view.carriers) return phone(context);
	const scene = empty();
	const all = data.asks.map((ask) => ({
		...ask,
		texts: ask.texts.filter(({ id }) => width >= 480 || id !== 'es-11-6')
	}));
	const rows = all.reduce((sum, ask) => sum + ask.texts.length, 0);
	const roomy = width >= 480;
	const head = roomy && height >= 250 ? 17 : 16;
	const step = Math.min(30, (height - 4 * head - 2) / rows);
	const names = roomy ? 164 : 132;
	const force = view.force && roomy ? 74 : 0;
	const line = width - names - force - (roomy ? 74 : 66);
	const pitch = roomy ? (line >= data.members * 2 ? 2 : line / data.members) : line / data.members;
	// Room for the double rule and what it stands under.
	const strokes = Math.max(11, Math.min(16, step - 6));

	let y = 0;
	for (const ask of all) {
		scene.labels.push({
			id: `ask-${ask.id}`,
			x: 0,
			y: y + 13,
			text: asks[ask.id].short,
			size: 14,
			serif: true,
			bold: true
		});
		y += head;
		for (const text of ask.texts) {
			const middle = y + step / 2;
			const muted = !isStrong(view, text.id);
			const name = inLine({ x: 0, y: middle + 4.5, gap: 5 }, [
				{
					id: `name-${text.id}`,
					text: texts[text.id].short,
					size: 12,
					colour: muted ? INK_2 : undefined
				},
				{ id: `date-${text.id}`, text: text.date.slice(0, 4), size: 12, colour: INK_2 }
			]);
			scene.labels.push(...(endOf(name) < names - 4 ? name : name.slice(0, 1)));
			scene.rows.push(
				rowOf(
					context,
					text,
					{
						x: names,
						y: middle - strokes / 2,
						height: strokes,
						pitch,
						ink: pitch >= 1 ? pitch / 2 : pitch
					},
					true
				)
			);
			const x = names + pitch * data.members + 7;
			scene.labels.push(
				...countsOf(text, data.members, { x, y: middle + 4.5, size: 12, short: true })
			);
			if (force)
				scene.labels.push({
					id: `force-${text.id}`,
					x: width,
					y: middle + 4.5,
					text: binds(text) ? sheet.binds : sheet.recommends,
					size: 12,
					bold: binds(text),
					anchor: 'end'
				});
			y += step;
		}
	}
	const heading = labelWidth(asks.carried.short, { size: 14, serif: true, bold: true });
	const x = Math.max(names, heading + 10);
	const said = roomy ? sheet.none : sheet.noneShort;
	scene.labels.push({
		id: 'open',
		x,
		y: y - 4,
		text: said,
		size: 13,
		serif: true,
		italic: true,
		colour: INK_2
	});
	scene.lines.push({
		id: 'open',
		d: `M${x} ${Math.round(y) + 0.5}H${width}`,
		width: 1,
		colour: INK
	});
	return scene;
}
