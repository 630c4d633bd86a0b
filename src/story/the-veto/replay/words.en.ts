import { stateName } from '../../../lib/text/state-names.en';
import { overrideOf } from './outcome';
import type { RuleId, Totals } from './rules';

export const rules: Record<RuleId, string> = {
	none: 'No veto at all',
	two: 'Two vetoes needed',
	override: 'Override by the Council',
	party: 'A party must abstain',
	restraint: 'No veto in mass atrocities',
	accepting: '… only by states that accept it',
	today: 'The Charter today'
};
/** Rules that rest on how we read the cases. */
export const ours: readonly RuleId[] = ['party', 'restraint', 'accepting'];

const told: Record<RuleId, (of15: number) => string> = {
	none: () => 'With no veto at all',
	two: () => 'If it took two vetoes',
	override: (of15) => `With an override at ${of15} of fifteen votes`,
	party: () => 'If parties to the dispute had to abstain',
	restraint: () => 'With no veto where mass atrocities are the matter',
	accepting: () => 'If only France and the United Kingdom held back over mass atrocities',
	today: () => 'Under the Charter as it stands'
};

const asks: Record<RuleId, (of15: number) => string> = {
	none: () => 'Nine votes for (seven until 1965) pass a text, whoever is against.',
	two: () => 'One permanent member against no longer stops a text; two do.',
	override: (of15) =>
		`${of15} of fifteen votes for (${overrideOf(of15, 11)} of eleven until 1965) pass a text, whoever is against.`,
	party: () =>
		'A permanent member whose own dispute it is neither stops a text nor helps it: its vote for is lost as well. Who was a party is our reading.',
	restraint: () =>
		'No permanent member’s vote against counts where mass atrocities are the matter. Which texts these are is our reading.',
	accepting: () =>
		'As above, but only France, by its pledge, and the United Kingdom, by a code of conduct, hold back. Which texts these are is our reading.',
	today: () => 'Nine votes for (seven until 1965), and no permanent member against.'
};

export const said = {
	heading: 'Replay every veto under another rule',
	caution:
		'A mechanical replay, not a prediction: states vote differently under other rules, and vetoes only threatened are not in the record.',
	choose: 'Choose a rule',
	count: (all: number) => `would pass, of ${all}`,
	ours: 'our reading',
	of15: (of15: number) =>
		`Votes the override asks for: ${of15} of 15, ${overrideOf(of15, 11)} of 11`,
	apart: 'Cannot adopt a text, or has no votes to replay',
	finding: (rule: RuleId, of15: number, { adopted, all }: Totals) =>
		`${told[rule](of15)}, ${adopted === 0 ? 'none' : adopted} of ${all} would pass`,
	asks: (rule: RuleId, of15: number) => asks[rule](of15),
	keys: {
		adopted: (n: number) => `${n} would pass`,
		stopped: (n: number) => `${n} ${n === 1 ? 'stays' : 'stay'} stopped`,
		undecidable: (n: number) => `${n} cannot be told: no tally found, or sources differ`
	},
	row: (adopted: number) => String(adopted),
	of: (all: number) => `of ${all}`,
	byState: 'By who cast the veto',
	bySubject: 'By subject',
	pass: 'Would pass',
	all: 'Of',
	state: (state: string) => (state === 'RUS' ? 'Russia, USSR' : stateName(state)),
	limits: 'Limits of this rule',
	list: (what: 'adopted' | 'stopped' | 'undecidable', n: number) =>
		({
			adopted: `Would pass, ${n}`,
			stopped: `Stay stopped, ${n}`,
			undecidable: `Cannot be told, ${n}`
		})[what],
	entry: (date: string, title: string, yes: readonly [number, number], by: string) =>
		`${date}: ${title}. ${yes[0] === yes[1] ? yes[0] : `${yes[0]} to ${yes[1]}`} for; against: ${by}.`,
	exceptions: (kept: number) =>
		`Checked against the record: today’s rule stops all ${kept} texts here, as happened. Of the roll calls in “Cast the votes” it gives every outcome but one: the call of an emergency session in February 2022 is procedure, where no vote against is a veto.`
};

/** Ways that the record cannot be replayed under: ids of `data/un/reforms.json`. */
export const apart: readonly { id: string; name: string; what: string }[] = [
	{ id: 'ga-two-thirds', name: 'Override by the Assembly', what: 'known for four texts' },
	{ id: 'uniting-for-peace', name: 'Uniting for Peace', what: 'recommends' },
	{ id: 'veto-initiative', name: 'Veto Initiative', what: 'debates' },
	{ id: 'enlarge-g4', name: 'Enlargement: Group of Four', what: 'no votes to replay' },
	{ id: 'enlarge-ezulwini', name: 'Enlargement: Ezulwini', what: 'no votes to replay' },
	{ id: 'enlarge-ufc', name: 'Enlargement: Uniting for Consensus', what: 'no votes to replay' }
];
