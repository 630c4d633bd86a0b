import { describe, expect, it } from 'vitest';
import { readChoice, withPremise, writeChoice } from './choice';

const read = (query: string) => readChoice(new URLSearchParams(query));

describe('what the reader rejects', () => {
	it('is nothing without a query', () => {
		expect(read('')).toEqual([]);
		expect(writeChoice([])).toEqual({ reject: undefined });
	});
	it('is read back as it was written', () => {
		const rejected = withPremise(withPremise([], 'missile', false), 'attack', false);
		expect(rejected).toEqual(['attack', 'missile']);
		expect(read(`reject=${writeChoice(rejected).reject}`)).toEqual(rejected);
	});
	it('passes over what it does not know, repeats and the wrong order', () => {
		expect(read('reject=missile,<b>,attack,attack,__proto__,')).toEqual(['attack', 'missile']);
		expect(read('reject=')).toEqual([]);
	});
	it('is taken back when a premise is accepted again', () => {
		expect(withPremise(['attack', 'missile'], 'attack', true)).toEqual(['missile']);
	});
});
