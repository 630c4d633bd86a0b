import { group } from 'd3';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reforms, rollCalls, vetoes } from '$data/index.server';
import { explore } from '../data.server';
import { draftOf } from './draft.server';
import { FIVE, majorityOf, outcome, overrideOf, type Draft, type Rule } from './outcome';
import { rowsOf } from './rows';
import { reformOf, replay, ruleIds, ruleOf, totals, USUAL } from './rules';
import { apart } from './words.en';

const some = fc.subarray([...FIVE]);
const draft: fc.Arbitrary<Draft> = fc
	.record({
		seats: fc.constantFrom(11 as const, 15 as const),
		least: fc.nat({ max: 15 }),
		spread: fc.nat({ max: 4 }),
		against: some,
		rest: some,
		parties: some,
		atrocity: fc.boolean()
	})
	.map(({ seats, least, spread, against, rest, parties, atrocity }) => {
		const most = seats - against.length;
		const from = Math.min(least, most);
		return {
			seats,
			yes: [from, Math.min(most, from + spread)] as const,
			against,
			inFavour: rest.filter((member) => !against.includes(member)),
			parties,
			atrocity
		};
	});
const rule: fc.Arbitrary<Rule> = fc.oneof(
	fc.constant<Rule>({ kind: 'today' }),
	fc.integer({ min: 1, max: 5 }).map((needed): Rule => ({ kind: 'vetoes', needed })),
	fc.integer({ min: 9, max: 14 }).map((of15): Rule => ({ kind: 'override', of15 })),
	fc.constant<Rule>({ kind: 'party' }),
	some.map((by): Rule => ({ kind: 'restraint', by })),
	fc.constant<Rule>({ kind: 'none' })
);
/** From stopped over undecidable to adopted. */
const rank = { stopped: 0, undecidable: 1, adopted: 2 };

describe('any rule', () => {
	it('never fails a text for one more vote in favour', () => {
		fc.assert(
			fc.property(rule, draft, (by, text) => {
				const more = { ...text, yes: [text.yes[0] + 1, text.yes[1] + 1] as const };
				expect(rank[outcome(by, more)]).toBeGreaterThanOrEqual(rank[outcome(by, text)]);
			})
		);
	});
	it('does not ask in which order members are named', () => {
		fc.assert(
			fc.property(rule, draft, (by, text) => {
				const turned = {
					...text,
					against: text.against.toReversed(),
					inFavour: text.inFavour.toReversed(),
					parties: text.parties.toReversed()
				};
				expect(outcome(by, turned)).toBe(outcome(by, text));
			})
		);
	});
	it('can always tell where the tally is known', () => {
		fc.assert(
			fc.property(rule, draft, (by, text) => {
				const known = { ...text, yes: [text.yes[0], text.yes[0]] as const };
				expect(outcome(by, known)).not.toBe('undecidable');
			})
		);
	});
	it('says nothing that either end of an unknown tally would deny', () => {
		fc.assert(
			fc.property(rule, draft, (by, text) => {
				const ends = text.yes.map((yes) => outcome(by, { ...text, yes: [yes, yes] as const }));
				const said = outcome(by, text);
				if (said !== 'undecidable') expect(ends).toEqual([said, said]);
			})
		);
	});
	it('lets pass whatever passes under the Charter and loses no vote by it', () => {
		fc.assert(
			fc.property(rule, draft, (by, text) => {
				if (by.kind === 'party' || outcome({ kind: 'today' }, text) !== 'adopted') return;
				expect(outcome(by, text)).toBe('adopted');
			})
		);
	});
});

describe('one rule and the next', () => {
	it('a rule that needs more vetoes stops no text that one with fewer lets pass', () => {
		fc.assert(
			fc.property(draft, fc.integer({ min: 1, max: 4 }), (text, needed) => {
				const [few, many] = [needed, needed + 1].map((n) =>
					outcome({ kind: 'vetoes', needed: n }, text)
				);
				expect(rank[many ?? 'stopped']).toBeGreaterThanOrEqual(rank[few ?? 'adopted']);
			})
		);
	});
	it('a higher override lets no more pass', () => {
		fc.assert(
			fc.property(draft, fc.integer({ min: 9, max: 13 }), (text, of15) => {
				const [low, high] = [of15, of15 + 1].map((n) =>
					outcome({ kind: 'override', of15: n }, text)
				);
				expect(rank[high ?? 'adopted']).toBeLessThanOrEqual(rank[low ?? 'stopped']);
			})
		);
	});
	it('one veto needed is the Charter', () => {
		fc.assert(
			fc.property(draft, (text) => {
				expect(outcome({ kind: 'vetoes', needed: 1 }, text)).toBe(outcome({ kind: 'today' }, text));
			})
		);
	});
	it('asks the same share of eleven seats as of fifteen, and never less than a majority', () => {
		expect([9, 10, 11, 12, 13, 14].map((n) => overrideOf(n, 11))).toEqual([7, 8, 9, 9, 10, 11]);
		expect(overrideOf(9, 15)).toBe(majorityOf(15));
	});
});

describe('the record', () => {
	const drafts = vetoes().map(draftOf);
	const count = (by: Rule) => {
		const all = drafts.map((text) => outcome(by, text));
		const of = (what: string) => all.filter((one) => one === what).length;
		return { passes: of('adopted'), stays_stopped: of('stopped'), undecidable: of('undecidable') };
	};
	const published = (id: string) => {
		const replay = reforms().find((d) => d.id === id)?.replay;
		return (
			replay && {
				passes: replay.passes,
				stays_stopped: replay.stays_stopped,
				undecidable: replay.undecidable
			}
		);
	};
	it('comes out of today’s rule as it happened: every veto stopped its text', () => {
		expect(count({ kind: 'today' })).toEqual(published('status-quo'));
		expect(drafts.every(({ against }) => against.length > 0)).toBe(true);
	});
	it('comes out of today’s rule as it happened in every roll call but one of procedure', () => {
		const ballots = group(rollCalls(), ({ id }) => id);
		const wrong = [...ballots.values()].flatMap((votes) => {
			const [first] = votes;
			const yes = votes.filter(({ vote }) => vote === 'yes').length;
			const against = FIVE.filter((member) =>
				votes.some(({ iso3, vote }) => iso3 === member && vote === 'no')
			);
			const text: Draft = {
				yes: [yes, yes],
				seats: votes.length > 11 ? 15 : 11,
				against,
				inFavour: [],
				parties: [],
				atrocity: false
			};
			const came = outcome({ kind: 'today' }, text) === 'adopted' ? 'adopted' : 'stopped';
			const was = first?.outcome === 'adopted' ? 'adopted' : 'stopped';
			return came === was ? [] : [`${first?.symbol}: ${first?.outcome}`];
		});
		expect(ballots.size).toBeGreaterThan(20);
		// The call of an emergency session: no vote against it is a veto.
		expect(wrong).toEqual(['S/RES/2623 (2022): adopted']);
	});
	it('agrees with the counts in the table of reforms', () => {
		expect(count({ kind: 'none' })).toEqual(published('no-veto'));
		expect(count({ kind: 'vetoes', needed: 2 })).toEqual(published('two-vetoes'));
		expect(count({ kind: 'override', of15: 12 })).toEqual(published('supermajority-12'));
		expect(count({ kind: 'restraint', by: FIVE })).toEqual(published('fr-mx'));
		expect(count({ kind: 'restraint', by: ['FRA', 'GBR'] })).toEqual(published('fr-mx-current'));
	});
	it('loses one text more than the table where parties abstain, since their votes for are lost as well', () => {
		const passes = published('art-27-3')?.passes ?? NaN;
		expect(count({ kind: 'party' }).passes).toBe(passes - 1);
		const berlin = vetoes().find(({ id }) => id === 'V19481025-1');
		expect(berlin && outcome({ kind: 'party' }, draftOf(berlin))).toBe('stopped');
	});
});

describe('rules to choose', () => {
	const told = explore().vetoes;
	it('replay every veto once, whatever the rule', () => {
		for (const id of ruleIds) {
			const { adopted, stopped, undecidable, all } = totals(replay(told, ruleOf(id, USUAL)));
			expect(adopted + stopped + undecidable).toBe(all);
			expect(all).toBe(vetoes().length);
		}
	});
	it('have limits in the table of reforms', () => {
		const { limits } = explore();
		for (const id of [...Object.values(reformOf), ...apart.map((way) => way.id)]) {
			expect(limits[id]).toMatch(/\.$/);
		}
	});
	it('name an Assembly’s override for as many texts as are known', () => {
		const known = reforms().find(({ id }) => id === 'ga-two-thirds')?.replay?.passes;
		expect(apart.find(({ id }) => id === 'ga-two-thirds')?.what).toBe('known for four texts');
		expect(known).toBe(4);
	});
});

describe('the picture', () => {
	it('has a mark for every text, none on another and none outside', () => {
		const drafts = replay(explore().vetoes, ruleOf('override', USUAL));
		for (const width of [280, 350, 700, 900]) {
			const { marks, rows, r, height } = rowsOf(drafts, width);
			expect(marks).toHaveLength(drafts.length);
			for (const mark of marks) {
				expect(mark.x + r).toBeLessThan(width - 60);
				expect(mark.y - r).toBeGreaterThanOrEqual(0);
				expect(mark.y + r).toBeLessThanOrEqual(height);
			}
			const places = new Set(marks.map(({ x, y }) => `${x.toFixed(2)} ${y.toFixed(2)}`));
			expect(places.size).toBe(marks.length);
			expect(rows.reduce((sum, row) => sum + row.all, 0)).toBe(drafts.length);
		}
	});
});
