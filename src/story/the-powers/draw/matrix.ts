import { labelWidth, type Label } from '../../../lib/chart/label';
import { longDate } from '../../../lib/text/dates';
import { states, type MatrixText, type PowersData, type TextId } from '../derive';
import {
	groupOf,
	matrix as said,
	nothingSaid,
	sayings,
	stateNames,
	textNames,
	voteWords
} from '../words.en';
import { COMPACT, colourOf, ink, ink2, round, type Area, type Line, type Mark } from './scene';

export interface MatrixScene {
	lines: Line[];
	marks: Mark[];
	labels: Label[];
}

/** Columns by text, with a gap between the groups: pixels of each middle, and how wide a column is. */
export function columnsOf(texts: readonly MatrixText[], from: number, to: number, gap: number) {
	const breaks = texts.map(({ group }, i): number => {
		const before = texts[i - 1]?.group;
		return before === undefined || before === group ? 0 : before === 'dprk' ? 1 : 0.5;
	});
	const wide = (to - from - gap * breaks.reduce((sum, n) => sum + n, 0)) / texts.length;
	let x = from;
	const at = new Map<TextId, number>();
	for (const [i, { id }] of texts.entries()) {
		x += gap * (breaks[i] ?? 0);
		at.set(id, x + wide / 2);
		x += wide;
	}
	return { at, wide };
}

/** Rows of states, columns of texts; a bracket where a state's votes point opposite ways on one request. */
export function matrixScene(data: PowersData, { width, height }: Area): MatrixScene {
	const narrow = width < COMPACT;
	const flat = height < 300;
	const says = width >= 860;
	const left = narrow ? (flat && width >= 320 ? 72 : 54) : 112;
	const right = says ? width - 180 : width;
	const { at, wide } = columnsOf(data.texts, left, right, narrow ? 10 : 26);
	const head = flat ? 50 : narrow ? 52 : 108;
	const foot = flat ? 20 : narrow ? 24 : 58;
	const row = (height - head - foot) / states.length;
	const tight = row < 80;
	const close = row < 24;
	const r = narrow ? 6.5 : tight ? 9 : 11;
	const scene: MatrixScene = { lines: [], marks: [], labels: [] };
	header(scene, data.texts, at, wide, { narrow, flat });
	if (says) {
		scene.labels.push({ id: 'said', x: right + 14, y: 14, text: said.said, size: 14, bold: true });
		scene.lines.push(rule('said', right + 14, width, 24, ink));
	}
	for (const [i, state] of states.entries()) {
		const y = head + (i + 0.5) * row;
		if (i > 0 && (!narrow || flat))
			scene.lines.push(rule(`row-${state}`, 0, width, head + i * row, 'var(--rule)'));
		scene.labels.push({
			id: state,
			x: 0,
			y: y + 5,
			text: state === 'USA' && narrow ? said.usaPhone : stateNames[state],
			size: narrow ? 13 : 15,
			bold: true,
			colour: colourOf(state)
		});
		for (const { id } of data.texts)
			scene.marks.push({
				id: `${state}-${id}`,
				x: at.get(id) ?? 0,
				y,
				r,
				vote: data.votes[state][id],
				colour: colourOf(state)
			});
		if (!says) continue;
		const words = sayings[state];
		for (const [j, text] of (words ?? []).entries())
			scene.labels.push({
				id: `said-${state}-${j}`,
				x: right + 14,
				y: y - 10 + j * 18,
				text,
				size: 14.5,
				serif: true
			});
		const on = data.saidOn[state];
		scene.labels.push({
			id: `when-${state}`,
			x: right + 14,
			y: words ? y + 26 : y + 4,
			text: words && on ? longDate(on) : `– ${nothingSaid}`,
			size: 12,
			colour: ink2
		});
	}
	for (const bracket of data.brackets) {
		const [from, to] = [at.get(bracket.from) ?? 0, at.get(bracket.to) ?? 0];
		const y = head + (states.indexOf(bracket.state) + 0.5) * row;
		/** One pair runs above the marks, so that two brackets of a state never cross. */
		const side = bracket.pair === 'limits' ? -1 : 1;
		const near = y + side * (r + (close ? 2 : tight ? 4 : 5));
		const far = near + side * (close ? 3 : narrow ? 5 : tight ? 6 : 8);
		scene.lines.push({
			id: `bracket-${bracket.state}-${bracket.pair}`,
			d: `M${round(from)} ${round(near)}V${round(far)}H${round(to)}V${round(near)}`,
			colour: colourOf(bracket.state),
			width: narrow ? 1.4 : 1.6
		});
		if (flat || (narrow && side < 0 && bracket.state !== 'RUS')) continue;
		const text = said.bracket(bracket);
		const size = narrow ? 12 : 12.5;
		const half = labelWidth(text, { size }) / 2;
		scene.labels.push({
			id: `bracket-${bracket.state}-${bracket.pair}`,
			x: Math.min((from + to) / 2, right - half),
			y: side > 0 ? far + (tight ? 12 : 15) : far - (tight ? 4 : 7),
			text,
			size,
			anchor: 'middle',
			halo: true
		});
	}
	key(scene, { height, narrow });
	return scene;
}

const rule = (id: string, from: number, to: number, y: number, colour: string): Line => ({
	id: `rule-${id}`,
	d: `M${round(from)} ${round(y)}H${round(to)}`,
	colour,
	width: colour === ink ? 1.4 : 1
});

/** Over the columns: the matter, the day, what was asked, and which body. */
function header(
	scene: MatrixScene,
	texts: readonly MatrixText[],
	at: Map<TextId, number>,
	wide: number,
	{ narrow, flat }: { narrow: boolean; flat: boolean }
) {
	const edges = (some: readonly MatrixText[]) => {
		const xs = some.map(({ id }) => at.get(id) ?? 0);
		return [Math.min(...xs) - wide / 2 + 2, Math.max(...xs) + wide / 2 - 2] as const;
	};
	for (const matter of ['dprk', 'ukraine'] as const) {
		const [from, to] = edges(texts.filter(({ group }) => groupOf(group) === matter));
		const size = narrow ? 12.5 : 14;
		scene.labels.push({
			id: `matter-${matter}`,
			x: from,
			y: narrow ? 11 : 14,
			text: said[matter],
			size,
			bold: true
		});
		scene.lines.push(rule(matter, from, to, narrow ? 17 : 24, ink));
	}
	for (const { id, date } of texts) {
		const x = at.get(id) ?? 0;
		const lines = narrow
			? flat && wide > 27
				? [said.month(date), said.shortYear(date)]
				: [said.shortYear(date)]
			: [said.month(date), date.slice(0, 4), ...textNames[id]];
		const tops = narrow ? [30, 44] : [41, 56, 73, 87];
		for (const [i, text] of lines.entries())
			scene.labels.push({
				id: `text-${id}-${i}`,
				x,
				y: tops[i] ?? 0,
				text,
				size: 12,
				bold: !narrow && i < 2,
				colour: !narrow && i < 2 ? undefined : ink2,
				anchor: 'middle'
			});
	}
	if (narrow) return;
	for (const group of ['dprk', 'council', 'assembly'] as const) {
		const [from, to] = edges(texts.filter((text) => text.group === group));
		scene.lines.push(rule(`body-${group}`, from + 2, to - 2, 94, 'var(--rule-2)'));
		scene.labels.push({
			id: `body-${group}`,
			x: (from + to) / 2,
			y: 107,
			text: said.bodies[group],
			size: 12,
			colour: ink2,
			anchor: 'middle'
		});
	}
}

/** What each mark means, and on a wide drawing what a bracket is. */
function key(scene: MatrixScene, { height, narrow }: { height: number; narrow: boolean }) {
	const size = narrow ? 12 : 13;
	const y = narrow ? height - 5 : height - 40;
	const r = narrow ? 5.5 : 7;
	let x = 0;
	for (const vote of ['yes', 'abstain', 'no'] as const) {
		scene.marks.push({ id: `key-${vote}`, x: x + r, y: y - 4.5, r, vote, colour: ink });
		scene.labels.push({ id: `key-${vote}`, x: x + 2 * r + 6, y, text: voteWords[vote], size });
		x += 2 * r + 6 + labelWidth(voteWords[vote], { size }) + (narrow ? 14 : 22);
	}
	if (narrow) return;
	const lines = said.note;
	for (const [i, text] of lines.entries())
		scene.labels.push({
			id: `note-${i}`,
			x: 0,
			y: height - 21 + i * 16,
			text,
			size: 12.5,
			colour: ink2
		});
}
