import { describe, expect, it } from 'vitest';
import { border, planeAtSudzha } from './geometry.server';

const line = border();
/** How far to the right the line stands at a height, where it does so once: its first crossing. */
function at(y: number) {
	for (const [i, [x1, y1]] of line.entries()) {
		const [x2, y2] = line[i + 1] ?? [NaN, NaN];
		if ((y1 - y) * (y2 - y) <= 0) return x1 + ((x2 - x1) * (y - y1)) / (y2 - y1 || 1);
	}
	return NaN;
}
const plane = planeAtSudzha();

describe('the border on the turned map', () => {
	it('runs in one piece from above the drawing to below it', () => {
		expect(line[0]?.[1]).toBeLessThan(-110);
		expect(line.at(-1)?.[1]).toBeGreaterThan(180);
		const gaps = line
			.slice(1)
			.map(([x, y], i) => Math.hypot(x - (line[i]?.[0] ?? 0), y - (line[i]?.[1] ?? 0)));
		expect(Math.max(...gaps)).toBeLessThan(16);
	});
	it.each([
		['Sumy', 34.8, 50.91, 'left'],
		['Hlukhiv', 33.92, 51.68, 'left'],
		['Sudzha', 35.271, 51.191, 'right'],
		['Kursk', 36.18, 51.73, 'right'],
		['Glushkovo', 34.639, 51.341, 'right']
	] as const)('%s lies on its side', (_, lon, lat, side) => {
		const [x, y] = plane([lon, lat]);
		expect(x < at(y) ? 'left' : 'right').toBe(side);
	});
	it('keeps Sudzha at the origin', () => {
		expect(plane([35.271, 51.191]).map((n) => Math.round(n * 10))).toEqual([0, 0]);
	});
});
