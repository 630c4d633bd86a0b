import type { SheetData } from '../derive';
import type { PledgeView } from '../views';
import { low } from './low';
import { phone } from './phone';
import type { Scene } from './scene';
import { wide } from './wide';

/** Places a view in a box of CSS pixels. */
export function layout(
	data: SheetData,
	view: PledgeView,
	{ width, height }: { width: number; height: number }
): Scene {
	const context = { data, view, width, height };
	if (height >= 430 && width >= (view.carriers ? 680 : 600)) return wide(context);
	return width < 480 && height >= 290 ? phone(context) : low(context);
}
