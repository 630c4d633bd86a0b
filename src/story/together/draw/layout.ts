import type { TogetherData } from '../derive';
import type { TogetherView } from '../views';
import { four } from './four';
import { ledger } from './ledger';
import { rows } from './rows';
import type { Scene } from './scene';

/** Places a view in a box of CSS pixels. */
export function layout(
	data: TogetherData,
	view: TogetherView,
	{ width, height }: { width: number; height: number }
): Scene {
	const context = { data, view, width, height };
	if (view.form === 'ledger') return ledger(context);
	return view.only ? four(context) : rows(context);
}
