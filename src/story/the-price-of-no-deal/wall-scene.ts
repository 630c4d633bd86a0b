import { labelBox, overlap, stack, type Label } from '../../lib/chart/label';
import { COURSE, courses } from './bricks';
import { brokers } from './brokers';
import { keyAt } from './lane-scenes';
import { drawKey, drawLanes, leftOf, timeScale } from './lanes';
import { emptyScene, ink, ink2, round, type Context, type Scene } from './scene';
import { wall as said } from './words.en';

/** Step 4: the lanes draw back; under the same axis stand the walls, each at the day up to which it counts. */
export function wallScene(context: Context): Scene {
	const scene = emptyScene();
	const { data, width, height, narrow } = context;
	const low = height < 300;
	const pitch = height < 200 ? 12 : low ? 13.5 : narrow ? 16.5 : Math.min(36, height * 0.05);
	const first = narrow ? 9 : 52;
	const top = first + pitch * (brokers.length - 0.4);
	if (!narrow) drawKey(scene, context, keyAt(context));
	drawLanes(
		scene,
		context,
		{
			first,
			pitch,
			base: round(top),
			r: low ? 1.9 : narrow ? 2.4 : 4,
			bar: narrow ? 3.5 : 5,
			gloss: false
		},
		height - 20
	);
	const base = height - 20;
	const x = timeScale(context);
	const most = Math.max(...data.walls.map(({ need }) => courses(need)));
	const room = base - top - (narrow ? 34 : 62);
	const gaps = data.walls.flatMap((wall, i) =>
		i > 0 ? [x(wall.at) - x(data.walls[i - 1]?.at ?? 0)] : []
	);
	const brick = { width: (Math.min(...gaps) - (narrow ? 4 : 12)) / COURSE, height: room / most };
	scene.under.push({
		id: 'foot',
		d: `M${leftOf(context)} ${base}H${width}`,
		colour: ink2,
		width: 1
	});
	for (const [i, wall] of data.walls.entries()) {
		const last = i === data.walls.length - 1;
		const left = x(wall.at) - (brick.width * COURSE) / 2;
		scene.walls.push({
			id: wall.id,
			x: left,
			base,
			brick,
			before: data.walls[i - 1]?.need ?? wall.need,
			need: wall.need
		});
		scene.labels.push(
			{
				id: `need-${wall.id}`,
				x: x(wall.at),
				y: base - courses(wall.need) * brick.height - (narrow ? 4 : 8),
				text: said.top(wall.need, last, narrow),
				size: narrow ? 13 : last ? 20 : 15,
				bold: true,
				anchor: 'middle',
				halo: true
			},
			{
				id: `day-${wall.id}`,
				x: x(wall.at) - (narrow && i === 0 ? 5 : 0),
				y: base + 15,
				text: said.day(wall.cutoff, narrow),
				size: 12,
				colour: ink2,
				anchor: 'middle'
			}
		);
	}
	const note = (id: string, lines: readonly string[], y: number, bold: boolean, colour: string) =>
		scene.labels.push(
			...stack(id, lines, { x: 0, y, step: 15 }, { size: 12, colour, first: bold ? { bold } : {} })
		);
	if (narrow) {
		const y = base - (low ? 60 : 96);
		if (y > first + brokers.length * pitch) note('brick', said.brickPhone, y, true, ink);
		if (low) scene.labels = thinned(scene.labels);
		return scene;
	}
	note('brick', said.brick, base - 150, true, ink);
	for (const [i, text] of [said.before, said.added].entries()) {
		const y = base - 108 + i * 18;
		scene.walls.push({
			id: `key-${i}`,
			x: 0,
			base: y,
			brick: { width: 8, height: 7 },
			before: i === 0 ? 1 : 0,
			need: 1
		});
		scene.labels.push({ id: `key-${i}`, x: 14, y: y, text, size: 12, colour: ink });
	}
	note('need', said.gloss, base - 56, false, ink2);
	return scene;
}

/** Days under the walls: the last first, and of the others those that touch none. */
function thinned(labels: readonly Label[]): Label[] {
	const kept: Label[] = [];
	for (const label of labels.filter(({ id }) => id.startsWith('day-')).toReversed())
		if (kept.every((other) => !overlap(labelBox(other), labelBox(label), -1.5))) kept.push(label);
	return labels.filter((label) => !label.id.startsWith('day-') || kept.includes(label));
}
