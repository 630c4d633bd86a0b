import { describe, expect, it } from 'vitest';
import { gaVotes } from '$data/index.server';
import { prepare } from './data.server';
import { blocsOf, countOf, textOf, voteAt, type BlocsRows } from './derive';
import { steadyOf } from './draw/room';

const cast = (resolution: string, date: string, votes: [string, 'yes' | 'no' | 'abstain'][]) =>
	votes.map(([iso3, vote]) => ({ resolution, date, iso3, vote }));
const rows: BlocsRows = {
	votes: [
		...cast('b', '2023-01-01', [
			['AAA', 'no'],
			['BBB', 'abstain']
		]),
		...cast('a', '2022-01-01', [
			['AAA', 'yes'],
			['BBB', 'abstain']
		])
	],
	points: new Map([
		['AAA', 1],
		['BBB', -1]
	]),
	titles: new Map([
		['a', 'First'],
		['b', 'Second']
	]),
	last: { date: '2026-02-24', yes: 1, no: 1, abstain: 0 }
};

describe('blocsOf', () => {
	const data = blocsOf(rows, ['b']);
	it('orders states by ideal point and texts by date', () => {
		expect(data.codes).toEqual(['BBB', 'AAA']);
		expect(data.texts.map(({ id }) => id)).toEqual(['a', 'b']);
	});
	it('leaves states with room at their ideal point, in the middle of their lane', () => {
		expect(textOf(data, 'a').at).toEqual([-1000, 0, 1000, 0]);
	});
	it('lays a small swarm only where asked', () => {
		expect(data.texts.map(({ small }) => small !== undefined)).toEqual([false, true]);
	});
	it('reads and counts votes', () => {
		const text = textOf(data, 'b');
		expect([voteAt(text, 0), voteAt(text, 1)]).toEqual(['abstain', 'no']);
		expect(countOf(text, 'no')).toBe(1);
		expect(steadyOf(data, ['a', 'b'])).toEqual(['BBB']);
		expect(() => voteAt(text, 2)).toThrow('no state 2');
		expect(() => textOf(data, 'c')).toThrow('no roll call on "c"');
	});
	it('refuses a state without ideal point and a text that is not whole', () => {
		expect(() => blocsOf({ ...rows, points: new Map([['AAA', 1]]) }, [])).toThrow('BBB');
		expect(() => blocsOf({ ...rows, votes: rows.votes.slice(0, 3) }, [])).toThrow('not whole');
	});
});

it('counts what the table of votes counts', () => {
	for (const text of prepare().texts) {
		const noes = gaVotes().filter((d) => d.resolution === text.id && d.vote === 'no');
		expect(countOf(text, 'no')).toBe(noes.length);
	}
});
