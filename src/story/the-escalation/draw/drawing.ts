import { textWidth, type Face } from '../../../lib/figure/text-width';
import type { Firmness, Note } from '../derive';

/** A drawing laid out in pixels: what the arrangements return and `Drawing.svelte` paints, in this order. */
export interface Drawing {
	areas: Area[];
	rules: Rule[];
	marks: Mark[];
	signs: Sign[];
	words: Words[];
	/** Ids of events whose label found no room. */
	dropped: string[];
}

export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

export interface Area extends Box {
	id: string;
	/** A token, or the hatch that stands for "no source". */
	fill: string;
}

export interface Rule {
	id: string;
	x1: number;
	y1: number;
	x2: number;
	y2: number;
	colour: string;
	width: number;
	dash?: string;
	opacity?: number;
}

/** A note. */
export interface Mark {
	id: string;
	x: number;
	y: number;
	r: number;
	firm: Firmness;
	/** Filled: the state that is followed is involved. */
	core: boolean;
	colour: string;
	ghost: boolean;
	/** While it arrives, 0 to 1. */
	opacity?: number;
	/** Where the held note ends. */
	held?: { from: number; to: number; upright: boolean };
}

/** A line of any shape: ticks, leaders with a bend, signs of the ladder. */
export interface Sign {
	id: string;
	d: string;
	fill?: string;
	stroke?: string;
	width?: number;
	opacity?: number;
}

export interface Run {
	text: string;
	bold?: boolean;
	colour?: string;
	italic?: boolean;
	serif?: boolean;
	size?: number;
}

/** One line of text; `y` is its baseline. */
export interface Words {
	id: string;
	x: number;
	y: number;
	size: number;
	anchor: 'start' | 'middle' | 'end';
	runs: Run[];
	/** What it stands on, for its halo; the stage if left out. */
	on?: string;
	/** Turned to read upward around (x, y). */
	upright?: boolean;
}

export const emptyDrawing = (): Drawing => ({
	areas: [],
	rules: [],
	marks: [],
	signs: [],
	words: [],
	dropped: []
});

/** Radius of a note by significance, CSS pixels. */
export const radii = {
	stave: [3.2, 4.6, 6.4],
	focus: [4, 6, 8.5],
	line: [3.6, 3.6, 3.6],
	phone: [2.6, 3.6, 5]
} as const;

export const radius = (kind: keyof typeof radii, weight: number): number =>
	radii[kind][weight - 1] ?? radii[kind][0];

/** How a note is inked: which are lit, which have a core, in what colour. */
export interface Ink {
	lit: (note: Note) => boolean;
	core: (note: Note) => boolean;
	colour: (note: Note) => string;
}

export const prkInk = (lit: (note: Note) => boolean): Ink => ({
	lit,
	core: (note) => note.prk === true,
	colour: (note) => (note.prk ? 'var(--prk)' : 'var(--ink-2)')
});

const face = (run: Run): Face => (run.serif ? 'serif' : run.bold ? 'sansBold' : 'sans');

export const runsWidth = (runs: readonly Run[], size: number): number =>
	runs.reduce((sum, run) => sum + textWidth(run.text, run.size ?? size, face(run)), 0);

/** The box a line of text takes, from its cap height to its descenders. */
export function wordsBox(words: Words): Box {
	const size = Math.max(words.size, ...words.runs.map((run) => run.size ?? 0));
	const width = runsWidth(words.runs, words.size);
	const back = words.anchor === 'start' ? 0 : words.anchor === 'middle' ? width / 2 : width;
	const up = size * 0.72;
	const height = size * 0.92;
	return words.upright
		? { x: words.x - up, y: words.y - width + back, width: height, height: width }
		: { x: words.x - back, y: words.y - up, width, height };
}

export const overlap = (a: Box, b: Box, slack = 0): boolean =>
	a.x + slack < b.x + b.width &&
	b.x + slack < a.x + a.width &&
	a.y + slack < b.y + b.height &&
	b.y + slack < a.y + a.height;

/** Moves notes that coincide in one line apart across it, never along: time stays true. */
export function spread(marks: Mark[], upright: boolean): void {
	const along = (m: Mark) => (upright ? m.y : m.x);
	const across = (m: Mark) => (upright ? m.x : m.y);
	const sorted = [...marks].sort((a, b) => across(a) - across(b) || along(a) - along(b));
	for (let i = 0; i < sorted.length;) {
		let j = i + 1;
		while (j < sorted.length && touches(sorted[j - 1], sorted[j])) j += 1;
		const group = sorted.slice(i, j);
		for (const [k, mark] of group.entries()) {
			// Two part by 0.75 r each way; more share a little over one r each way.
			const step = Math.min(1.5 * 0.75, 2.25 / Math.max(1, group.length - 1));
			const shift = (k - (group.length - 1) / 2) * step * mark.r;
			if (upright) mark.x += shift;
			else mark.y += shift;
		}
		i = j;
	}
	function touches(a?: Mark, b?: Mark): boolean {
		if (!a || !b || Math.abs(across(a) - across(b)) > 0.01) return false;
		return along(b) - along(a) < 0.8 * Math.max(a.r, b.r);
	}
}
