import type { Ballot, Veto } from '../derive';
import type { Draft } from '../replay/outcome';

/** What a roll call is about: the two subjects of this story, or another. */
export type About = 'ukraine' | 'dprk' | 'other';

/** A roll call with what there is to say of it. */
export interface ToldBallot extends Ballot {
	about: About;
	/** Decided under Article 27(2), where no member has a veto. */
	procedural: boolean;
}

/** A vetoed vote with what there is to say of it. */
export interface ToldVeto extends Veto {
	id: string;
	symbol: string;
	title: string;
	/** Topic group, such as `middle_east`. */
	topic: string;
	/** Votes; a part that no source gives is null. All of it null where no tally is known. */
	tally: { yes: number; no: number | null; abstain: number | null } | null;
	/** No tally, since the sources differ. */
	disputed: boolean;
	/** The vote as a rule sees it. */
	draft: Draft;
}

export interface ExploreData {
	ballots: ToldBallot[];
	vetoes: ToldVeto[];
	/** What cannot be said of a rule, by id of `data/un/reforms.json`. */
	limits: Record<string, string>;
}
