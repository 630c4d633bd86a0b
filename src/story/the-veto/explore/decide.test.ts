import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explore } from '../data.server';
import { permanent, type Vote } from '../derive';
import { decide, needed, type Cast, type Rules } from './decide';

const { ballots } = explore();
const kinds: readonly Vote[] = ['yes', 'no', 'abstain', 'absent'];
const elected = ['AAA', 'BBB', 'CCC', 'DDD', 'EEE', 'FFF', 'GGG', 'HHH', 'III', 'JJJ'];

/** A Council of eleven or fifteen that votes in any way, and the rules it votes by. */
const councils = fc
	.record({ old: fc.boolean(), procedural: fc.boolean() })
	.chain(({ old, procedural }) => {
		const states = [...permanent, ...elected.slice(0, old ? 6 : 10)];
		const rules: Rules = { council: states.length, procedural };
		return fc
			.array(fc.constantFrom(...kinds), { minLength: states.length, maxLength: states.length })
			.map((votes) => ({
				rules,
				votes: states.map((state, i): Cast => ({ state, vote: votes[i] ?? 'absent' }))
			}));
	});

describe('Article 27', () => {
	it('asks seven of eleven, and nine of fifteen', () => {
		expect([needed(11), needed(15)]).toEqual([7, 9]);
	});
	it('is stopped by one no of the five, though fourteen are for', () => {
		const votes = [...permanent, ...elected].map((state): Cast => ({
			state,
			vote: state === 'RUS' ? 'no' : 'yes'
		}));
		expect(decide(votes, { council: 15, procedural: false })).toMatchObject({
			yes: 14,
			against: ['RUS'],
			outcome: 'vetoed',
			withoutVeto: true
		});
		expect(decide(votes, { council: 15, procedural: true }).outcome).toBe('adopted');
	});
	it('takes an abstention or an absence of the five for no veto', () => {
		const votes = [...permanent, ...elected].map((state, i): Cast => {
			const five: Vote = i % 2 ? 'abstain' : 'absent';
			return { state, vote: i < 5 ? five : 'yes' };
		});
		expect(decide(votes, { council: 15, procedural: false }).outcome).toBe('adopted');
	});
});

describe('whatever the votes', () => {
	it('one more for never turns adopted into not adopted', () => {
		fc.assert(
			fc.property(councils, fc.nat(14), ({ votes, rules }, at) => {
				const more = votes.map((one, i): Cast =>
					i === at % votes.length ? { ...one, vote: 'yes' } : one
				);
				return !decide(votes, rules).adopted || decide(more, rules).adopted;
			})
		);
	});
	it('the order of the members does not matter', () => {
		fc.assert(
			fc.property(
				councils.chain(({ votes, rules }) =>
					fc
						.shuffledSubarray(votes, { minLength: votes.length })
						.map((mixed) => ({ votes, mixed, rules }))
				),
				({ votes, mixed, rules }) => {
					expect(decide(mixed, rules)).toEqual(decide(votes, rules));
				}
			)
		);
	});
	it('what is adopted with the veto is adopted without it', () => {
		fc.assert(
			fc.property(councils, ({ votes, rules }) => {
				const { adopted, withoutVeto } = decide(votes, rules);
				return !adopted || withoutVeto;
			})
		);
	});
});

describe('votes as cast', () => {
	it('are of 48 texts, 26 of them on Ukraine or North Korea', () => {
		expect(ballots).toHaveLength(48);
		expect(ballots.filter(({ about }) => about !== 'other')).toHaveLength(26);
	});
	it('are decided by procedure once, as the title says', () => {
		const procedural = ballots.filter((ballot) => ballot.procedural);
		expect(procedural.map(({ symbol }) => symbol)).toEqual(['S/RES/2623 (2022)']);
		expect(procedural[0]?.title).toContain('procedural');
	});
	it.each(ballots.map((ballot) => [ballot.symbol, ballot] as const))(
		'of %s come out as they did',
		(_, { seats, outcome, procedural }) => {
			expect([11, 15]).toContain(seats.length);
			expect(decide(seats, { council: seats.length, procedural }).outcome).toBe(outcome);
		}
	);
});
