/** Permanent members, as ISO 3166-1 alpha-3; RUS is the USSR and CHN the Republic of China, too. */
export const FIVE = ['CHN', 'FRA', 'GBR', 'RUS', 'USA'] as const;
export type Permanent = (typeof FIVE)[number];

/** A vote of the Council, as far as a rule needs it. */
export interface Draft {
	/** Votes for lie between these two, both included; they are equal where the tally is known. */
	yes: readonly [least: number, most: number];
	/** Seats of the Council: 11 until 1965, 15 since. */
	seats: 11 | 15;
	/** Permanent members against. Empty for a text that was not vetoed. */
	against: readonly Permanent[];
	/** Permanent members for, as far as the sources name them. */
	inFavour: readonly Permanent[];
	/** Permanent members whose own dispute it was: our reading. */
	parties: readonly Permanent[];
	/** Whether it was about mass atrocities: our reading. */
	atrocity: boolean;
}

/** Another way of deciding. */
export type Rule =
	/** The Charter: enough votes for, and no permanent member against. */
	| { kind: 'today' }
	/** Permanent members stop a text only if at least `needed` of them are against. */
	| { kind: 'vetoes'; needed: number }
	/** Enough votes for pass a text over any veto: `of15` in a Council of fifteen, as large a share in one of eleven. */
	| { kind: 'override'; of15: number }
	/** A permanent member that is party to the dispute abstains. */
	| { kind: 'party' }
	/** No veto counts where mass atrocities are the matter; all five keep to it, or only those named. */
	| { kind: 'restraint'; by: readonly Permanent[] }
	/** No veto at all. */
	| { kind: 'none' };

export type Outcome = 'adopted' | 'stopped' | 'undecidable';

/** Votes that a text needs: nine of fifteen, seven of eleven. */
export const majorityOf = (seats: Draft['seats']): number => (seats === 11 ? 7 : 9);

/**
 * How many votes an override asks for. The same share of the seats, rounded up, so that it is never easier in the
 * smaller Council. @example overrideOf(12, 11) // 9
 */
export const overrideOf = (of15: number, seats: Draft['seats']): number =>
	Math.max(majorityOf(seats), seats === 15 ? of15 : Math.ceil((of15 * 11) / 15));

/**
 * What a rule makes of a vote as it was cast. A mechanical replay: nobody votes otherwise than they did, except where
 * the rule itself makes them abstain.
 *
 * @returns `undecidable` where the tally is not known well enough for this rule
 */
export function outcome(rule: Rule, draft: Draft): Outcome {
	const [least, most] = draft.yes.map((yes) => passes(rule, draft, yes));
	return least !== most ? 'undecidable' : least ? 'adopted' : 'stopped';
}

/** Whether a vote with exactly `yes` votes for would pass. */
function passes(rule: Rule, draft: Draft, yes: number): boolean {
	const enough = yes >= majorityOf(draft.seats);
	switch (rule.kind) {
		case 'today':
			return enough && draft.against.length === 0;
		case 'vetoes':
			return enough && draft.against.length < rule.needed;
		case 'override':
			return (enough && draft.against.length === 0) || yes >= overrideOf(rule.of15, draft.seats);
		case 'party': {
			// Who must abstain is lost to both sides.
			const lost = draft.inFavour.filter((member) => draft.parties.includes(member)).length;
			const against = draft.against.filter((member) => !draft.parties.includes(member));
			return yes - lost >= majorityOf(draft.seats) && against.length === 0;
		}
		case 'restraint':
			return enough && draft.against.every((member) => draft.atrocity && rule.by.includes(member));
		case 'none':
			return enough;
	}
}
