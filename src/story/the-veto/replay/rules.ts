import type { ToldVeto } from '../explore/data';
import { FIVE, outcome, type Outcome, type Rule } from './outcome';

/** Rules a reader can choose, from the one under which most would pass. */
export const ruleIds = [
	'none',
	'two',
	'override',
	'party',
	'restraint',
	'accepting',
	'today'
] as const;
export type RuleId = (typeof ruleIds)[number];

/** Least and most of an override, of fifteen. */
export const OF15 = [9, 14] as const;
/** Four fifths. */
export const USUAL = 12;

/** The rule of an id. @param of15 votes that an override asks for, of fifteen */
export function ruleOf(id: RuleId, of15: number): Rule {
	switch (id) {
		case 'none':
		case 'today':
		case 'party':
			return { kind: id };
		case 'two':
			return { kind: 'vetoes', needed: 2 };
		case 'override':
			return { kind: 'override', of15 };
		case 'restraint':
			return { kind: 'restraint', by: FIVE };
		case 'accepting':
			// France by its pledge, the United Kingdom by the code of conduct.
			return { kind: 'restraint', by: ['FRA', 'GBR'] };
	}
}

/** Where the limits of a rule stand: ids of `data/un/reforms.json`. */
export const reformOf: Record<RuleId, string> = {
	none: 'no-veto',
	two: 'two-vetoes',
	override: 'supermajority-12',
	party: 'art-27-3',
	restraint: 'fr-mx',
	accepting: 'fr-mx-current',
	today: 'status-quo'
};

export interface Replayed extends ToldVeto {
	came: Outcome;
}

/** Every veto with what the rule makes of it. */
export const replay = (vetoes: readonly ToldVeto[], rule: Rule): Replayed[] =>
	vetoes.map((veto) => ({ ...veto, came: outcome(rule, veto.draft) }));

export interface Totals {
	adopted: number;
	stopped: number;
	undecidable: number;
	all: number;
}

/** How many pass, stay stopped and cannot be told. */
export function totals(drafts: readonly { came: Outcome }[]): Totals {
	const of = (came: Outcome) => drafts.filter((draft) => draft.came === came).length;
	return {
		adopted: of('adopted'),
		stopped: of('stopped'),
		undecidable: of('undecidable'),
		all: drafts.length
	};
}
