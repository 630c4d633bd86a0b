import { allPremises, type PremiseId } from './derive';

/** Premises that the reader rejects, in the order of the drawing; they live in the query string. */
export type Rejected = readonly PremiseId[];

const KEY = 'reject';

const ordered = (has: (id: PremiseId) => boolean): Rejected => allPremises.filter(has);

/** Reads the query string; what it does not know is passed over. */
export function readChoice(query: URLSearchParams): Rejected {
	const named: readonly string[] = (query.get(KEY) ?? '').split(',');
	return ordered((id) => named.includes(id));
}

/** The choice as an entry of the query string; nothing rejected takes it out. */
export const writeChoice = (rejected: Rejected): Record<string, string | undefined> => ({
	[KEY]: rejected.length > 0 ? rejected.join(',') : undefined
});

/** With one premise rejected, or accepted again. */
export const withPremise = (rejected: Rejected, id: PremiseId, accepted: boolean): Rejected =>
	ordered((other) => (other === id ? !accepted : rejected.includes(other)));
