import { describe, expect, it } from 'vitest';
import { listed } from './list';

describe('listed', () => {
	it('joins none, one, two and three as English does', () => {
		const words = ['Norway', 'Mexico', 'Kenya'];
		const rows = [0, 1, 2, 3].map((n) => listed(words.slice(0, n)));
		expect(rows).toEqual(['', 'Norway', 'Norway and Mexico', 'Norway, Mexico and Kenya']);
	});
});
