import { NARROW } from '../../../lib/figure/figure';
import type { RipplesData } from '../derive';
import type { RipplesView } from '../views';
import { moneyScene } from './money-scene';
import { ringsScene } from './rings-scene';
import type { Scene } from './scene';
import { slicesScene } from './slices-scene';

/** Places a view in its box. */
export function layout(
	data: RipplesData,
	view: RipplesView,
	{ width, height }: { width: number; height: number }
): Scene {
	const context = { data, width, height, narrow: width < NARROW };
	if (view.scene === 'rings') return ringsScene(context, view);
	return view.scene === 'slices' ? slicesScene(context) : moneyScene(context);
}
