import { NARROW } from '../../lib/figure/figure';
import type { FrameworkData } from './derive';
import { distanceScene } from './distance-scene';
import type { Context, Scene } from './scene';
import { splitScene } from './split-scene';
import { betweenScene, typesScene } from './strip-scenes';
import type { FrameworkView } from './views';

const scenes: Record<FrameworkView['scene'], (context: Context) => Scene> = {
	types: typesScene,
	between: betweenScene,
	distance: distanceScene,
	split: splitScene
};

/** Places a view in its box. */
export const layout = (
	data: FrameworkData,
	view: FrameworkView,
	{ width, height }: { width: number; height: number }
): Scene => scenes[view.scene]({ data, width, height, narrow: width < NARROW });
