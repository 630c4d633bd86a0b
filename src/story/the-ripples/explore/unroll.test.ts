import { describe, expect, it } from 'vitest';
import { quarters, towards, type RingFrame } from '../draw/rings';
import { unrolled } from './unroll';

const frame: RingFrame = { cx: 100, cy: 100, inner: 20, pitch: 10, gap: 6, months: 5 };
const bar = { x: 300, y: 40, width: 8, height: 25 };
const points = (d: string) =>
	[...d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);

describe.each(quarters)('a ring of the %s quarter', (quarter) => {
	const at = (t: number) => points(unrolled(frame, quarter, { radius: 50, thick: 6 }, bar, t));
	it('begins as a ring in its quarter', () => {
		const [sx, sy] = towards[quarter];
		for (const [x, y] of at(0)) {
			const r = Math.hypot(x - 100, y - 100);
			expect(Math.min(Math.abs(r - 50), Math.abs(r - 56))).toBeLessThan(0.02);
			expect((x - 100) * sx).toBeGreaterThanOrEqual(5.9);
			expect((y - 100) * sy).toBeGreaterThanOrEqual(5.9);
		}
	});
	it('ends as its piece of the line', () => {
		const xs = at(1).map(([x]) => x);
		const ys = new Set(at(1).map(([, y]) => y));
		expect([Math.min(...xs), Math.max(...xs)]).toEqual([300, 308]);
		expect([...ys].sort((a, b) => a - b)).toEqual([40, 65]);
	});
	it('runs from left to right all the way, so that it never turns inside out', () => {
		const far = at(0)
			.slice(0, 17)
			.map(([x]) => x);
		expect(far).toEqual([...far].sort((a, b) => a - b));
	});
	it('keeps its outer edge on the side that it faced', () => {
		for (const t of [0, 0.5, 1]) {
			const ys = at(t).map(([, y]) => y);
			const [far = 0, near = 0] = [ys[8], ys[33 - 8]];
			expect(Math.sign(far - near)).toBe(towards[quarter][1]);
		}
	});
});
