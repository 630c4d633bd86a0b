import { describe, expect, it } from 'vitest';
import { sentences } from './trim';

describe('sentences', () => {
	it('keeps a text that fits', () => {
		expect(sentences('One. Two.', 20)).toBe('One. Two.');
	});
	it('keeps whole sentences only', () => {
		expect(sentences('It rose by 6.5 per cent. It fell. It stayed for a long time.', 40)).toBe(
			'It rose by 6.5 per cent. It fell.'
		);
	});
	it('cuts at a word where even the first sentence is too long', () => {
		expect(sentences('One two three, four five six seven', 20)).toBe('One two three…');
	});
});
