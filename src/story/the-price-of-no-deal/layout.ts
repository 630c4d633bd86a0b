import { NARROW } from '../../lib/figure/figure';
import type { PriceData } from './derive';
import { carriedScene, strandsScene } from './lane-scenes';
import type { Context, Scene } from './scene';
import type { PriceView } from './views';
import { wallScene } from './wall-scene';
import { weaveScene } from './weave-scene';

const scenes: Record<PriceView['scene'], (context: Context) => Scene> = {
	strands: strandsScene,
	carried: carriedScene,
	weave: weaveScene,
	wall: wallScene
};

/** Places a view in its box. */
export const layout = (
	data: PriceData,
	view: PriceView,
	{ width, height }: { width: number; height: number }
): Scene => scenes[view.scene]({ data, width, height, narrow: width < NARROW });
