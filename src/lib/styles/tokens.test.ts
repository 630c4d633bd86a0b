import { readFileSync } from 'node:fs';
import { hsl, rgb } from 'd3';
import { describe, expect, it } from 'vitest';
import { resolveTokens, tokens, type Register } from './read-tokens';

/** Relative luminance of WCAG 2.2. */
function luminance(colour: string): number {
	const { r, g, b } = rgb(colour);
	const [R, G, B] = [r, g, b].map((v) => {
		const c = v / 255;
		return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
	}) as [number, number, number];
	return 0.2126 * R + 0.7152 * G + 0.0722 * B;
}
function contrast(a: string, b: string): number {
	const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
	return (light + 0.05) / (dark + 0.05);
}

const texts = ['ink', 'ink-2', 'rus', 'prk', 'ukr', 'un', 'chn', 'usa'];
const marks = ['gbr', 'fra', 'mark-2', 'rule-2'];

describe.each(['paper', 'night'] as Register[])('tokens, %s', (register) => {
	const colour = (name: string) => tokens[register][name] ?? '';

	it.each(texts)('--%s can be read as text on page and stage', (name) => {
		for (const ground of ['ground', 'stage']) {
			expect(contrast(colour(name), colour(ground)), ground).toBeGreaterThanOrEqual(4.5);
		}
	});
	it.each(marks)('--%s can be seen as a mark on page and stage', (name) => {
		for (const ground of ['ground', 'stage']) {
			expect(contrast(colour(name), colour(ground)), ground).toBeGreaterThanOrEqual(3);
		}
	});
	it('sets no red against a green: the two parties of a vote differ in hue, and shape carries it', () => {
		const [un, rus] = [hsl(colour('un')).h, hsl(colour('rus')).h];
		expect(Math.abs(un - rus)).toBeGreaterThan(120);
	});
});

describe('the register the reader chooses', () => {
	it('is the same list of tokens by day and by night', () => {
		expect(Object.keys(tokens.night).sort()).toEqual(Object.keys(tokens.paper).sort());
	});
});

describe('resolveTokens', () => {
	it('puts the value in place of the token', () => {
		expect(resolveTokens('<rect fill="var(--ground)"/>', 'night')).toBe('<rect fill="#0e1319"/>');
	});
	it('names a token that does not exist', () => {
		expect(() => resolveTokens('var(--grund)', 'paper')).toThrow('--grund');
	});
});

it.each(['serif', 'sans', 'display'])(
	'--%s names ours, one stand-in and what is left to the device: what it lacks is looked for in every size',
	(name) => {
		const sheet = readFileSync('src/lib/styles/tokens.css', 'utf8');
		const names = new RegExp(`--${name}:([^;]+);`).exec(sheet)?.[1]?.split(',') ?? [];
		expect(names).toHaveLength(3);
		expect(names[1]?.trim()).toBe(`${names[0]?.trim().slice(0, -1)} Stand-in'`);
	}
);
