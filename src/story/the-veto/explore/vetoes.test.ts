import { describe, expect, it } from 'vitest';
import { explore } from '../data.server';
import { decide } from './decide';
import { cardSide, leaderTo } from './leader';
import { isLit, peakOf, topicsOf, untold } from './vetoes';
import { finding, noWords, symbolWords, tallyWords, topicWords, vetoFinding } from './words.en';

const { vetoes, ballots } = explore();
const none = { state: null, decade: null, topic: null };
const some = (filter: Partial<typeof none | { state: string; decade: number; topic: string }>) =>
	vetoes.filter((veto) => isLit(veto, { ...none, ...filter }));

describe('the choice', () => {
	it('is everything at the start', () => {
		expect(some({})).toHaveLength(249);
	});
	it('is what passes every filter', () => {
		expect(some({ state: 'USA' })).toHaveLength(95);
		expect(some({ state: 'USA', decade: 1980 })).toHaveLength(46);
		expect(some({ topic: 'dprk' })).toHaveLength(2);
		expect(some({ state: 'FRA', topic: 'dprk' })).toHaveLength(0);
	});
	it('has its decade of most vetoes, unless two have as many', () => {
		expect(peakOf(some({ state: 'USA' }))).toEqual([1980, 46]);
		const two = [some({ decade: 1950 }), some({ decade: 1960 })].flatMap((part) =>
			part.slice(0, 2)
		);
		expect(peakOf(two)).toBeNull();
	});
	it('is said in a sentence', () => {
		const say = (filter: Partial<{ state: string; decade: number; topic: string }>) => {
			const part = some(filter);
			return vetoFinding(part.length, 249, { ...none, ...filter }, peakOf(part));
		};
		expect(say({})).toBe('249 vetoed votes since 1946');
		expect(say({ state: 'USA' })).toBe(
			'The United States: 95 vetoed votes, 46 of them in the 1980s'
		);
		expect(say({ topic: 'dprk' })).toBe('North Korea since 1993: 2 vetoed votes');
		expect(say({ state: 'FRA', decade: 1990 })).toBe('France, 1990s: no vetoed vote');
	});
});

it('names every subject, the rest last', () => {
	const topics = topicsOf(vetoes);
	for (const [topic] of topics) expect(topicWords[topic], topic).toBeDefined();
	expect(topics.at(-1)?.[0]).toBe('other');
	expect(topics.reduce((sum, [, n]) => sum + n, 0)).toBe(249);
});
it('says what is not known: twenty tallies, one on which sources differ, four in part', () => {
	expect(untold(vetoes)).toBe(20);
	const words = vetoes.map(tallyWords);
	expect(words.filter((text) => text === 'No tally known')).toHaveLength(20);
	expect(words.filter((text) => text.startsWith('The sources differ'))).toHaveLength(1);
	expect(words.filter((text) => text.endsWith('are not known'))).toHaveLength(4);
	expect(words.join()).not.toMatch(/null|undefined/);
});
it('says who said no, in the order of the seats', () => {
	const joint = vetoes.find(({ symbol }) => symbol === 'S/2022/431');
	expect(joint && noWords(joint)).toBe('Vetoes: China and Russia');
});
it('calls a resolution by its number and year', () => {
	expect(symbolWords('S/RES/2774 (2025)')).toBe('resolution 2774 (2025)');
});

describe('the result', () => {
	const ballot = ballots.find(({ symbol }) => symbol === 'S/2024/255');
	const seats = ballot?.seats ?? [];
	const rules = { council: 15, procedural: false };
	const cast = decide(seats, rules);
	it('is that of the day while nothing is changed', () => {
		expect(finding(cast, cast, 0)).toBe('As cast, Russia stops the text');
	});
	it('says how many votes made the difference', () => {
		const yours = decide(
			seats.map((seat) => (seat.state === 'RUS' ? { ...seat, vote: 'abstain' as const } : seat)),
			rules
		);
		expect(finding(cast, yours, 1)).toBe('Change one vote, and the text is adopted');
	});
	it('says still where they made none', () => {
		expect(finding(cast, cast, 2)).toBe('Change two votes, and still Russia stops the text');
	});
});

describe('the line to the card', () => {
	const centre = { x: 444, y: 356 };
	const card = { width: 280, height: 130 };
	it('goes to the corner of its side', () => {
		expect([cardSide(100, 888), cardSide(700, 888)]).toEqual(['left', 'right']);
	});
	it.each([
		[180, 480],
		[300, 160],
		[440, 130],
		[600, 160],
		[700, 460]
	])('from a square at %i, %i touches the card', (x, y) => {
		const line = leaderTo({ x, y }, centre, 346, card, 888);
		expect(line[0]).toEqual([x, y]);
		const [ex, ey] = line.at(-1) ?? [0, 0];
		const edge = x < 444 ? 280 : 608;
		const inside = x < 444 ? ex <= edge : ex >= edge;
		expect(inside && ey <= 130, `${ex}, ${ey}`).toBe(true);
		expect(ex === edge || ey === 130).toBe(true);
	});
});
