import { expect, test } from 'vitest';
import { capital } from './capital';
import { spelled, times } from './numerals.en';

test('numbers up to fifteen stand in words, others in figures', () => {
	expect([1, 12, 15, 16, 1200].map((n) => spelled(n))).toEqual([
		'one',
		'twelve',
		'fifteen',
		'16',
		'1,200'
	]);
});

test('more stand in words where a text asks for it, a hundred never', () => {
	const all = { most: 1000 };
	expect([16, 20, 21, 40, 95, 99, 100].map((n) => spelled(n, all))).toEqual([
		'sixteen',
		'twenty',
		'twenty-one',
		'forty',
		'ninety-five',
		'ninety-nine',
		'100'
	]);
});

test('nothing is none, or what the text calls it', () => {
	expect([spelled(0), spelled(0, { zero: 'no' })]).toEqual(['none', 'no']);
});

test('what is not a whole number from nothing up keeps its figures', () => {
	expect([spelled(2.5), spelled(-1), spelled(Number.NaN)]).toEqual(['2.5', '-1', 'NaN']);
});

test('every number up to ninety-nine has words of its own', () => {
	const words = Array.from({ length: 100 }, (_, n) => spelled(n, { most: 99 }));
	expect(new Set(words).size).toBe(100);
	expect(words.filter((word) => !/^[a-z]+(-[a-z]+)?$/.test(word))).toEqual([]);
});

test('how often is said in words', () => {
	expect([0, 1, 2, 3].map(times)).toEqual(['never', 'once', 'twice', 'three times']);
});

test('words begin with a capital where a sentence does', () => {
	expect([capital('in one year'), capital('')]).toEqual(['In one year', '']);
});
