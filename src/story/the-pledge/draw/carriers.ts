import { labelWidth } from '../../../lib/chart/label';
import type { Ask } from '../derive';
import { carriers } from '../words.en';
import { empty, endOf, INK, INK_2, inLine, threadPath, type Context, type Scene } from './scene';

const fill = (text: string, { data }: Context) => text.replace('{euAid}', data.euAid.toFixed(1));

/** Those who carried part of an ask, two lines each, threads from the texts. */
export function carriersOf(
	context: Context,
	ask: Ask,
	box: { x: number; top: number; bottom: number; right: number; askY: number }
): Scene {
	const scene = empty();
	const step = Math.min(44, (box.bottom - box.top + 4) / ask.carriers.length);
	for (const [i, { id, regional }] of ask.carriers.entries()) {
		const base = Math.round(box.top + i * step) + 13;
		const { name, what, short } = carriers[id];
		const room = box.right - box.x - 15;
		const said = [what, short]
			.map((text) => fill(text, context))
			.find((text) => labelWidth(text, { size: 13 }) <= room);
		scene.dots.push({ id, x: box.x + 4, y: base - 4.5, filled: regional });
		scene.threads.push({
			id,
			d: threadPath(box.x - 42, box.top + 8.5, box.x - 4, base - 4.5),
			width: 1,
			colour: INK,
			strong: true
		});
		scene.labels.push(
			{ id: `carrier-${id}`, x: box.x + 15, y: base, text: name, size: 13.5, bold: regional },
			{ id: `what-${id}`, x: box.x + 15, y: base + 16, text: said ?? '', size: 13, colour: INK_2 }
		);
	}
	return scene;
}

/** The same as one line each, for small boxes. */
export function carrierLines(
	context: Context,
	ask: Ask,
	box: { x: number; top: number; step: number; right: number }
): Scene {
	const scene = empty();
	for (const [i, { id, regional }] of ask.carriers.entries()) {
		const base = box.top + i * box.step;
		const { name, what, short } = carriers[id];
		const size = box.step < 14 ? 12 : 12.5;
		const lineOf = (text: string) =>
			inLine({ x: box.x + 14, y: base, gap: 5 }, [
				{ id: `carrier-${id}`, text: name, size, bold: regional },
				{ id: `what-${id}`, text: fill(text, context), size, colour: INK_2 }
			]);
		const [long, brief] = [lineOf(what), lineOf(short)];
		scene.dots.push({ id, x: box.x + 4, y: base - 4.5, filled: regional });
		scene.labels.push(...(endOf(long) <= box.right ? long : brief));
	}
	return scene;
}
