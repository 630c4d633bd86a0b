/** What the words need of a row of `world/diplomacy`; `start_date` is `YYYY-MM` where the day is not known. */
export interface Attempt {
	start_date: string;
	kind: string;
	name: string;
	result_class: string | null;
}

const INVASION = '2022-02-24';

/** Attempts at diplomacy since the invasion: the suspension of talks is none. In order of time. */
export const attemptsSince = <Row extends Attempt>(rows: readonly Row[]): Row[] =>
	rows
		.filter(({ start_date, kind }) => start_date >= INVASION && kind !== 'suspension')
		.toSorted((a, b) => a.start_date.localeCompare(b.start_date));

/** How many attempts came to what; the classes are the ledger's own reading. */
export const byResult = (attempts: readonly Attempt[], result: string): number =>
	attempts.filter(({ result_class }) => result_class === result).length;

/** What the words need of a row of `world/reconstruction_need`. */
export interface Need {
	assessment: string;
	sector: string;
	need_usd_bn: number;
}

/** Ten-year need of one assessment, all sectors, USD billion. @throws Error when the table has none */
export function needOf(rows: readonly Need[], assessment: string): number {
	const row = rows.find((need) => need.assessment === assessment && need.sector === 'total');
	if (!row) throw new Error(`needOf: no total of ${assessment}`);
	return row.need_usd_bn;
}
