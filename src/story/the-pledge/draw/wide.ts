import { labelWidth, type Label } from '../../../lib/chart/label';
import { wrapText } from '../../../lib/chart/wrap-text';
import { binds, type Ask } from '../derive';
import { asks, plans, sheet } from '../words.en';
import { carriersOf } from './carriers';
import {
	addTo,
	countsOf,
	empty,
	endOf,
	INK,
	INK_2,
	inLine,
	isStrong,
	keyOf,
	monthOf,
	px,
	rowOf,
	RULE,
	threadPath,
	titleOf,
	type Context,
	type Scene
} from './scene';

const PLAN = 19;
const KEY = 18;
/** Least room between two asks. */
const GAP = 20;

/** Asks at the left, texts and their strokes in the middle, force or carriers at the right. */
export function wide(context: Context): Scene {
	const { data, view, width, height } = context;
	const scene = empty();
	const serif = width < 740 ? 18 : 20;
	const pitch = width >= 1040 ? 3 : width >= 680 ? 2 : 1.5;
	const line = data.members * pitch;
	const sheetX = Math.round(Math.min(width * 0.33, width - line - 18 - 78));
	const threadX = sheetX - (width < 740 ? 50 : 66);
	const forceX = sheetX + line + (width < 740 ? 16 : 22);
	const carrierX = Math.round(Math.max(sheetX + data.members + 100, width * 0.645));
	const askLines = (ask: Ask) =>
		wrapText(asks[ask.id].name, threadX - 8, { size: serif, serif: true });
	const lastLines = askLines(data.asks.at(-1) as Ask).length;

	const rows = data.asks.reduce((sum, { texts }) => sum + texts.length, 0);
	const planRows = data.asks.reduce((sum, ask) => sum + ask.plans.length, 0);
	const last = Math.max(58, lastLines * serif * 1.15 + 4);
	const room = height - 40 - KEY - last;
	const withPlans = (room - planRows * PLAN - 3 * GAP) / rows >= 42;
	const free = room - (withPlans ? planRows * PLAN : 0);
	const step = Math.min(60, (free - 3 * GAP) / rows);
	const gap = Math.min(44, (free - rows * step) / 3);
	const drop = step < 40 ? 4 : 6;
	const strokes = Math.round(Math.min(20, Math.max(10, step - 19 - drop - 3)));

	heads();
	let y = 40;
	for (const [i, ask] of data.asks.entries()) {
		if (i > 0) {
			const at = Math.round(y + gap / 2 - 1) + 0.5;
			scene.lines.push({
				id: `over-${ask.id}`,
				d: `M0 ${at}H${width}`,
				width: 1,
				colour: 'var(--rule)'
			});
			y += gap;
		}
		askLabel(ask, y);
		y = ask.texts.length > 0 ? group(ask, Math.round(y)) : open(ask, y);
	}
	return scene;

	function heads() {
		const head = (id: string, x: number, text: string): Label => ({
			id: `head-${id}`,
			x,
			y: 13,
			text,
			size: 13,
			colour: INK_2
		});
		scene.lines.push({ id: 'head', d: `M0 23.5H${width}`, width: 1, colour: INK });
		scene.labels.push(head('ask', 0, sheet.askedFor), head('text', sheetX, sheet.writtenIn));
		if (view.carriers) scene.labels.push(head('carriers', carrierX, sheet.carriedBy));
		else if (view.force) scene.labels.push(head('force', forceX, sheet.force));
	}

	function askLabel(ask: Ask, top: number) {
		const lines = askLines(ask);
		for (const [i, text] of lines.entries()) {
			scene.labels.push({
				id: `ask-${ask.id}-${i}`,
				x: 0,
				y: top + serif * 0.82 + i * serif * 1.15,
				text,
				size: serif,
				serif: true
			});
		}
	}

	function group(ask: Ask, top: number): number {
		const askY = top + serif * 0.5;
		for (const [i, text] of ask.texts.entries()) {
			const base = top + Math.round(i * step) + 12;
			const closed = view.carriers;
			const row = rowOf(context, text, {
				x: sheetX,
				y: base + drop,
				height: closed ? Math.min(strokes, 11) : strokes,
				pitch: closed ? 1 : pitch,
				ink: closed ? 1 : pitch / 2
			});
			scene.rows.push(row);
			const middle = row.y + row.height / 2;
			const binding = binds(text);
			scene.threads.push({
				id: text.id,
				d: threadPath(threadX, askY, sheetX - 8, middle),
				width: view.force && binding ? 2.6 : 1,
				colour: INK,
				strong: isStrong(view, text.id)
			});
			const limit = sheetX + line + (step < 44 ? 14 : 40);
			const title = titleOf(context, text, { x: sheetX, y: base, size: 13, limit, bold: true });
			scene.labels.push(...(closed ? title.slice(0, 1) : title));
			if (closed) {
				const at = { x: sheetX + data.members + 10, y: middle + 4.5 };
				scene.labels.push(force(text.id, binding, at, String(text.votes?.yes)));
			} else forceOf(text, row);
			const foot = row.y + row.height;
			if (text.id === 'peace-2026' && !closed) {
				addTo(scene, keyOf(row, { y: foot + 17, size: 12.5, right: width }));
			}
		}
		let end = top + ask.texts.length * step + (ask.id === 'diplomacy' ? KEY : 0);
		const planEnd = end + (withPlans ? ask.plans.length * PLAN : 0);
		if (withPlans)
			for (const id of ask.plans) {
				planLine(ask, id, end + 12, askY);
				end += PLAN;
			}
		if (view.carriers)
			addTo(
				scene,
				carriersOf(context, ask, { x: carrierX, top, bottom: planEnd, right: width, askY })
			);
		return planEnd;
	}

	function force(id: string, binding: boolean, at: { x: number; y: number }, yes: string): Label {
		return {
			id: `force-${id}`,
			...at,
			text: binding ? sheet.binds : yes,
			size: 13.5,
			bold: true,
			colour: binding ? undefined : 'var(--un)'
		};
	}

	function forceOf(text: Ask['texts'][number], row: { y: number; height: number }) {
		const narrow = width - forceX < 112;
		const mid = row.y + row.height / 2;
		if (!view.force) {
			const at = { x: forceX, y: mid + 4.5, size: 13.5 };
			if (text.votes === null)
				scene.labels.push(...countsOf(text, data.members, { ...at, short: narrow }));
			else
				scene.labels.push(
					...inLine({ ...at, gap: 4 }, [
						{
							id: `for-${text.id}`,
							text: String(text.votes.yes),
							size: 13.5,
							bold: true,
							colour: 'var(--un)'
						},
						{ id: `word-${text.id}`, text: sheet.votes.yes, size: 13.5, colour: INK_2 }
					])
				);
			return;
		}
		scene.labels.push(
			{
				id: `force-${text.id}`,
				x: forceX,
				y: mid - 1.5,
				text: binds(text) ? sheet.binds : sheet.recommends,
				size: 13.5,
				bold: binds(text),
				colour: isStrong(view, text.id) ? undefined : INK_2
			},
			// The last text has all its counts under its line.
			...(text.id === 'peace-2026'
				? []
				: countsOf(text, data.members, { x: forceX, y: mid + 13.5, size: 12.5, short: narrow }))
		);
	}

	function planLine(ask: Ask, id: Ask['plans'][number], base: number, askY: number) {
		const plan = plans[id];
		scene.lines.push({
			id: `plan-${ask.id}-${id}`,
			d: `M${sheetX + 1} ${px(base - 10)}v12`,
			width: 2,
			colour: `var(--${plan.iso3.toLowerCase()})`
		});
		scene.threads.push({
			id: `${ask.id}-${id}`,
			d: threadPath(threadX, askY, sheetX - 8, base - 4),
			width: 1,
			colour: INK,
			strong: view.strong === null
		});
		const parts = inLine({ x: sheetX + 9, y: base, gap: 6 }, [
			{ id: `plan-${ask.id}-${id}`, text: plan.name, size: 13 },
			{ id: `plan-date-${ask.id}-${id}`, text: monthOf(data.plans[id]), size: 13, colour: INK_2 },
			{
				id: `plan-says-${ask.id}-${id}`,
				text: plan.says[ask.id] ?? '',
				size: 13.5,
				colour: INK_2,
				serif: true,
				italic: true
			}
		]);
		scene.labels.push(...(view.carriers ? parts.slice(0, 2) : parts));
		if (view.carriers) return;
		const at = {
			id: `plan-one-${ask.id}-${id}`,
			x: forceX,
			y: base,
			text: sheet.plan,
			size: 12.5,
			colour: INK_2
		};
		if (endOf(parts) + 12 < forceX && forceX + labelWidth(at.text, at) <= width)
			scene.labels.push(at);
	}

	function open(ask: Ask, top: number): number {
		const at = Math.round(top + 30) + 0.5;
		const end = view.carriers ? width : sheetX + line;
		scene.lines.push({ id: 'open', d: `M${sheetX} ${at}H${end}`, width: 1, colour: INK });
		scene.threads.push({
			id: ask.id,
			d: threadPath(threadX, top + serif * 0.5, sheetX - 8, at),
			width: 1,
			colour: RULE,
			dash: '3 3',
			strong: true
		});
		scene.labels.push({
			id: 'open',
			x: sheetX,
			y: at - 8,
			text: view.carriers ? sheet.civil : sheet.none,
			size: 15,
			serif: true,
			italic: true
		});
		if (view.carriers) {
			scene.dots.push(
				{ id: 'key-regional', x: sheetX + 4, y: at + 14.5, filled: true },
				{ id: 'key-other', x: sheetX + 118, y: at + 14.5, filled: false }
			);
			scene.labels.push(
				{
					id: 'key-regional',
					x: sheetX + 14,
					y: at + 19,
					text: sheet.regional,
					size: 12.5,
					colour: INK_2
				},
				{
					id: 'key-other',
					x: sheetX + 128,
					y: at + 19,
					text: sheet.other,
					size: 12.5,
					colour: INK_2
				}
			);
		} else
			scene.labels.push({
				id: 'hope',
				x: sheetX,
				y: at + 19,
				text: sheet.hope,
				size: 12.5,
				colour: INK_2
			});
		return top + last;
	}
}
