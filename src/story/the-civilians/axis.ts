import { runs } from './derive';
import { INK_2, px, type Context, type Scene } from './scene';
import { field as said } from './words.en';

/** Height of a box for a month without a figure, pixels. */
const BOX = 14;

/** Base line, years, boxes for the months not found, and what dashes and boxes mean. */
export function axisOf({ data, view, frame }: Context, scene: Scene) {
	const { months } = data;
	const { narrow, low, base, width } = frame;
	const { sx } = scene.field;
	const step = frame.grid.step * sx;
	const y = base + 1.5;
	const place = view.field;
	for (const { from, to } of runs(months, ({ edition }) => edition === 'revised')) {
		scene.lines.push({
			id: `base-${place}`,
			d: `M${px(from * step)} ${y}H${px((to + 1) * step)}`,
			width: 1.4
		});
	}
	for (const { from, to } of runs(months, ({ edition }) => edition !== 'revised')) {
		scene.lines.push({
			id: `first-releases-${place}`,
			d: `M${px(from * step)} ${y}H${px((to + 1) * step)}`,
			width: 1.4,
			dash: narrow ? '3 2.5' : '4 3'
		});
	}
	for (const { from, to } of runs(months, ({ edition }) => edition === 'missing')) {
		const each = sx === 1 ? step : (to + 1 - from) * step;
		const inset = Math.min(1.5, each * 0.12);
		for (let x = from * step; x < (to + 0.5) * step; x += each) {
			scene.lines.push({
				id: `box-${place}-${px(x)}`,
				d: `M${px(x + inset)} ${base}v-${BOX}h${px(each - 2 * inset)}v${BOX}`,
				colour: INK_2,
				width: 1,
				dash: '1.5 1.8'
			});
		}
		if (sx === 1 && (to + 1 - from) * step > 58) {
			const middle = px(((from + to + 1) * step) / 2);
			scene.labels.push({
				...small('not-found', middle, base - BOX - 7, said.notFound),
				anchor: 'middle'
			});
		}
	}
	for (const [i, { id }] of months.entries()) {
		const year = id.slice(0, 4);
		if (i > 0 && !id.endsWith('-01')) continue;
		const x = px(Math.max(0.7, i * step));
		scene.lines.push({ id: `tick-${place}-${year}`, d: `M${x} ${y}v6`, width: 1 });
		const text = step * 12 < 34 ? `’${year.slice(2)}` : year;
		scene.labels.push(small(`year-${place}-${year}`, x + (narrow ? 3 : 5), base + 16, text));
	}
	if (low) return;
	const aside = sx < 1;
	const room = width * sx;
	const note = room > 600 ? said.note : room > 280 ? said.noteShort : said.noteAside;
	const at = aside || narrow ? 0 : width;
	scene.labels.push({
		...small(`note-${place}`, at, base + (narrow ? 33 : 36), note),
		anchor: at > 0 ? 'end' : 'start'
	});
}

const small = (id: string, x: number, y: number, text: string) => ({
	id,
	x,
	y,
	text,
	size: 12,
	colour: INK_2
});
