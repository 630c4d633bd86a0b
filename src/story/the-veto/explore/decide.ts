import { permanent, type Vote } from '../derive';

export interface Cast {
	/** ISO 3166-1 alpha-3 */
	state: string;
	vote: Vote;
}

export interface Rules {
	/** Number of seats: eleven before 1966, fifteen since. */
	council: number;
	/** A matter of procedure, Article 27(2): no member has a veto. */
	procedural: boolean;
}

export interface Decision {
	/** Votes for that Article 27 asks. */
	needed: number;
	yes: number;
	enough: boolean;
	/** Permanent members that voted against, in the order of their seats. */
	against: string[];
	/** Enough votes for, and a vote against by a permanent member stops the text. */
	outcome: 'adopted' | 'vetoed' | 'failed';
	adopted: boolean;
	/** Whether the votes for would do if no member had a veto. */
	withoutVeto: boolean;
}

/** Votes for that Article 27 asks: seven of eleven before 1966, nine of fifteen since. */
export const needed = (council: number): number => (council === 11 ? 7 : 9);

/**
 * What Article 27 of the Charter makes of the votes. An abstention or an absence of a permanent member is no veto, as the
 * Council has long held. The duty of a party to a dispute to abstain is left out: who is a party is not for us to say.
 */
export function decide(votes: readonly Cast[], { council, procedural }: Rules): Decision {
	const ask = needed(council);
	const yes = votes.filter(({ vote }) => vote === 'yes').length;
	const against = permanent.filter((state) =>
		votes.some((one) => one.state === state && one.vote === 'no')
	);
	const enough = yes >= ask;
	const stopped = !procedural && against.length > 0;
	const outcome = !enough ? 'failed' : stopped ? 'vetoed' : 'adopted';
	return {
		needed: ask,
		yes,
		enough,
		against,
		outcome,
		adopted: outcome === 'adopted',
		withoutVeto: enough
	};
}
