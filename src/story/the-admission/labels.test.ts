import { describe, expect, it } from 'vitest';
import { mapClear } from '../../lib/figure/figure';
import { toScreen } from '../../lib/map/camera';
import { labelRects, overlap, type Rect } from '../../lib/map/label';
import { cameraOf, regionOf, type Box } from './cameras';
import { prepare } from './data.server';
import { labelsOf, taken } from './draw/labels';
import { marks } from './draw/marks';
import { views } from './views';

const data = prepare();
const boxes: Box[] = [
	{ width: 1440, height: 852, clear: mapClear },
	{ width: 1920, height: 1032, clear: mapClear },
	{ width: 1280, height: 672, clear: mapClear },
	{ width: 1180, height: 772, clear: mapClear },
	{ width: 1024, height: 720, clear: mapClear },
	{ width: 1200, height: 640 },
	{ width: 820, height: 520 },
	{ width: 540, height: 280 },
	{ width: 390, height: 340 },
	{ width: 390, height: 360 },
	{ width: 320, height: 320 }
];
const upright: Box = { width: 390, height: 800 };
const cases = Object.entries(views).flatMap(([id, view]) =>
	(id === 'opening' ? [...boxes.filter(({ clear }) => clear), upright] : boxes).map((box) => ({
		name: `${id} in ${box.width} × ${box.height}${box.clear ? ' under cards' : ''}`,
		view,
		box
	}))
);

function rectsOf({ view, box }: (typeof cases)[number]) {
	const region = regionOf(box);
	const camera = cameraOf(view.frame, box, data.places);
	const scene = { data, camera, region, covered: box.clear !== undefined };
	const labels = labelsOf(view.labels, scene);
	const words: Rect[] = labels.flatMap((label) => labelRects(label, camera));
	return { labels, words, others: taken(view.labels, scene) };
}

describe('labels of the map', () => {
	it.each(cases)('$name: no two words overlap, and none covers a mark', (one) => {
		const { words, others } = rectsOf(one);
		const clashes = words.flatMap((a, i) =>
			[...words.slice(i + 1), ...others]
				.filter((b) => a.id.split(':')[0] !== b.id.split(':')[0] && overlap(a, b))
				.map((b) => `${a.id} / ${b.id}`)
		);
		expect(clashes).toEqual([]);
	});
	it.each(cases)('$name: words stay inside the picture', (one) => {
		const { width, height, clear } = one.box;
		const opening = one.view.frame === 'opening';
		const [left, foot] = opening ? [0, height] : [clear?.left ?? 0, height - (clear?.bottom ?? 0)];
		const astray = rectsOf(one).words.filter(
			(rect) =>
				rect.left < left + 3 || rect.right > width - 5 || rect.top < 2 || rect.bottom > foot - 2
		);
		expect(astray).toEqual([]);
	});
	it.each(cases)('$name: a label that was moved inside still stands near its place', (one) => {
		const camera = cameraOf(one.view.frame, one.box, data.places);
		for (const label of rectsOf(one).labels) {
			const [end] = label.leader?.slice(-1) ?? [];
			if (!end) continue;
			const [x, y] = toScreen(camera, label.at);
			const near = labelRects(label, camera).some(
				(rect) =>
					x + end[0] > rect.left - 26 &&
					x + end[0] < rect.right + 26 &&
					y + end[1] > rect.top - 26 &&
					y + end[1] < rect.bottom + 26
			);
			expect(near, label.id).toBe(true);
		}
	});
	it('are at least 12 pixels high, on phones too', () => {
		for (const { view, box } of cases) {
			for (const { lines } of rectsOf({ name: '', view, box }).labels) {
				for (const { size } of lines) expect(size).toBeGreaterThanOrEqual(12);
			}
		}
	});
});

describe('the frames', () => {
	it.each(cases)('$name: both ends of the road, or its close-up, are in the picture', (one) => {
		const camera = cameraOf(one.view.frame, one.box, data.places);
		const region = regionOf(one.box);
		const shown = marks[one.view.labels][region.narrow ? 'narrow' : 'wide'];
		for (const { id } of shown) {
			const [x, y] = toScreen(camera, data.places[id]);
			expect(x, id).toBeGreaterThan(one.view.frame === 'opening' ? 0 : region.x);
			expect(x, id).toBeLessThan(one.box.width);
			expect(y, id).toBeGreaterThan(0);
			expect(y, id).toBeLessThan(region.height);
		}
	});
});
