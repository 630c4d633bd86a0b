import { describe, expect, it } from 'vitest';
import { labelBox, labelFaults, type Box } from '../../../lib/chart/label';
import { boxes } from '../../../lib/figure/boxes';
import { prepare } from '../data.server';
import { allPremises } from '../derive';
import { views, type LawView } from '../views';
import { frameOf } from './frame';
import { layout } from './layout';
import { borderAt, placeMap } from './map';
import type { Scene, Text } from './scene';

const data = prepare();
const all = Object.entries(views) as [string, LawView][];
const sizes = [
	...boxes,
	[640, 480],
	[335, 330],
	[343, 245],
	[335, 260],
	[640, 400],
	[358, 420],
	[280, 215],
	[347, 236],
	[350, 270],
	[450, 247]
] as const;

/** Every line of text of a scene. */
const textsOf = (scene: Scene): Text[] => [
	...scene.names,
	...scene.articles,
	...scene.crossings.flatMap(({ texts }) => texts),
	...scene.chains.flatMap(({ parts, conclusion }) => [
		...parts.flatMap(({ texts }) => texts),
		...conclusion
	]),
	...(scene.below?.texts ?? [])
];
/** As wide as it may come out: medium and standing-out text counts as bold. */
const measured = (text: Text): Text => ({
	...text,
	bold: text.bold ?? text.medium ?? (text.key ?? []).length > 0
});
const touches = (a: Box, x1: number, y1: number, x2: number, y2: number) =>
	a.x < Math.max(x1, x2) &&
	a.x + a.width > Math.min(x1, x2) &&
	a.y < Math.max(y1, y2) &&
	a.y + a.height > Math.min(y1, y2);

describe.each(sizes)('in a box of %i × %i', (width, height) => {
	it.each(all)('%s: labels stay inside, apart, and large enough', (_, view) => {
		const texts = textsOf(layout(data, view, { width, height })).map(measured);
		expect(labelFaults(texts, width, height)).toEqual([]);
	});
	it.each(all)(
		'%s: no words stand on the border, on a joint, or over the map’s foot',
		(_, view) => {
			const scene = layout(data, view, { width, height });
			const placed = placeMap(data.border, frameOf(width, height));
			const faults: string[] = [];
			for (const text of textsOf(scene).map(measured)) {
				const box = labelBox(text);
				if (box.y < scene.panel.height) {
					const [from, to] = borderAt(placed, box.y, box.y + box.height);
					if (box.x < to + 1 && box.x + box.width > from - 1) faults.push(`${text.text}: border`);
					if (box.y + box.height > scene.panel.height) faults.push(`${text.text}: foot`);
				}
				for (const part of scene.chains.flatMap(({ parts }) => parts)) {
					const r = scene.joint;
					if (touches(box, part.x - r, part.y - r, part.x + r, part.y + r)) {
						faults.push(`${text.text}: joint ${part.id}`);
					}
				}
			}
			expect(faults).toEqual([]);
		}
	);
});

/** Boxes that the figure under the reader's hands is drawn in. */
const explored = [
	[280, 400],
	[350, 400],
	[560, 400],
	[728, 582],
	[960, 640],
	[1000, 640]
] as const;
const verdicts = views['the-law-verdicts'];

describe.each(explored)('under the reader’s hands, in a box of %i × %i', (width, height) => {
	it.each([undefined, ...allPremises])('labels stay inside and apart with %s rejected', (id) => {
		const scene = layout(data, verdicts, { width, height }, new Set(id ? [id] : []));
		expect(labelFaults(textsOf(scene).map(measured), width, height)).toEqual([]);
	});
	it.each(allPremises)('rejecting %s changes no other chain and moves no joint', (id) => {
		const before = layout(data, verdicts, { width, height });
		const after = layout(data, verdicts, { width, height }, new Set([id]));
		const rest = (scene: Scene) =>
			scene.chains.filter(({ parts }) => parts.every((part) => part.id !== id));
		expect(rest(before)).toHaveLength(2);
		expect(rest(after)).toEqual(rest(before));
		const joints = (scene: Scene) =>
			scene.chains.map(({ parts }) => parts.map(({ x, y }) => [x, y]));
		expect(joints(after)).toEqual(joints(before));
	});
	it('a rejected premise is struck, and the line after it loses its hold', () => {
		const scene = layout(data, verdicts, { width, height }, new Set(['collective']));
		const parts = scene.chains.find(({ id }) => id === 'moscow')?.parts ?? [];
		expect(parts.map(({ loose }) => loose)).toEqual([false, true, true, true]);
		expect(parts.map(({ texts }) => texts.some(({ struck }) => struck))).toEqual([
			false,
			true,
			false,
			false
		]);
	});
});

it('says all it can: full premises with sources on a desktop, full premises on a tablet', () => {
	const said = (width: number, height: number) =>
		textsOf(layout(data, views['the-law-verdicts'], { width, height })).map(({ text }) => text);
	expect(said(888, 636).join(' ')).toContain(
		'Knowingly helping a wrongful act is itself wrongful.'
	);
	expect(said(888, 636).join(' ')).toContain('State responsibility, Articles 16 and 41*');
	expect(said(780, 520).join(' ')).toContain(
		'Knowingly helping a wrongful act is itself wrongful.'
	);
});
