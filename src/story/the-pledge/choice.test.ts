import { describe, expect, it } from 'vitest';
import { readChoice, writeChoice } from './choice';

const read = (query: string) => readChoice(new URLSearchParams(query), ['BRA', 'KEN']);

describe('readChoice', () => {
	it('chooses nothing by default', () => {
		expect(read('')).toEqual({ country: undefined, ask: undefined });
	});
	it('reads back what it wrote', () => {
		const choice = { country: 'KEN', ask: 'rights' } as const;
		const entries = Object.entries(writeChoice(choice)).flatMap(([k, v]) => (v ? [[k, v]] : []));
		expect(readChoice(new URLSearchParams(entries), ['KEN'])).toEqual(choice);
	});
	it('passes over a country that is no member and an ask that is none', () => {
		expect(read('country=XYZ&ask=gold')).toEqual({ country: undefined, ask: undefined });
		expect(read('country=bra').country).toBe('BRA');
	});
});
