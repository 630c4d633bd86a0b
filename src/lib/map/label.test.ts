import { describe, expect, it } from 'vitest';
import type { Camera } from './camera';
import { keptInside, labelRects, overlap, type MapLabel } from './label';

const camera: Camera = { at: [0, 0], on: [100, 100], k: 1, turn: 0 };
const label: MapLabel = {
	id: 'a',
	at: [0, 0],
	by: [10, 0],
	anchor: 'start',
	lines: [
		{ text: '0000', size: 10 },
		{ text: '00', size: 10, drop: 14 }
	]
};

describe('labelRects', () => {
	it('gives one box a line, below each other', () => {
		const [first, second] = labelRects(label, camera);
		// A figure of Plex Sans is 0.6 em wide.
		expect([first?.left, first?.right]).toEqual([110, 134]);
		expect((second?.bottom ?? 0) - (first?.bottom ?? 0)).toBe(14);
	});
	it('hangs the text from its end or middle', () => {
		expect(labelRects({ ...label, anchor: 'end' }, camera)[0]?.right).toBe(110);
		expect(labelRects({ ...label, anchor: 'middle' }, camera)[1]?.left).toBe(104);
	});
});

describe('keptInside', () => {
	const frame = { left: 0, top: 0, right: 130, bottom: 200 };

	it('moves a label by as much as it stands out', () => {
		expect(keptInside(label, camera, frame).by).toEqual([6, 0]);
	});
	it('leaves one alone that is inside', () => {
		expect(keptInside(label, camera, { ...frame, right: 200 })).toBe(label);
	});
});

describe('overlap', () => {
	const box = { id: 'a', left: 0, top: 0, right: 10, bottom: 10 };

	it('is shared area, not a shared edge', () => {
		expect(overlap(box, { ...box, left: 10, right: 20 })).toBe(false);
		expect(overlap(box, { ...box, left: 9, right: 20 })).toBe(true);
	});
});
