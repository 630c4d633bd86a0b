import { describe, expect, it } from 'vitest';
import { readChoice, startChoice, writeChoice } from './choice';

const read = (query: string) => readChoice(new URLSearchParams(query), 1946, 2025);

describe('readChoice', () => {
	it('shows the last year, every type and two periods when nothing is chosen', () => {
		expect(read('')).toEqual(startChoice(1946, 2025));
	});
	it('reads back what it wrote', () => {
		const choice = { year: 1951, hidden: ['within'], a: [1950, 1953], b: [2022, 2025] } as const;
		const entries = Object.entries(writeChoice(choice, 1946, 2025)).flatMap(([key, value]) =>
			value ? [[key, value]] : []
		);
		expect(readChoice(new URLSearchParams(entries), 1946, 2025)).toEqual(choice);
	});
	it('passes over years outside the table, periods that run backwards, and unknown types', () => {
		expect(read('year=1900&a=1990-1980&b=2000-2050&hide=untyped,dogs')).toEqual(
			startChoice(1946, 2025)
		);
	});
});

it('writes nothing when nothing is chosen', () => {
	const written = Object.values(writeChoice(startChoice(1946, 2025), 1946, 2025));
	expect(written.every((value) => value === undefined)).toBe(true);
});
