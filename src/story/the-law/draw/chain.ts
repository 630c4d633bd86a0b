import { wrapText } from '../../../lib/chart/wrap-text';
import { chainState, debated, type ChainId, type PremiseId } from '../derive';
import { conclusions, fallen, premises, type Told } from '../words.en';
import type { Column, Frame } from './frame';
import { ink2, round, type ChainScene, type Part, type Text } from './scene';

/** How much of a chain is written out, and how large. */
export interface Detail {
	words: 'full' | 'short' | 'tiny' | 'none';
	/** What each premise rests on stands under it. */
	sources: boolean;
	size: number;
	small: number;
	conclusion: number;
	/** One word on the verdict, or its reason too. */
	reason: boolean;
}

/** From the most that a drawing may say to the least. */
const details: readonly Detail[] = [
	{ words: 'full', sources: true, size: 16, small: 13.5, conclusion: 21, reason: true },
	{ words: 'full', sources: true, size: 14.5, small: 12.5, conclusion: 18, reason: true },
	{ words: 'full', sources: true, size: 14, small: 12.5, conclusion: 17, reason: true },
	{ words: 'full', sources: true, size: 13, small: 12, conclusion: 16, reason: true },
	{ words: 'full', sources: false, size: 13, small: 12, conclusion: 16, reason: true },
	{ words: 'short', sources: false, size: 12.5, small: 12, conclusion: 15, reason: false },
	{ words: 'short', sources: false, size: 12, small: 12, conclusion: 13.5, reason: false },
	{ words: 'tiny', sources: false, size: 12, small: 12, conclusion: 13, reason: false },
	// Joints without words: the narration says them.
	{ words: 'none', sources: false, size: 12, small: 12, conclusion: 13, reason: false }
];

/** Where in that list a drawing of a width begins. */
export const detailsFor = ({
	width,
	narrow,
	tight
}: Pick<Frame, 'width' | 'narrow' | 'tight'>): readonly Detail[] =>
	details.slice(tight ? -1 : narrow ? 5 : width > 1000 ? 0 : 1);

/** What a chain is drawn from. */
export interface ChainContext {
	told: Told;
	rejected: ReadonlySet<PremiseId>;
	unopened: readonly PremiseId[];
	/** Radius of a joint, pixels. */
	joint: number;
}

const lineOf = (size: number) => Math.round(size * 1.2);

/** The lines of a premise and what it rests on, wrapped. */
export function premiseLines(
	id: PremiseId,
	{ words, sources, size, small }: Detail,
	width: number,
	{ told, unopened }: ChainContext
) {
	const star = unopened.includes(id) ? '*' : '';
	if (words === 'none') return { text: [], source: [] };
	return {
		text: wrapText(premises[id][words], width, { size, bold: true }),
		source: sources ? wrapText(premises[id].source(told, star), width, { size: small }) : []
	};
}

/** A premise's lines as text from a baseline down. */
export function premiseTexts(
	id: PremiseId,
	lines: { text: string[]; source: string[] },
	at: { x: number; y: number },
	{ size, small }: Detail,
	standing: Part['standing']
): Text[] {
	const foot = at.y + (lines.text.length - 1) * lineOf(size);
	return [
		...lines.text.map((text, i) => ({
			id: `${id}-${i}`,
			x: at.x,
			y: at.y + i * lineOf(size),
			text,
			size,
			medium: true,
			struck: standing === 'rejected',
			colour: standing === 'hangs' ? ink2 : undefined
		})),
		...lines.source.map((text, i) => ({
			id: `${id}-source-${i}`,
			x: at.x,
			y: foot + (i + 1) * (lineOf(small) + 1) + 1,
			text,
			size: small,
			colour: ink2
		}))
	];
}

/** Height that a joint without words takes, pixels. */
const WORDLESS = 4;

/** Height that a premise's lines take, from the top of the first to the foot of the last. */
export const premiseHeight = (
	lines: { text: readonly string[]; source: readonly string[] },
	{ size, small }: Detail
) =>
	lines.text.length === 0
		? WORDLESS
		: (lines.text.length - 1) * lineOf(size) + size + lines.source.length * (lineOf(small) + 1);

/** Conclusion and verdict from a baseline down. */
export function conclusionTexts(
	chain: ChainId,
	at: { x: number; y: number; width: number },
	detail: Detail,
	{ rejected }: ChainContext
): Text[] {
	const state = chainState(chain, rejected);
	const said = conclusions[chain];
	const { conclusion: size, small, words } = detail;
	const tone = state.follows ? undefined : ink2;
	const heads = wrapText(said[words === 'full' ? 'full' : 'short'], at.width, {
		size,
		serif: true,
		bold: true
	});
	const step = Math.round(size * 1.17);
	const verdict = state.follows
		? said[words === 'full' ? 'verdict' : 'shortVerdict']
		: fallen.verdict;
	const more = state.broken === undefined ? said.more : fallen.more(state.broken);
	const below = [
		...wrapText(verdict, at.width, { size: small, bold: true }).map((text) => ({
			text,
			bold: true,
			colour: undefined
		})),
		...(detail.reason ? wrapText(more, at.width, { size: small }) : []).map((text) => ({
			text,
			bold: false,
			colour: ink2
		}))
	];
	const foot = at.y + (heads.length - 1) * step + lineOf(small) + 4;
	return [
		...heads.map((text, i) => ({
			id: `${chain}-then-${i}`,
			x: at.x,
			y: at.y + i * step,
			text,
			size,
			serif: true,
			bold: true,
			colour: tone
		})),
		...below.map((line, i) => ({
			id: `${chain}-verdict-${i}-${line.text}`,
			x: at.x,
			y: foot + i * (lineOf(small) + 1),
			size: small,
			...line
		}))
	];
}

/** Least space between premises, pixels; joints without words are drawn whatever happens. */
const LEAST = { full: 7, short: 4, tiny: -0.5, none: -Infinity } as const;
/** Height of an arrow's last stretch to the conclusion. */
const TAIL = 14;

/**
 * A chain that runs downward beside its words, from the first joint at `top` to a verdict above `foot`.
 * @returns undefined when it does not fit at this detail; the last detail always gives a chain
 */
export function fallingChain(
	chain: 'earlier' | 'moscow',
	column: Column,
	{ top, foot, most }: { top: number; foot: number; most: number },
	detail: Detail,
	context: ChainContext
): ChainScene | undefined {
	const state = chainState(chain, context.rejected);
	let rows = state.premises.map((premise) => {
		const lines = premiseLines(premise.id, detail, column.width, context);
		return { ...premise, lines, height: premiseHeight(lines, detail) };
	});
	const rise = detail.size * 0.76;
	const begin = top + detail.size * 0.35;
	// Room for the longest verdict, that of the whole chain, so that nothing moves when a premise is rejected.
	const whole = { ...context, rejected: new Set<PremiseId>() };
	const closing = conclusionTexts(
		chain,
		{ ...column, y: 0, width: column.width + (detail.words === 'none' ? 20 : 0) },
		detail,
		whole
	);
	const last = (closing.at(-1)?.y ?? 0) + 4;
	const closingHeight = detail.conclusion * 0.76 + last;
	const room = foot - (begin - rise) - closingHeight - TAIL;
	const freeOf = (some: typeof rows) => room - some.reduce((sum, { height }) => sum + height, 0);
	// Where not even the joints stand apart, the first alone leads to the conclusion.
	if (detail.words === 'none' && freeOf(rows) < rows.length * 4) rows = rows.slice(0, 1);
	const free = freeOf(rows);
	const gap = Math.min(detail.words === 'none' ? 8 : most, free / rows.length);
	if (gap < LEAST[detail.words]) return undefined;

	let y = begin;
	const baselines = rows.map(({ height }) => {
		const here = y;
		y += height + gap;
		return here;
	});
	const tip = y - rise + 6;
	const conclusionY = tip + TAIL - 6 + detail.conclusion * 0.76;
	const parts = rows.map(({ id, standing, lines, height }, i): Part => {
		const base = baselines[i] ?? begin;
		const joint = base - detail.size * 0.35;
		const next = i + 1 < rows.length ? (baselines[i + 1] ?? 0) - detail.size * 0.35 : tip;
		return {
			id,
			standing,
			debated: debated.has(id),
			x: column.joint,
			y: round(joint),
			line: `M${column.joint} ${round(joint + context.joint)}V${round(i + 1 < rows.length ? next - context.joint : next)}`,
			loose: state.broken !== undefined && i + 1 >= state.broken,
			texts: premiseTexts(id, lines, { x: column.x, y: round(base) }, detail, standing),
			hit: {
				x: Math.min(column.x, column.joint) - 8,
				y: base - rise - gap / 2,
				width:
					column.width +
					Math.abs(column.joint - column.x) -
					(column.joint < column.x ? 0 : column.width) +
					16,
				height: height + gap
			}
		};
	});
	return {
		id: chain,
		parts,
		head: `M${column.joint - 5} ${round(tip - 6)}l5 6l5 -6`,
		conclusion: conclusionTexts(
			chain,
			{
				x: column.joint < column.x ? column.joint - 5 : column.x,
				y: round(conclusionY),
				width: column.width + 20
			},
			detail,
			context
		)
	};
}
