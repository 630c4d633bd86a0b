import { describe, expect, it } from 'vitest';
import { filtered, ordered, readChoice, writeChoice, type Choice } from './choice';
import type { TogetherExplore } from './derive';

const claims = [
	{ id: 'p1-c1', paragraph: 1, verdict: 'not checkable/opinion' },
	{ id: 'p1-c2', paragraph: 1, verdict: 'contested' },
	{ id: 'p2-c1', paragraph: 2, verdict: 'well supported' }
] as const;
const word = (kind: string) => ({ claim: '', kind, evidence: [0, 0] as [number, number] });
const data: TogetherExplore = {
	figure: {
		tables: [],
		claims: [...claims],
		open: { id: '', claim: '', kind: '', explanation: '' }
	},
	meetings: {},
	words: { 'p1-c1': word('value'), 'p1-c2': word('fact'), 'p2-c1': word('fact') }
};
const read = (query: string) => readChoice(new URLSearchParams(query), data);

describe('readChoice', () => {
	it('reads back what it wrote', () => {
		const choice: Choice = {
			chairs: ['USA', 'PRK'],
			paragraph: 2,
			kind: 'fact',
			verdict: 'not checkable/opinion',
			order: 'verdict',
			claim: 'p2-c1'
		};
		const entries = Object.entries(writeChoice(choice)).flatMap(([k, v]) => (v ? [[k, v]] : []));
		expect(readChoice(new URLSearchParams(entries), data)).toEqual(choice);
	});
	it('takes out what is not chosen', () => {
		expect(Object.values(writeChoice(read('')))).toEqual(Array(6).fill(undefined));
	});
	it('passes over what it does not know', () => {
		const lost = read('chairs=XYZ-UKR&paragraph=99&kind=song&verdict=true&claim=p9-c9');
		expect(lost).toEqual({ ...read(''), chairs: ['UKR'] });
	});
});

describe('the list of claims', () => {
	const ids = (some: readonly { id: string }[]) => some.map(({ id }) => id);
	it('passes every filter that is set', () => {
		expect(ids(filtered(claims, data.words, { ...read(''), kind: 'fact' }))).toEqual([
			'p1-c2',
			'p2-c1'
		]);
		expect(filtered(claims, data.words, { ...read(''), kind: 'value', paragraph: 2 })).toEqual([]);
	});
	it('goes from the firmest verdict to opinion when sorted, and never loses a claim', () => {
		expect(ids(ordered(claims, 'verdict'))).toEqual(['p2-c1', 'p1-c2', 'p1-c1']);
		expect(ids(ordered(claims, 'essay'))).toEqual(ids(claims));
	});
});
