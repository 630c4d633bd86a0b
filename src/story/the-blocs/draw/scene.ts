import { labelWidth, type Label } from '../../../lib/chart/label';
import { NARROW } from '../../../lib/figure/figure';
import {
	LARGER,
	RADIUS,
	VOTES,
	voteAt,
	type BlocsData,
	type TextVotes,
	type Vote
} from '../derive';

export interface Size {
	width: number;
	height: number;
}

/** One state's vote, in pixels. */
export interface Mark {
	key: string;
	x: number;
	y: number;
	r: number;
	vote: Vote;
	/** Without it the colour of its vote. */
	colour?: string;
	opacity?: number;
	/** A ring with a thick line. */
	bold?: boolean;
}

/** A line or a filled shape. */
export interface Shape {
	key: string;
	d: string;
	fill?: string;
	stroke?: string;
	width?: number;
	opacity?: number;
	dash?: string;
}

/** One view in pixels. */
export interface Scene {
	/** Marks of the swarm that moves from view to view; keys are ISO codes. */
	swarm: Mark[];
	/** Marks that belong to this view alone. */
	others: Mark[];
	/** Behind the marks, and before them. */
	back: Shape[];
	front: Shape[];
	/** Before everything but the words. */
	top?: Mark[];
	labels: Label[];
}

/** How much room a drawing has: `short` is a phone on its side. */
export const roomOf = ({ width, height }: Size) =>
	height < 300 ? 'short' : width < NARROW ? 'narrow' : 'wide';
export type Room = ReturnType<typeof roomOf>;

export const px = (n: number) => Math.round(n * 10) / 10;

const COLOURS: Record<string, string> = {
	RUS: 'var(--rus)',
	PRK: 'var(--prk)',
	UKR: 'var(--ukr)',
	CHN: 'var(--chn)',
	USA: 'var(--usa)'
};
/** North Korea's line is broken: beside Russia's, colour alone would not part the two for every eye. */
export const lineDash = (code: string) => (code === 'PRK' ? '9 2.5 2 2.5' : undefined);
/** A party's colour; undefined for every other state. */
export const colourOf = (code: string): string | undefined => COLOURS[code];

/** Place of a state on a text in units of the ideal point, from the full or the small swarm. */
export function placeOf(text: TextVotes, index: number, size: keyof typeof RADIUS = 'full') {
	const at = size === 'full' ? text.at : (text.small ?? []);
	return { x: (at[2 * index] ?? NaN) / 1000, y: (at[2 * index + 1] ?? NaN) / 1000 };
}

/** Radius of a state's mark at `k` pixels a unit. */
export const radiusOf = (code: string, k: number, size: keyof typeof RADIUS = 'full') =>
	RADIUS[size] * k * (code in COLOURS ? LARGER[size] : 1);

/** How far each lane's swarm goes up and down over some texts, units of the ideal point, with its marks. */
export function reachOf(
	texts: readonly TextVotes[],
	size: keyof typeof RADIUS = 'full'
): Record<Vote, number> {
	const reach: Record<Vote, number> = { yes: 0, abstain: 0, absent: 0, no: 0 };
	for (const text of texts) {
		for (let i = 0; i < text.votes.length; i++) {
			const vote = voteAt(text, i);
			reach[vote] = Math.max(reach[vote], Math.abs(placeOf(text, i, size).y));
		}
	}
	for (const vote of VOTES) reach[vote] += RADIUS[size] * LARGER[size];
	return reach;
}

/** Left and right end of every full swarm, units of the ideal point. */
export const DOMAIN = [-2.06, 2.58] as const;

/** Marks of one text, a place given for each lane's middle; lanes without one are left out. */
export function marksOf(
	data: BlocsData,
	text: TextVotes,
	at: { x0: number; k: number; mid: Partial<Record<Vote, number>> },
	{ size = 'full', prefix = '' }: { size?: keyof typeof RADIUS; prefix?: string } = {}
): Mark[] {
	return data.codes.flatMap((code, i) => {
		const vote = voteAt(text, i);
		const mid = at.mid[vote];
		if (mid === undefined) return [];
		const { x, y } = placeOf(text, i, size);
		return [
			{
				key: prefix + code,
				x: at.x0 + x * at.k,
				y: mid + y * at.k,
				r: radiusOf(code, at.k, size),
				vote,
				colour: colourOf(code)
			}
		];
	});
}

/** A count in large serif with words after it, on one baseline. */
export function counted(
	id: string,
	count: string,
	words: string,
	at: { x: number; y: number; size: number; small: number; halo?: boolean }
): Label[] {
	const style = { size: at.size, bold: true, serif: true };
	return [
		{ id: `${id}-n`, x: at.x, y: at.y, text: count, ...style, halo: at.halo },
		{
			id: `${id}-w`,
			x: at.x + labelWidth(count, style) + at.size * 0.22,
			y: at.y,
			text: words,
			size: at.small,
			halo: at.halo
		}
	];
}

/** A hairline across the drawing. */
export const rule = (key: string, y: number, x0: number, x1: number): Shape => ({
	key,
	d: `M${px(x0)} ${Math.round(y) - 0.5}H${px(x1)}`,
	stroke: 'var(--rule)',
	width: 1
});

/** Room for an arrow before its word. */
const ARROW = 17;

/** What left and right mean, under the axis: words, each with an arrow. */
export function axisEnds(
	words: { further: string; closer: string },
	at: { left: number; right: number; y: number; size: number }
): { labels: Label[]; shapes: Shape[] } {
	const line = { y: at.y, size: at.size, colour: 'var(--ink-2)' };
	const both = labelWidth(words.further, line) + labelWidth(words.closer, line) + 2 * ARROW + 12;
	const left = Math.min(at.left, at.right - both);
	const y = px(at.y - at.size / 3);
	const arrow = (key: string, tip: number, to: 1 | -1): Shape => ({
		key,
		d: `M${px(tip - 12 * to)} ${y}H${px(tip)}m${-4 * to} -3.5l${4 * to} 3.5l${-4 * to} 3.5`,
		stroke: 'var(--ink-2)',
		width: 1.2
	});
	return {
		labels: [
			{ id: 'axis-l', x: left + ARROW, text: words.further, ...line },
			{ id: 'axis-r', x: at.right - ARROW, text: words.closer, anchor: 'end', ...line }
		],
		shapes: [arrow('further', left + 1, -1), arrow('closer', at.right - 1, 1)]
	};
}
