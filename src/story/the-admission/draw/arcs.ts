import { toScreen, type Camera } from '../../../lib/map/camera';
import type { Point } from '../../../lib/map/great-circle';
import type { MapLabel } from '../../../lib/map/label';
import { formats } from '../../../lib/text/locale';
import { notes } from '../words.en';

/** Kursk on the plane, kilometres: distances from here are true, so circles round it are circles. */
export const KURSK: Point = [-3343.08, 0];

const RINGS = [1000, 2000, 3000, 4000, 5000, 6000] as const;

/** How far an arc reaches above and below the level of Kursk, kilometres: it spans the sheaf and its own number. */
const reach = (km: number): readonly [up: number, down: number] => [
	Math.min(343 + (km - 1000) * 0.34, km * 0.9),
	Math.min(150 + (km - 1000) * 0.157, km * 0.6)
];

const ends = (km: number, more = 0): readonly [top: Point, bottom: Point] => {
	const [up, down] = reach(km);
	const at = (y: number): Point => [KURSK[0] + Math.sqrt(km * km - y * y), y];
	return [at(-Math.min(Math.max(up + more, 0), km * 0.95)), at(Math.max(down, 0))];
};

/** One arc of distance round Kursk, as a path in kilometres. */
export function arcPath(km: number, more = 0): string {
	const [top, bottom] = ends(km, more);
	const at = ([x, y]: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`;
	return `M${at(top)}A${km} ${km} 0 0 1 ${at(bottom)}`;
}

export const arcs = (): { km: number; d: string }[] => RINGS.map((km) => ({ km, d: arcPath(km) }));

/** Upper end of the moving arc, where its number stands. */
export const arcTop = (km: number): Point => ends(km, 130)[0];

const count = new Intl.NumberFormat(formats);

/** The arcs' numbers at their lower ends; the last one says of what, where there is room. */
export function arcLabels(camera: Camera, size: number): MapLabel[] {
	// Numbers that would touch are left out, the outermost never.
	const every = Math.ceil((size * 2.8) / (camera.k * 1000));
	return RINGS.filter((_, i) => (RINGS.length - 1 - i) % every === 0).map((km) => {
		const [, bottom] = ends(km);
		const [x] = toScreen(camera, bottom);
		const last = km === RINGS.at(-1) && size > 12;
		return {
			id: `arc-${km}`,
			at: bottom,
			by: last ? [-18, 21] : [size > 12 ? 0 : -4, size > 12 ? 21 : 15],
			anchor: last && x > 0 ? 'start' : 'middle',
			lines: [
				{
					text: last ? `${count.format(km)}  ${notes.fromKursk}` : count.format(km),
					size,
					weight: 500,
					colour: 'var(--ink-2)'
				}
			]
		};
	});
}
