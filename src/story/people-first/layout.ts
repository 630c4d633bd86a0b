import { across } from './across';
import { planIn, type CrowdData } from './derive';
import { down } from './down';
import type { Scene } from './scene';
import type { CrowdView } from './views';

/**
 * Places a view: shares as widths where the box is wide enough for labels above and below, as heights on a phone.
 * @throws RangeError when the view asks for a year that has no plan
 */
export function layout(
	data: CrowdData,
	view: CrowdView,
	{ width, height }: { width: number; height: number }
): Scene {
	const plan = planIn(data, view.year);
	const context = { data, view, plan, width, height, share: (n: number) => n / plan.need };
	return width >= 480 ? across(context) : down(context);
}
