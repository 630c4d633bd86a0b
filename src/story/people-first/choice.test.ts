import { describe, expect, it } from 'vitest';
import { readChoice, toMark, writeChoice } from './choice';

const years = [2023, 2024];
const read = (query: string) => readChoice(new URLSearchParams(query), years);

describe('readChoice', () => {
	it('shows all years and people when nothing is chosen', () => {
		expect(read('')).toEqual({ year: 'all', unit: 'people', money: false, mark: undefined });
	});
	it('reads back what it wrote', () => {
		const choice = { year: 2024, unit: 'percent', money: true, mark: 300000 } as const;
		const entries = Object.entries(writeChoice(choice)).flatMap(([k, v]) => (v ? [[k, v]] : []));
		expect(readChoice(new URLSearchParams(entries), years)).toEqual(choice);
	});
	it('passes over a year that has no plan, and a unit it does not know', () => {
		expect(read('year=1999&unit=dogs')).toMatchObject({ year: 'all', unit: 'people' });
	});
});

describe('toMark', () => {
	it('takes numbers as people type them', () => {
		expect(['300000', '300,000', '300 000', '300.000'].map(toMark)).toEqual(Array(4).fill(300000));
	});
	it('takes nothing else', () => {
		expect(['', 'many', '-5', '0', '900000000'].map(toMark)).toEqual(Array(5).fill(undefined));
	});
});
