import { toScreen } from '../../../lib/map/camera';
import { keptInside, labelRects, overlap, type MapLabel, type Rect } from '../../../lib/map/label';
import { TITLE } from '../cameras';
import type { LabelSet } from '../views';
import { bordersBox } from './aids';
import { bracket } from './bracket';
import { marks } from './marks';
import { narrowLabels } from './narrow-labels';
import type { Scene } from './parts';
import { squareRects } from './squares';
import { wideClose } from './wide-close';
import { wideWhole } from './wide-whole';

/** Offsets are pixels, so they hold at every size; a test looks for collisions. */
const wideLabels = { ...wideWhole, ...wideClose };

/** What words must leave free: marks, the squares of Kursk region, a title. */
export function taken(set: LabelSet, { data, camera, region, covered }: Scene): Rect[] {
	const discs = marks[set][region.narrow ? 'narrow' : 'wide'].map(({ id, kind }): Rect => {
		const [x, y] = toScreen(camera, data.places[id]);
		const r = kind === 'capital' ? 11 : 5;
		return { id: `mark ${id}`, left: x - r, right: x + r, top: y - r, bottom: y + r };
	});
	const box = bordersBox(region, covered);
	const squares =
		set === 'border' ? squareRects(data.held, camera.k, box, data.said.incursion) : [];
	const { width, height } = TITLE;
	const title = { id: 'title', left: region.x, right: region.x + width, top: 0, bottom: height };
	return [...discs, ...squares, ...(covered && set !== 'opening' ? [title] : [])];
}

/** The labels of a view, for the room there is: all inside the picture, names of countries only where they fit. */
export function labelsOf(set: LabelSet, scene: Scene): MapLabel[] {
	const { camera, region } = scene;
	const all = (region.narrow ? narrowLabels : wideLabels)[set](scene);
	if (set === 'boarding') all.push(bracket(scene).label);
	if (set === 'opening') return all;
	const frame = {
		left: region.x + 5,
		right: region.x + region.width + (region.x > 0 ? 14 : -8),
		top: region.top + 4,
		bottom: region.height - 4
	};
	const needed = all
		.filter(({ optional }) => !optional)
		.map((label) => keptInside(label, camera, frame));
	const full = [...taken(set, scene), ...needed.flatMap((label) => labelRects(label, camera))];
	const room = all.filter((label) => {
		if (!label.optional) return false;
		return labelRects(label, camera).every(
			(rect) =>
				rect.left > frame.left &&
				rect.right < frame.right &&
				rect.top > frame.top &&
				rect.bottom < frame.bottom &&
				!full.some((other) => overlap(rect, other))
		);
	});
	return [...needed, ...room];
}
