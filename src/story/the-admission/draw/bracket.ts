import { textWidth } from '../../../lib/figure/text-width';
import { toPlane, toScreen } from '../../../lib/map/camera';
import type { Point } from '../../../lib/map/great-circle';
import type { MapLabel } from '../../../lib/map/label';
import { names, notes } from '../words.en';
import { narrow as small, wide as large, type Scene } from './parts';

const SEOUL = ['chongjin', 'musudan', 'hungnam'] as const;

/** Seoul's account of the boarding: a bracket that joins its three places, and its words beside it, on the screen. */
export function bracket({ data, camera, region }: Scene): { d: string; label: MapLabel } {
	const { narrow } = region;
	const [size, gap] = narrow ? [13, 10] : [16, 14];
	const ends = SEOUL.map((id): Point => {
		const [x, y] = toScreen(camera, data.places[id]);
		return [x - gap - textWidth(names[id], size, 'sansBold') - 4, y];
	});
	const x = Math.min(...ends.map(([end]) => end)) - (narrow ? 8 : 26);
	const [top, , bottom] = ends.map(([, y]) => y);
	const arms = ends
		.map(([end, y]) => `M${x.toFixed(1)} ${y.toFixed(1)}H${end.toFixed(1)}`)
		.join('');
	const spine = `M${x.toFixed(1)} ${(top ?? 0).toFixed(1)}V${(bottom ?? 0).toFixed(1)}`;
	const [, second] = ends.map(([, y]) => y);
	const middle = narrow ? ((top ?? 0) + (second ?? 0)) / 2 + 5 : ((top ?? 0) + (bottom ?? 0)) / 2;
	const tick = narrow ? '' : `M${(x - 14).toFixed(1)} ${(middle - 2).toFixed(1)}h14`;
	return {
		d: arms + spine + tick,
		label: {
			id: 'seoul',
			at: toPlane(camera, [x, middle]),
			by: narrow ? [9, 0] : [-24, -38],
			anchor: narrow ? 'start' : 'end',
			lines: narrow
				? [small.name(notes.seoul)]
				: [large.name(notes.seoul), ...notes.seoulNote(data.said.firstLift).map(large.note)],
			over: 'land'
		}
	};
}
