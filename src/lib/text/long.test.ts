import { describe, expect, it } from 'vitest';
import { long, longText } from './long';

describe('long', () => {
	it('adds 40 per cent to words and sentences', () => {
		for (const text of ['Reading', 'Copy link', 'All words with one still per step']) {
			expect(long(text).length / text.length).toBeGreaterThanOrEqual(1.4);
			expect(long(text).length / text.length).toBeLessThan(1.6);
		}
	});

	it('reaches what functions return, and stretches words made of words once', () => {
		const words = long({ one: 'Step', of: (n: number, what: string) => `${what} of ${n}` });
		expect(words.of(14, words.one)).toBe('«Stépö» of 14');
	});

	it('leaves numbers, ids, addresses and colours', () => {
		const kept = ['1,234', 'the-veto', 'https://un.org/a', './plain/', 'var(--rus)', ''];
		expect(long(kept)).toEqual(kept);
	});
});

describe('longText', () => {
	it('keeps keys, ids, facts and where links lead', () => {
		const text = longText('> alt: Rain in {year}.\n> paragraphs: p4\n\n## the-rain\n');
		expect(text).toMatch(/^> alt: Ráíñ íñ \{year\}\. «.+»\n> paragraphs: p4\n\n## the-rain\n$/);
	});
});
