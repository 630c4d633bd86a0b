import { expect, it } from 'vitest';
import { textWidth } from './text-width';

it('gives two figures of Plex Sans 1.2 times the size', () => {
	expect(textWidth('00', 10)).toBe(12);
});
it('makes a bold line wider than the same line in regular', () => {
	expect(textWidth('Troops', 12, 'sansBold')).toBeGreaterThan(textWidth('Troops', 12));
});
it('counts a sign it does not know as a wide one, so that labels keep clear', () => {
	expect(textWidth('ь', 10)).toBeGreaterThan(textWidth('a', 10));
});
it('knows curly quotes and dashes', () => {
	expect(textWidth('‘a’', 10)).toBeLessThan(textWidth('aaa', 10));
});
