import { describe, expect, it } from 'vitest';
import { card, cardSize } from './card';
import { balance, fitTitle } from './fit-text';
import { png } from './raster.server';

const made = (title: string) =>
	card({
		title,
		foot: 'Source: UN Digital Library. As of 2 March 2022',
		site: 'The Long Road to Kursk',
		register: 'paper',
		draw: ({ width, height }) =>
			`<svg width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="var(--un)"></rect></svg>`
	});

describe('a card', () => {
	it('sets its title at 44 pixels at least and everything within the central 600', () => {
		const svg = made(
			'In March 2022 most states voted for, five against, and a quarter did neither'
		);
		const rows = [...svg.matchAll(/<text x="[\d.]+" y="([\d.]+)" font-size="(\d+)"/g)];
		expect(rows.length).toBeGreaterThan(3);
		expect(Number(rows[0]?.[2])).toBeGreaterThanOrEqual(44);
		for (const [, y, size] of rows) {
			expect(Number(y) - Number(size)).toBeGreaterThanOrEqual(15);
			expect(Number(y)).toBeLessThan(cardSize.height - 15 - Number(size) * 0.25);
		}
	});

	it('names no token of a stylesheet that does not reach it', () => {
		expect(made('A finding')).not.toContain('var(--');
	});

	it('is the same picture each time', async () => {
		const [one, two] = [await png(made('A finding')), await png(made('A finding'))];
		expect(one.equals(two)).toBe(true);
		expect([one.readUInt32BE(16), one.readUInt32BE(20)]).toEqual([1200, 630]);
	});
});

describe('its words', () => {
	it('break into lines of like length', () => {
		const lines = balance('one two three four five six seven eight', 400, 40, 'sans');
		const lengths = lines.map((line) => line.length);
		expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(6);
		expect(lines.join(' ')).toBe('one two three four five six seven eight');
	});
	it('grow smaller until they fit', () => {
		const room = { width: 300, height: 130 };
		expect(fitTitle('Short', room, [60, 40], 1.1).size).toBe(60);
		expect(fitTitle('A finding of many words', room, [60, 40], 1.1).size).toBe(40);
	});
});
