import { labelWidth } from '../../../lib/chart/label';
import type { Verdict } from '../../verdict';
import type { StripClaim } from '../derive';
import { ledger as said } from '../words.en';
import { INK_2, px, type Bar, type Scene } from './scene';

/** What claims stand together by: their paragraph, or their verdict. */
type GroupOf = (claim: StripClaim) => number | Verdict;
const byParagraph: GroupOf = ({ paragraph }) => paragraph;

/** Distance from sign to sign so that these claims fill a width. */
export function pitchOf(
	claims: readonly StripClaim[],
	width: number,
	gap: number,
	groupOf: GroupOf = byParagraph
): number {
	return (width - (new Set(claims.map(groupOf)).size - 1) * gap) / claims.length;
}

interface Box {
	width: number;
	top: number;
	/** Of a full sign. */
	height: number;
	gap: number;
	/** From sign to sign; without it the row fills its width. */
	pitch?: number;
	groupOf?: GroupOf;
}

/** One row of signs, each group over a rule with its number or, where it fits, its verdict. */
export function stripRow(
	claims: readonly StripClaim[],
	{ width, top, height, gap, groupOf = byParagraph, ...box }: Box
): Pick<Scene, 'bars' | 'lines' | 'labels'> {
	const pitch = box.pitch ?? pitchOf(claims, width, gap, groupOf);
	const wide = Math.min(9, pitch * 0.64);
	const bars: Bar[] = [];
	const groups = new Map<number | Verdict, { from: number; to: number }>();
	let x = 0;
	let before: number | Verdict | undefined;
	for (const claim of claims) {
		const group = groupOf(claim);
		if (before !== undefined && group !== before) x += gap;
		before = group;
		const left = x + (pitch - wide) / 2;
		bars.push({ id: claim.id, verdict: claim.verdict, x: left, y: top, width: wide, height });
		groups.set(group, { from: groups.get(group)?.from ?? x, to: x + pitch });
		x += pitch;
	}
	const foot = Math.round(top + height + 3) + 0.5;
	const line = foot + 14;
	const first = claims[0] && groupOf(claims[0]);
	const nameOf = (group: number | Verdict, room: number) => {
		if (typeof group === 'number')
			return group === first && room > 34 ? `${said.paragraph}${group}` : String(group);
		return labelWidth(said.line[group], { size: 12 }) <= room ? said.line[group] : '';
	};
	return {
		bars,
		lines: [
			{ id: `foot-${top}`, d: `M0 ${foot}H${px(x)}`, colour: INK_2, width: 1 },
			...[...groups].map(([group, { from, to }]) => ({
				id: `par-${group}-${top}`,
				d: `M${from.toFixed(1)} ${line}H${to.toFixed(1)}`,
				colour: 'var(--rule-2)',
				width: 1
			}))
		],
		labels: [...groups].map(([group, { from, to }]) => ({
			id: `par-${group}-${top}`,
			x: (from + to) / 2,
			y: line + 15,
			text: nameOf(group, to - from),
			size: 12,
			colour: INK_2,
			anchor: 'middle' as const
		}))
	};
}

/** Height of a sign, and of a row with what stands under it, pixels. */
const TALL = { wide: 96, narrow: 60 };
const UNDER = 40;

/**
 * The strip in one row, or in two where the screen is narrow: grouped by paragraph in the essay's order, by verdict otherwise.
 * @returns its marks and its height
 */
export function stripRows(
	claims: readonly StripClaim[],
	order: 'essay' | 'verdict',
	width: number
): Pick<Scene, 'bars' | 'lines' | 'labels'> & { height: number } {
	const narrow = width < 620;
	const half = order === 'essay' ? claims.findIndex(({ paragraph }) => paragraph > 6) : 33;
	const parts = narrow ? [claims.slice(0, half), claims.slice(half)] : [claims];
	const tall = narrow ? TALL.narrow : TALL.wide;
	const gap = narrow ? 5 : 9;
	const groupOf: GroupOf = order === 'essay' ? byParagraph : ({ verdict }) => verdict;
	const pitch = Math.min(...parts.map((part) => pitchOf(part, width, gap, groupOf)));
	const rows = parts.map((part, i) =>
		stripRow(part, { width, top: 4 + i * (tall + UNDER + 6), height: tall, gap, pitch, groupOf })
	);
	return {
		bars: rows.flatMap((row) => row.bars),
		lines: rows.flatMap((row) => row.lines),
		labels: rows.flatMap((row) => row.labels),
		height: parts.length * (tall + UNDER + 6)
	};
}
