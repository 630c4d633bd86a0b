import type { Ballot, Veto } from '../derive';

/** A vetoed vote with what there is to say of it. */
export interface ToldVeto extends Veto {
	id: string;
	symbol: string;
	title: string;
	/** Topic group, such as `middle_east`. */
	topic: string;
	/** For, against, abstaining, such as `11–1–3`; null where no tally is known. */
	tally: string | null;
}

export interface ExploreData {
	ballots: Ballot[];
	vetoes: ToldVeto[];
}
