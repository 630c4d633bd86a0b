import { labelWidth, type Label } from '../../../lib/chart/label';
import { longDate } from '../../../lib/text/dates';
import { binds, VOTES, type SheetData, type SheetText, type TextId, type Vote } from '../derive';
import type { PledgeView } from '../views';
import { sheet, texts } from '../words.en';

/** Strokes of one kind standing together; `binds` are the members bound by the Charter. */
export interface Run {
	vote: Vote | 'binds';
	/** Strokes before it. */
	from: number;
	count: number;
}

/** A text's line of strokes, placed. */
export interface Row {
	id: TextId;
	x: number;
	/** Top of a full stroke. */
	y: number;
	height: number;
	/** From one stroke to the next, and thickness of a stroke. */
	pitch: number;
	ink: number;
	strong: boolean;
	/** The double rule under what binds. */
	ruled: boolean;
	runs: Run[];
}

export interface Line {
	id: string;
	d: string;
	width: number;
	colour: string;
	dash?: string;
	strong?: boolean;
}

/** Someone who carried part of an ask: filled for a regional body, a ring for any other. */
export interface Dot {
	id: string;
	x: number;
	y: number;
	filled: boolean;
}

/** A view placed in its box, CSS pixels. */
export interface Scene {
	rows: Row[];
	threads: Line[];
	lines: Line[];
	dots: Dot[];
	labels: Label[];
}

export interface Context {
	data: SheetData;
	view: PledgeView;
	width: number;
	height: number;
}

export const INK = 'var(--ink)';
export const INK_2 = 'var(--ink-2)';
export const RULE = 'var(--rule-2)';

export const empty = (): Scene => ({ rows: [], threads: [], lines: [], dots: [], labels: [] });

/** @example shortDay('2026-02-24') // '24 Feb 2026'; a year stays a year */
export const shortDay = (date: string) =>
	date.length === 4 ? date : longDate(date).replace(/^(\d+ \w{3})\w* (\d+)$/, '$1 $2');

/** @example monthOf('2022-11') // 'Nov 2022' */
export const monthOf = (month: string) =>
	longDate(`${month}-01`).replace(/^1 (\w{3})\w* (\d+)$/, '$1 $2');

/** Runs of a text's line, those for it first. */
export function runsOf(text: SheetText, members: number): Run[] {
	if (text.votes === null) return [{ vote: 'binds', from: 0, count: members }];
	let from = 0;
	return VOTES.map((vote) => {
		const run = { vote, from, count: text.votes?.[vote] ?? 0 };
		from += run.count;
		return run;
	});
}

export const isStrong = (view: PledgeView, id: TextId) => view.strong?.includes(id) ?? true;

/** @param ruleInside let the double rule take its room from the strokes, where lines stand close */
export function rowOf(
	{ data, view }: Context,
	text: SheetText,
	box: Pick<Row, 'x' | 'y' | 'height' | 'pitch' | 'ink'>,
	ruleInside = false
): Row {
	const ruled = view.force && binds(text);
	return {
		id: text.id,
		...box,
		height: box.height - (ruled && ruleInside ? 7 : 0),
		strong: isStrong(view, text.id),
		ruled,
		runs: runsOf(text, data.members)
	};
}

/** Labels set one after the other on a line. */
export function inLine(
	at: { x: number; y: number; gap: number },
	parts: readonly Omit<Label, 'x' | 'y'>[]
): Label[] {
	let x = at.x;
	return parts.map((part) => {
		const label = { ...part, x, y: at.y };
		x += labelWidth(part.text, part) + at.gap;
		return label;
	});
}

/** How far a set line reaches. */
export const endOf = (labels: readonly Label[]) =>
	Math.max(0, ...labels.map((label) => label.x + labelWidth(label.text, label)));

/** A text's name, its date, and what it says where that ends before `limit`. */
export function titleOf(
	{ view }: Context,
	text: SheetText,
	at: { x: number; y: number; size: number; limit: number; bold?: boolean; short?: boolean }
): Label[] {
	const { name, short, gloss } = texts[text.id];
	const muted = view.strong !== null && !isStrong(view, text.id);
	const parts: Omit<Label, 'x' | 'y'>[] = [
		{
			id: `name-${text.id}`,
			text: at.short ? short : name,
			size: at.size,
			bold: at.bold && !muted,
			colour: muted ? INK_2 : undefined
		},
		{ id: `date-${text.id}`, text: shortDay(text.date), size: at.size, colour: INK_2 },
		{
			id: `gloss-${text.id}`,
			text: gloss,
			size: at.size + 0.5,
			colour: muted ? INK_2 : undefined,
			serif: true,
			italic: true
		}
	];
	const set = (n: number) => inLine({ ...at, gap: at.size * 0.5 }, parts.slice(0, n));
	return [3, 2].map(set).find((labels) => endOf(labels) <= at.limit) ?? set(1);
}

/** Counts for, abstaining and against, the first in the colour of "for". */
export function countsOf(
	text: SheetText,
	members: number,
	at: { x: number; y: number; size: number; short?: boolean }
): Label[] {
	const { id, votes } = text;
	if (!votes) {
		const said = at.short ? sheet.all(members) : sheet.allMembers(members);
		return [{ id: `counts-${id}`, x: at.x, y: at.y, text: said, size: at.size, colour: INK_2 }];
	}
	const dot = at.short ? '·' : ' · ';
	return inLine({ ...at, gap: at.short ? 0.5 : at.size * 0.24 }, [
		{ id: `for-${id}`, text: String(votes.yes), size: at.size, bold: true, colour: 'var(--un)' },
		{
			id: `counts-${id}`,
			text: `${dot.trimStart()}${votes.abstain}${dot}${votes.no}`,
			size: at.size,
			colour: INK_2
		}
	]);
}

/** The kinds of stroke named under a line, each from where its strokes begin, pushed apart where they would touch. */
export function keyOf(row: Row, at: { y: number; size: number; right: number }): Scene {
	const scene = empty();
	const pairs = row.runs.map((run) => {
		const vote = run.vote as Vote;
		const [count, word] = [String(run.count), sheet.votes[vote]];
		const bold = labelWidth(count, { size: at.size, bold: true });
		const width = bold + at.size * 0.28 + labelWidth(word, { size: at.size });
		return { run, count, word, bold, width, x: row.x + run.from * row.pitch };
	});
	const gap = at.size * 0.7;
	for (const [i, pair] of pairs.entries()) {
		const last = pairs[i - 1];
		if (last) pair.x = Math.max(pair.x, last.x + last.width + gap);
	}
	let right = at.right;
	for (const pair of pairs.toReversed()) {
		pair.x = Math.min(pair.x, right - pair.width);
		right = pair.x - gap;
	}
	for (const { run, count, word, bold, x } of pairs) {
		const from = row.x + run.from * row.pitch;
		const foot = row.y + row.height + 3.5;
		scene.lines.push({
			id: `key-${run.vote}`,
			d: `M${px(from + 0.5)} ${px(foot)}H${px(from + run.count * row.pitch - 1.5)}`,
			width: 1,
			colour: INK
		});
		scene.labels.push(
			{ id: `key-${run.vote}-n`, x, y: at.y, text: count, size: at.size, bold: true },
			{ id: `key-${run.vote}`, x: x + bold + at.size * 0.28, y: at.y, text: word, size: at.size }
		);
	}
	return scene;
}

export function addTo(scene: Scene, part: Scene): void {
	scene.rows.push(...part.rows);
	scene.threads.push(...part.threads);
	scene.lines.push(...part.lines);
	scene.dots.push(...part.dots);
	scene.labels.push(...part.labels);
}

export const px = (n: number) => Math.round(n * 100) / 100;

/** A thread from an ask to the middle of a line. */
export const threadPath = (x0: number, y0: number, x1: number, y1: number) => {
	const bend = (x1 - x0) * 0.52;
	return `M${px(x0)} ${px(y0)}C${px(x0 + bend)} ${px(y0)} ${px(x1 - bend)} ${px(y1)} ${px(x1)} ${px(y1)}`;
};
