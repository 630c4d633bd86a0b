import { describe, expect, it } from 'vitest';
import { labelBox, labelWidth } from '../../lib/chart/label';
import { mapClear } from '../../lib/figure/figure';
import { toScreen } from '../../lib/map/camera';
import { labelRects, overlap, type Rect } from '../../lib/map/label';
import { prepare } from './data.server';
import { dotsOf } from './map-labels';
import { LEAST_MAP } from './gates-plan';
import { freeOf, mapsOf } from './maps';
import { roomOf, sceneOf, type Box } from './scene';
import { keysOf } from './gates-labels';
import { stripLabels } from './strip-labels';
import { views, type CorridorsView } from './views';

const data = prepare();
const boxes: Box[] = [
	{ width: 1440, height: 852, clear: mapClear },
	{ width: 1920, height: 1032, clear: mapClear },
	{ width: 1280, height: 672, clear: mapClear },
	{ width: 1180, height: 772, clear: mapClear },
	{ width: 1024, height: 720, clear: mapClear },
	{ width: 1200, height: 640 },
	{ width: 820, height: 520 },
	{ width: 768, height: 440 },
	{ width: 540, height: 280 },
	{ width: 640, height: 300 },
	{ width: 390, height: 340 },
	{ width: 390, height: 300 },
	{ width: 320, height: 320 },
	{ width: 320, height: 134 },
	{ width: 360, height: 192 },
	{ width: 387, height: 187 },
	{ width: 390, height: 222 },
	{ width: 490, height: 231 }
];
const cases = Object.entries(views).flatMap(([id, view]: [string, CorridorsView]) =>
	boxes.map((box) => ({
		name: `${id} in ${box.width} × ${box.height}${box.clear ? ' under cards' : ''}`,
		view,
		box
	}))
);
type Case = (typeof cases)[number];

/** All words of a view, by the boxes of their lines. */
function words({ view, box }: Case): Rect[] {
	const scene = sceneOf(data, view, box);
	const onMaps = mapsOf(data, view, scene, box).flatMap(({ which, labels, camera }) =>
		labels.flatMap((label) => labelRects({ ...label, id: `${which} ${label.id}` }, camera))
	);
	const atStrips = stripLabels(data, view, scene, box).map((label): Rect => {
		const { x, y, width, height } = labelBox(label);
		return { id: `${label.id}:`, left: x, right: x + width, top: y, bottom: y + height };
	});
	const keys = keysOf(view, box).map(({ id, x, y, sign, text }): Rect => {
		const right = x + (sign ? 15 : 0) + labelWidth(text, { size: 13 });
		return { id: `${id}:`, left: x, right, top: y - 10, bottom: y + 3 };
	});
	return [...onMaps, ...atStrips, ...keys];
}

/** What words must not cover: ends of corridors, days in operation. */
function marks({ view, box }: Case): Rect[] {
	const scene = sceneOf(data, view, box);
	return mapsOf(data, view, scene, box).flatMap(({ which, camera }) =>
		dotsOf[which].map((id) => {
			const [x, y] = toScreen(camera, data.spots[id]);
			return { id, left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 };
		})
	);
}

describe('words of the figure', () => {
	it.each(cases)('$name: no two overlap, and none covers the end of a corridor', (one) => {
		const all = words(one);
		const others = marks(one);
		const clashes = all.flatMap((a, i) =>
			[...all.slice(i + 1), ...others]
				.filter((b) => a.id.split(':')[0] !== b.id.split(':')[0] || a.id.endsWith(':'))
				.filter((b) => overlap(a, b))
				.map((b) => `${a.id} / ${b.id}`)
		);
		expect(clashes).toEqual([]);
	});
	it.each(cases)('$name: all stand inside what is free', (one) => {
		const { x, width, top, bottom } = roomOf(one.box);
		const left = one.box.clear ? x - 16 : 0;
		const right = one.box.clear ? x + width : one.box.width;
		const astray = words(one).filter(
			(rect) => rect.left < left || rect.right > right + 1 || rect.top < top || rect.bottom > bottom
		);
		expect(astray.map(({ id }) => id)).toEqual([]);
	});
});

describe('maps and strips', () => {
	it.each(cases)('$name: both ends of each corridor stand well inside its window', (one) => {
		const scene = sceneOf(data, one.view, one.box);
		for (const { which, camera } of mapsOf(data, one.view, scene, one.box)) {
			const free = freeOf(scene.panes[which], one.box);
			expect(free.height).toBeGreaterThanOrEqual(LEAST_MAP);
			for (const id of dotsOf[which]) {
				const [x, y] = toScreen(camera, data.spots[id]);
				expect(x - free.x, id).toBeGreaterThan(12);
				expect(free.x + free.width - x, id).toBeGreaterThan(30);
				expect(y - free.y, id).toBeGreaterThan(12);
				expect(free.y + free.height - y, id).toBeGreaterThan(12);
			}
		}
	});
	it.each(cases)('$name: strips stand under the maps and apart', (one) => {
		const scene = sceneOf(data, one.view, one.box);
		const shown = Object.values(scene.strips).filter(({ on }) => on > 0);
		for (const [i, strip] of shown.entries()) {
			expect(strip.base).toBeLessThan(roomOf(one.box).bottom - 4);
			const before = shown[i - 1];
			if (before) expect(strip.base - strip.height).toBeGreaterThan(before.base + 14);
		}
	});
});
