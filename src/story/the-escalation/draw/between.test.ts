import { expect, it } from 'vitest';
import { prepare } from '../data.server';
import { views, type ScoreView } from '../views';
import { arrange } from './arrange';
import { between, type Moving } from './between';

const data = prepare();
const at = (view: ScoreView): Moving => ({
	drawing: arrange(data, view, { width: 888, height: 636 }),
	guide: 1,
	box: '888x636'
});
const from = at(views['the-escalation-whole']);
const to = at(views['the-escalation-arms']);
const id = 'ev-2022-02-24-invasion';
const x = (moving: Moving) => moving.drawing.marks.find((mark) => mark.id === id)?.x ?? NaN;

it('ends on the very drawing that is shown at rest', () => {
	expect(between(from, to)(1)).toBe(to);
});
it('lets a note of both drawings glide from place to place', () => {
	expect(x(between(from, to)(0))).toBe(x(from));
	expect(x(between(from, to)(0.5))).toBeCloseTo((x(from) + x(to)) / 2);
});
it('keeps words away until the notes have nearly arrived', () => {
	expect([0.25, 0.5, 0.75].map((t) => between(from, to)(t).guide)).toEqual([0, 0, 0.5]);
});
