import { interpolateNumber } from 'd3';
import type { Drawing, Mark, Rule } from './drawing';

/** A drawing on its way: notes and staves glide, words come in when they have nearly arrived. */
export interface Moving {
	drawing: Drawing;
	/** Opacity of words and signs. */
	guide: number;
	/** Size of the box; a drawing does not glide from one box to another. */
	box: string;
}

type Keyed = { id: string };

/**
 * What stands between two drawings. Notes, staves and grid lines of both keep their identity and glide; new ones wait
 * at their place. At 1 it is the drawing at rest.
 */
export function between(a: Moving, b: Moving): (t: number) => Moving {
	const marks = pair(a.drawing.marks, b.drawing.marks, (from: Mark, to: Mark) => {
		const x = interpolateNumber(from.x, to.x);
		const y = interpolateNumber(from.y, to.y);
		const r = interpolateNumber(from.r, to.r);
		return (t: number): Mark => ({ ...to, x: x(t), y: y(t), r: r(t), held: undefined });
	});
	const rules = pair(a.drawing.rules, b.drawing.rules, (from: Rule, to: Rule) => {
		const ends = (['x1', 'y1', 'x2', 'y2', 'width'] as const).map(
			(key) => [key, interpolateNumber(from[key], to[key])] as const
		);
		return (t: number): Rule => ({
			...to,
			...Object.fromEntries(ends.map(([key, at]) => [key, at(t)]))
		});
	});
	return (t) => {
		if (t >= 1) return b;
		const late = Math.max(0, (t - 0.5) * 2);
		return {
			box: b.box,
			guide: late,
			drawing: {
				...b.drawing,
				areas: t < 0.5 ? [] : b.drawing.areas,
				marks: marks(t, (mark) => ({ ...mark, held: undefined, opacity: late })),
				rules: rules(t, (rule) => ({ ...rule, opacity: late * (rule.opacity ?? 1) }))
			}
		};
	};
}

function pair<T extends Keyed>(
	before: readonly T[],
	after: readonly T[],
	glide: (from: T, to: T) => (t: number) => T
): (t: number, arriving: (item: T) => T) => T[] {
	const old = new Map(before.map((item) => [item.id, item]));
	const items = after.map((item) => {
		const from = old.get(item.id);
		return from ? { item, glide: glide(from, item) } : { item };
	});
	return (t, arriving) => items.map((i) => (i.glide ? i.glide(t) : arriving(i.item)));
}
