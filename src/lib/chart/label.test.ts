import { expect, it } from 'vitest';
import { labelBox, labelFaults, labelWidth, overlap, stack, type Label } from './label';

const label = (part: Partial<Label> = {}): Label => ({
	id: 'a',
	x: 0,
	y: 20,
	text: '00',
	size: 20,
	...part
});

it('measures from the anchor: two figures of 20 px are 24 px wide', () => {
	expect(labelBox(label())).toMatchObject({ x: 0, width: 24, height: 20 });
	expect(labelBox(label({ x: 100, anchor: 'end' })).x).toBe(76);
	expect(labelBox(label({ x: 100, anchor: 'middle' })).x).toBe(88);
});

it('boxes that only meet do not overlap', () => {
	const box = { x: 0, y: 0, width: 10, height: 10 };
	expect(overlap(box, { ...box, x: 10 })).toBe(false);
	expect(overlap(box, { ...box, x: 9 })).toBe(true);
});

it('names labels that leave, touch, or are too small', () => {
	expect(labelFaults([label(), label({ id: 'b', y: 50 })], 100, 100)).toEqual([]);
	expect(labelFaults([label({ x: 90 })], 100, 100)).toEqual(['"00" leaves the drawing']);
	expect(labelFaults([label(), label({ text: '11', x: 20 })], 100, 100)).toEqual([
		'"00" touches "11"'
	]);
	expect(labelFaults([label({ size: 11 })], 100, 100)).toEqual(['"00" is under 12 px']);
});

it('stacks lines, the first in bold', () => {
	const lines = stack('n', ['1950', 'Korea'], { x: 5, y: 10, step: 16 }, { anchor: 'end' });
	expect(lines.map(({ y, bold, anchor }) => [y, bold, anchor])).toEqual([
		[10, true, 'end'],
		[26, undefined, 'end']
	]);
});

it('knows the serif of drawings: a line of 51 letters is 22.8 times its size wide, bold and italic less', () => {
	const line = 'A call carried by regional bodies and civil society';
	const wide = (style: object) => labelWidth(line, { size: 20, serif: true, ...style }) / 20;
	expect(wide({})).toBeCloseTo(22.8, 1);
	expect(wide({ bold: true })).toBeCloseTo(21.5, 1);
	expect(wide({ italic: true })).toBeCloseTo(20.9, 1);
});
