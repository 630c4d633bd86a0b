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

/** Names in the list of a token such as `--serif`. */
const familiesOf = (token: string) => {
	const sheet = readFileSync('src/lib/styles/tokens.css', 'utf8');
	const list = new RegExp(`--${token}:([^;]+);`).exec(sheet)?.[1] ?? '';
	return list.split(',').map((name) => name.trim().replaceAll("'", ''));
};

it.each([
	['serif', 'Source Serif 4', 'serif'],
	['sans', 'IBM Plex Sans', 'sans-serif']
])(
	'--%s names ours, one stand-in, other scripts, and what is left to the device: what it lacks is looked for in every size',
	(token, family, rest) => {
		expect(familiesOf(token)).toEqual([family, `${family} Stand-in`, `${family} More`, rest]);
	}
);

it('--display names ours and one stand-in before the serif', () => {
	const family = 'Source Serif 4 Display';
	expect(familiesOf('display')).toEqual([family, `${family} Stand-in`, 'var(--serif)']);
});

it('keeps other scripts out of a family of ours: a face that has not come costs a search in every size', () => {
	const rules = readFileSync('src/lib/styles/own-fonts.css', 'utf8').split('@font-face').slice(1);
	const latin = rules.filter((rule) => !rule.includes('Display'));
	const cuts = latin.map((rule) => rule.match(/font-(?:family|style|weight): [^;]+/g)?.join());
	expect(cuts.length).toBeGreaterThan(0);
	expect(new Set(cuts).size).toBe(cuts.length);
	const others = readFileSync('src/lib/styles/fonts.css', 'utf8').match(/font-family: [^;]+/g);
	expect(others?.filter((name) => !/ (More|Stand-in)'$/.test(name))).toEqual([]);
});
