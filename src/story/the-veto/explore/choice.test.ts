import { describe, expect, it } from 'vitest';
import { explore } from '../data.server';
import {
	ballotOf,
	changedOnly,
	decadeOf,
	readChoice,
	readVotes,
	slugOf,
	writeChoice,
	writeVotes
} from './choice';

const data = explore();
const read = (query: string) => readChoice(new URLSearchParams(query), data);
const written = (query: string) => {
	const entries = Object.entries(writeChoice(read(query))).filter(([, value]) => value);
	return new URLSearchParams(entries as [string, string][]).toString();
};

describe('the address', () => {
	it('is empty at the start', () => {
		expect(written('')).toBe('');
		expect(read('')).toMatchObject({ show: 'votes', ballot: 'S/2022/155', votes: null });
	});
	it.each([
		'ballot=S-RES-2774&votes=yyyyyyyyyyyyyyn',
		'ballot=S-3510&votes=yyyyyyyyyyx',
		'ballot=S-2024-255&party=1',
		'show=vetoes&as=table&state=USA&decade=1980&topic=middle_east',
		`show=vetoes&veto=${data.vetoes[7]?.id}`
	])('%s comes back as it was', (query) => {
		expect(written(query)).toBe(query);
	});
	it.each([
		'show=all&ballot=S-1&party=yes',
		'votes=yyn',
		'votes=zzzzzzzzzzzzzzz',
		'state=DEU&decade=1930&topic=moon&veto=V1&as=pie'
	])('leaves out what it cannot mean: %s', (query) => {
		expect(written(query)).toBe('');
	});
	it('holds votes only where they were changed', () => {
		const { seats } = ballotOf(data, 'S/2022/155');
		expect(written(`votes=${writeVotes(seats.map(({ vote }) => vote))}`)).toBe('');
	});
	it('names every roll call in its own way', () => {
		const slugs = data.ballots.map(({ symbol }) => slugOf(symbol));
		expect(new Set(slugs).size).toBe(data.ballots.length);
		for (const slug of slugs) expect(slug).toMatch(/^[\w-]+$/);
	});
});

it('writes votes a letter a seat', () => {
	expect(writeVotes(['yes', 'no', 'abstain', 'absent'])).toBe('ynax');
	expect(readVotes('ynax', 4)).toEqual(['yes', 'no', 'abstain', 'absent']);
	expect(readVotes('ynax', 15)).toBeNull();
});
it('has no changed votes where all are as cast', () => {
	const ballot = ballotOf(data, 'S/2022/155');
	const cast = ballot.seats.map(({ vote }) => vote);
	expect(changedOnly(cast, ballot)).toBeNull();
	expect(changedOnly(cast.with(0, 'absent'), ballot)).toHaveLength(15);
});
it('knows no roll call of a text without one', () => {
	expect(() => ballotOf(data, 'S/1')).toThrow('no roll call of S/1');
});
it('counts decades from the first year with a nought', () => {
	expect(decadeOf('1989-12-31')).toBe(1980);
});
