import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { alike, blocks, difference, sideBySide, stack, unstack } from '../reader/pictures/compare';
import { readPng, writePng, type Picture } from '../reader/pictures/png';

/** A picture whose pixels are what `shade` says, grey. */
const grey = (width: number, height: number, shade: (x: number, y: number) => number): Picture => ({
	width,
	height,
	data: Uint8Array.from({ length: width * height * 3 }, (_, i) => {
		const pixel = Math.floor(i / 3);
		return shade(pixel % width, Math.floor(pixel / width));
	})
});
const paper = grey(100, 60, () => 247);

describe('pictures of the steps', () => {
	it('are read as they were written', () => {
		const drawn = grey(13, 7, (x, y) => (x * 17 + y * 29) % 256);
		expect(readPng(writePng(drawn))).toEqual(drawn);
	});

	it('are read whichever way PNG has filtered their rows', () => {
		// Four pixels, each row 10, 20, 30, 40 in all three channels, by each of the five filters.
		const png = writePng({ width: 4, height: 5, data: new Uint8Array(60) });
		const shades = [10, 20, 30, 40];
		const each = (value: (i: number) => number) =>
			shades.flatMap((_, i) => Array(3).fill(value(i)));
		const packed = deflateSync(
			Buffer.from([
				...[0, ...each((i) => shades[i] ?? 0)],
				...[1, ...each(() => 10)],
				...[2, ...each(() => 0)],
				...[3, ...each(() => 5)],
				...[4, ...each(() => 0)]
			])
		);
		const length = png.readUInt32BE(33);
		const size = Buffer.alloc(4);
		size.writeUInt32BE(packed.length);
		const filtered = Buffer.concat([
			png.subarray(0, 33),
			size,
			Buffer.from('IDAT'),
			packed,
			Buffer.alloc(4),
			png.subarray(33 + 12 + length)
		]);
		expect(readPng(filtered)).toEqual(grey(4, 5, (x) => shades[x] ?? 0));
	});

	it('may differ by the edges of letters, not by a mark or a label', () => {
		const small = (picture: Picture) => blocks(picture, 5);
		const marked = (x0: number, y0: number, wide: number, high: number, ink: number) =>
			small(
				grey(100, 60, (x, y) => (x >= x0 && x < x0 + wide && y >= y0 && y < y0 + high ? ink : 247))
			);
		expect(alike(small(paper), marked(41, 20, 1, 5, 220))).toBe(true);
		expect(alike(small(paper), marked(41, 21, 2, 2, 30))).toBe(false);
		expect(alike(marked(20, 20, 40, 3, 90), marked(20, 23, 40, 3, 90))).toBe(false);
	});

	it('have changed when all of them is a little darker, or when their size is another', () => {
		expect(
			alike(
				paper,
				grey(100, 60, () => 246)
			)
		).toBe(false);
		expect(
			alike(
				paper,
				grey(100, 50, () => 247)
			)
		).toBe(false);
	});

	it('come off their sheet as they were put on it', () => {
		const pictures = [paper, grey(100, 60, (x) => x)];
		expect(unstack(readPng(writePng(stack(pictures))), 60)).toEqual(pictures);
	});

	it('stand beside each other in a size to look at', () => {
		const row = sideBySide([grey(2, 1, (x) => x), paper], 4, 2);
		expect([row.width, row.height]).toEqual([8, 2]);
		expect([...row.data].filter((_, i) => i % 3 === 0).slice(0, 8)).toEqual([
			...[0, 0, 1, 1],
			...[247, 247, 247, 247]
		]);
		expect(Math.max(...difference(paper, paper).data)).toBe(0);
	});
});
