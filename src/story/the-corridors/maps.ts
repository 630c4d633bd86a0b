import type { Camera } from '../../lib/map/camera';
import type { Point } from '../../lib/map/great-circle';
import type { MapLabel } from '../../lib/map/label';
import type { CorridorsData, SpotId } from './derive';
import { mapLabels, type Detail } from './map-labels';
import { roomOf, type Box, type Rect, type Scene } from './scene';
import type { CorridorsView } from './views';
import { notes } from './words.en';

/** One map that a view shows: its words, and the towns that are there for bearings only. */
interface MapWords {
	which: 'road' | 'sea';
	camera: Camera;
	labels: readonly MapLabel[];
	towns: readonly SpotId[];
}

/** The part of a map that nothing covers. */
export function freeOf(pane: Rect, { clear }: Box): Rect {
	if (!clear || pane.x > 0) return pane;
	return {
		x: clear.left,
		y: clear.top,
		width: pane.width - clear.left - clear.right,
		height: pane.height - clear.top
	};
}

/** Words on the maps of a view, at rest; none where there is no room for a map. */
export function mapsOf(
	data: CorridorsData,
	{ shows }: CorridorsView,
	scene: Scene,
	box: Box
): MapWords[] {
	const { narrow } = roomOf(box);
	const detail: Detail = shows === 'gates' ? 'frame' : narrow ? 'phone' : 'full';
	const shown = shows === 'gates' ? (['road', 'sea'] as const) : [shows];
	return shown
		.filter((which) => scene.panes[which].on > 0)
		.map((which) => {
			const pane = scene.panes[which];
			const { camera } = pane;
			const labels = mapLabels(data, which, camera, freeOf(pane, box), detail);
			const towns = labels.some(({ id }) => id === 'donetsk') ? (['donetsk'] as const) : [];
			return { which, camera, labels, towns };
		});
}

/** Bar of length and arrow to the north, at the lower right of a map. */
export function aidsOf(
	which: 'road' | 'sea',
	pane: Rect,
	box: Box,
	k: number
): { km: number; text: string; bar: Point; north: Point } {
	const free = freeOf(pane, box);
	const km = which === 'road' ? 50 : 200;
	const right = free.x + free.width - (free.width < 500 ? 10 : 16);
	const foot = free.y + free.height - (free.height < 260 ? 9 : 18);
	return {
		km,
		text: notes.bar(km),
		bar: [right - km * k - 50, foot],
		north: [right - 5, foot - 22]
	};
}
