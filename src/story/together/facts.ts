/** What the words need of a claim of the ledger. */
interface LedgerClaim {
	kind: string;
	verdict: string;
}

/** The ledger's word for a claim that no evidence could decide. */
export const OPINION = 'not checkable/opinion';

/**
 * Numbers of claims, opinion counted apart.
 *
 * @returns `all` = `opinions` + `checkable`; `byVerdict` and `byKind` count all claims; `opinionByKind` only opinions.
 *   Nothing here is divided by anything: a tally is not a score
 */
export function tally(claims: readonly LedgerClaim[]) {
	const opinions = claims.filter(({ verdict }) => verdict === OPINION);
	return {
		all: claims.length,
		opinions: opinions.length,
		checkable: claims.length - opinions.length,
		byVerdict: countBy(claims, 'verdict'),
		byKind: countBy(claims, 'kind'),
		opinionByKind: countBy(opinions, 'kind')
	};
}

function countBy(claims: readonly LedgerClaim[], key: keyof LedgerClaim): Map<string, number> {
	const counts = new Map<string, number>();
	for (const claim of claims) counts.set(claim[key], (counts.get(claim[key]) ?? 0) + 1);
	return counts;
}

/** What the words need of a row of `world/diplomacy`. */
export interface Meeting {
	name: string;
	kind: string;
	start_date: string;
	participants_iso3: readonly string[];
	participants_complete: boolean | null;
	outcome: string;
}

/** The meeting of this name. @throws Error when it is missing */
export function meeting<Row extends Meeting>(rows: readonly Row[], name: string): Row {
	const found = rows.find((row) => row.name === name);
	if (!found) throw new Error(`meeting: no row "${name}"`);
	return found;
}

/** Meetings of every one of these states at one table: talks and conferences, no proposals or truces. */
export const talksAmong = <Row extends Meeting>(rows: readonly Row[], states: readonly string[]) =>
	rows.filter(
		({ kind, participants_iso3 }) =>
			(kind === 'talks' || kind === 'conference') &&
			states.every((state) => participants_iso3.includes(state))
	);

/** Number of states that came, where the outcome says `More than <number> states`. @throws Error when it does not */
export function statesAtLeast({ name, outcome }: Meeting): number {
	const states = /More than (\d+) states/.exec(outcome)?.[1];
	if (states === undefined) throw new Error(`statesAtLeast: "${name}" does not say how many`);
	return Number(states);
}
