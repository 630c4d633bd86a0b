import type { Label } from '../../lib/chart/label';
import { NARROW } from '../../lib/figure/figure';
import { courses, COURSE } from './bricks';
import { passes, type Choice } from './choice';
import type { PriceData } from './derive';
import { fullBox, keyAt } from './lane-scenes';
import { drawKey, drawLanes } from './lanes';
import {
	emptyScene,
	ink,
	ink2,
	type Context,
	type Line,
	type PlacedWall,
	type Scene
} from './scene';
import { wall as said } from './words.en';

/** Lanes with what does not pass the filters set back. */
export function exploreLanes(
	data: PriceData,
	choice: Choice,
	width: number,
	height: number
): Scene {
	const context: Context = { data, width, height, narrow: width < NARROW };
	const scene = emptyScene();
	const box = { ...fullBox(context, false), gloss: false };
	drawKey(scene, context, keyAt(context));
	drawLanes(scene, context, box, box.base);
	return {
		...scene,
		strands: scene.strands.map((line) => ({
			...line,
			opacity: choice.brokers.some((broker) => broker === line.id) ? 1 : 0.15
		})),
		marks: scene.marks.map((placed) =>
			placed.mark.id.startsWith('key-') || passes(placed.mark, choice)
				? placed
				: { ...placed, opacity: 0.15 }
		)
	};
}

/** The mark nearest to a point, if one is near. @param reach pixels */
export function nearest(
	scene: Scene,
	at: { x: number; y: number },
	reach: number
): string | undefined {
	let best: { id: string; far: number } | undefined;
	for (const { mark, x, y, r, width } of scene.marks) {
		if (mark.id.startsWith('key-')) continue;
		const dx = width
			? Math.max(x - at.x, 0, at.x - x - width)
			: Math.max(0, Math.abs(at.x - x) - r);
		const far = Math.hypot(dx, Math.max(0, Math.abs(at.y - y) - r));
		if (far <= reach && (!best || far < best.far)) best = { id: mark.id, far };
	}
	return best?.id;
}

/** Five walls side by side; the two that are held against each other stand out. */
export function exploreWalls(data: PriceData, choice: Choice, width: number, height: number) {
	const narrow = width < NARROW;
	const base = height - 22;
	const most = Math.max(...data.walls.map(({ need }) => courses(need)));
	const room = width / data.walls.length;
	const across = Math.min(13, (room - (narrow ? 10 : 28)) / COURSE);
	const brick = { width: across, height: Math.min((base - 34) / most, across * 0.7) };
	const pair = data.walls
		.filter(({ id }) => id === choice.need || id === choice.other)
		.toSorted((a, b) => a.need - b.need);
	const [less, more] = pair;
	const walls: (PlacedWall & { opacity?: number })[] = [];
	const lines: Line[] = [{ id: 'foot', d: `M0 ${base}H${width}`, colour: ink2, width: 1 }];
	const labels: Label[] = [];
	const middle = (i: number) => (i + 0.5) * room;
	for (const [i, one] of data.walls.entries()) {
		const held = pair.includes(one);
		walls.push({
			id: one.id,
			x: middle(i) - (across * COURSE) / 2,
			base,
			brick,
			before: one === more && less ? less.need : one.need,
			need: one.need,
			...(held ? {} : { opacity: 0.4 })
		});
		const top = base - courses(one.need) * brick.height;
		labels.push(
			{
				id: `need-${one.id}`,
				x: middle(i),
				y: top - 8,
				text: narrow ? String(one.need) : said.top(one.need, false, false),
				size: narrow ? 14 : 16,
				bold: held,
				colour: held ? ink : ink2,
				anchor: 'middle',
				halo: true
			},
			{
				id: `day-${one.id}`,
				x: middle(i),
				y: base + 16,
				text: said.day(one.cutoff, narrow),
				size: 12,
				colour: held ? ink : ink2,
				anchor: 'middle'
			}
		);
	}
	if (less && more) {
		const y = base - (less.need / COURSE) * brick.height;
		const [from, to] = [data.walls.indexOf(less), data.walls.indexOf(more)].toSorted(
			(a, b) => a - b
		);
		lines.push({
			id: 'level',
			d: `M${middle(from ?? 0).toFixed(1)} ${y.toFixed(1)}H${(middle(to ?? 0) + (across * COURSE) / 2).toFixed(1)}`,
			colour: ink,
			width: 1
		});
	}
	return { walls, lines, labels };
}
