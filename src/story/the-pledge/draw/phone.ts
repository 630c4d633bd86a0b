import { labelWidth } from '../../../lib/chart/label';
import { binds, type Ask } from '../derive';
import { asks, sheet } from '../words.en';
import { carrierLines } from './carriers';
import {
	addTo,
	countsOf,
	empty,
	INK,
	INK_2,
	isStrong,
	keyOf,
	px,
	rowOf,
	titleOf,
	type Context,
	type Scene
} from './scene';

/** Texts of the small sheets: one Assembly text fewer, so that the lines stay legible. */
const left = (ask: Ask) => ask.texts.filter(({ id }) => id !== 'es-11-6');

/** Pitch of the strokes for a line of at most `room`, in steps that fall on device pixels. */
const pitchFor = (room: number, members: number) =>
	[2, 1.5, 4 / 3, 1].find((pitch) => pitch * members <= room) ?? room / members;

/** Asks as headings, each text under its name. */
export function phone(context: Context): Scene {
	const { data, view, width, height } = context;
	if (view.carriers) return carried(context);
	const scene = empty();
	const head = 15;
	const pitch = pitchFor(width - 77, data.members);
	const line = pitch * data.members;
	const column = line + 9;
	const rows = data.asks.reduce((sum, ask) => sum + left(ask).length, 0);
	const open = 17;
	const key = (height - 4 * 19 - open) / rows >= 31 ? 15 : 0;
	const step = Math.min(40, (height - 4 * 19 - open - key) / rows);
	const gap = Math.min(14, (height - 4 * 19 - open - key - rows * step) / 3);
	const strokes = Math.round(Math.min(16, step - 19));

	let y = 0;
	for (const [i, ask] of data.asks.entries()) {
		if (i > 0) y += gap;
		scene.labels.push({
			id: `ask-${ask.id}`,
			x: 0,
			y: y + 14,
			text: ask.id === 'carried' ? asks.carried.short : asks[ask.id].short,
			size: head,
			serif: true,
			bold: true
		});
		y += 19;
		for (const text of left(ask)) {
			const base = y + 11;
			const word = view.force ? (binds(text) ? sheet.binds : sheet.recommends) : '';
			const row = rowOf(context, text, {
				x: 0,
				y: base + 4,
				height: strokes,
				pitch,
				ink: pitch / 2
			});
			scene.rows.push(row);
			const title = {
				x: 0,
				y: base,
				size: 12,
				limit: column - 6,
				short: true,
				bold: view.strong !== null
			};
			scene.labels.push(...titleOf(context, text, title).slice(0, 2));
			if (word)
				scene.labels.push({
					id: `force-${text.id}`,
					x: column,
					y: base,
					text: word,
					size: 12,
					bold: binds(text),
					colour: isStrong(view, text.id) ? undefined : INK_2
				});
			scene.labels.push(
				...countsOf(text, data.members, {
					x: column,
					y: row.y + row.height / 2 + 4.5,
					size: 12,
					short: true
				})
			);
			y += step;
			if (text.id === 'peace-2026' && key > 0) {
				addTo(scene, keyOf(row, { y: row.y + row.height + 15, size: 12, right: width }));
				y += key;
			}
		}
	}
	openLine(scene, context, y + 11, line);
	return scene;
}

/** Nothing on the last line. */
function openLine(scene: Scene, { width }: Context, base: number, line: number, x = 0) {
	scene.labels.push({
		id: 'open',
		x,
		y: base,
		text: x > 0 ? sheet.noneShort : sheet.none,
		size: 13,
		serif: true,
		italic: true,
		colour: INK_2
	});
	const at = Math.round(base + 4) + 0.5;
	scene.lines.push({
		id: 'open',
		d: `M${px(x)} ${at}H${Math.min(width, line)}`,
		width: 1,
		colour: INK
	});
}

/** Those who carried part of each ask, a line each. */
function carried(context: Context): Scene {
	const { data, width, height } = context;
	const scene = empty();
	const lines = data.asks.reduce((sum, ask) => sum + ask.carriers.length, 0);
	const key = height >= 290 ? 20 : 0;
	/** In low boxes lines stand close, and the empty one beside its heading. */
	const close = height < 216;
	const head = close ? 15 : 20;
	const open = close ? 2 : 18;
	const step = Math.min(24, (height - 4 * head - open - key) / lines);
	const gap = Math.min(18, (height - 4 * head - open - key - lines * step) / 3);
	const size = close ? 13 : 15;
	let y = 0;
	for (const [i, ask] of data.asks.entries()) {
		if (i > 0) {
			const at = Math.round(y + gap * 0.4) + 0.5;
			if (gap >= 8)
				scene.lines.push({
					id: `over-${ask.id}`,
					d: `M0 ${at}H${width}`,
					width: 1,
					colour: 'var(--rule)'
				});
			y += gap;
		}
		scene.labels.push({
			id: `ask-${ask.id}`,
			x: 0,
			y: y + (close ? 11 : 14),
			text: asks[ask.id].short,
			size,
			serif: true,
			bold: true
		});
		y += head;
		const top = y + (close ? 10 : 13);
		addTo(scene, carrierLines(context, ask, { x: 0, top, step, right: width }));
		y += ask.carriers.length * step;
	}
	if (close) {
		const beside = labelWidth(asks.carried.short, { size, serif: true, bold: true }) + 10;
		openLine(scene, context, y - 5, width, beside);
	} else openLine(scene, context, y + 11, width);
	if (key > 0) {
		const base = y + 34;
		scene.dots.push(
			{ id: 'key-regional', x: 4, y: base - 4.5, filled: true },
			{ id: 'key-other', x: 118, y: base - 4.5, filled: false }
		);
		scene.labels.push(
			{ id: 'key-regional', x: 14, y: base, text: sheet.regional, size: 12, colour: INK_2 },
			{ id: 'key-other', x: 128, y: base, text: sheet.other, size: 12, colour: INK_2 }
		);
	}
	return scene;
}
