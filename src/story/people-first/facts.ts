import { daysBetween } from '../../lib/text/dates';

/** What the words need of a row of `world/humanitarian_funding`. */
export interface FundingRow {
	year: number;
	scope: string;
	people_in_need: number | null;
	people_targeted: number | null;
	requested_usd: number | null;
	coverage_pct: number | null;
	as_of: string;
}

/** The UN's plan for Ukraine of one year: persons, dollars, per cent of the dollars, and the day of the figures. */
interface Plan {
	year: number;
	need: number;
	target: number;
	/** Per cent of those in need, not rounded. */
	share: number;
	asked: number;
	/** Per cent of the money asked for, as the source gives it. */
	covered: number;
	asOf: string;
}

/**
 * The plans for Ukraine that say both how many are in need and how many are to be reached, oldest first.
 * Those without are left out, and so is the plan of January 2022, which the Flash Appeal replaced.
 * @throws Error when two such plans share a year
 */
export function plans(rows: readonly FundingRow[]): Plan[] {
	const found = rows.flatMap((row): Plan[] => {
		const { year, people_in_need: need, people_targeted: target, requested_usd: asked } = row;
		const covered = row.coverage_pct;
		if (row.scope !== 'ukraine_plan') return [];
		if (need === null || target === null || asked === null || covered === null) return [];
		return [{ year, need, target, share: (target / need) * 100, asked, covered, asOf: row.as_of }];
	});
	found.sort((a, b) => a.year - b.year);
	for (const [i, { year }] of found.entries()) {
		if (found[i + 1]?.year === year) throw new Error(`plans: two plans for Ukraine in ${year}`);
	}
	return found;
}

/** The plan of one year. @throws Error when there is none with people and money */
export function planOf(rows: readonly FundingRow[], year: number): Plan {
	const plan = plans(rows).find((d) => d.year === year);
	if (!plan) throw new Error(`planOf: no plan for Ukraine of ${year} with people and money`);
	return plan;
}

/** Per cent of a year's plan that the press saw covered near the year's end. @throws Error when the table has none */
export function coveredNearYearEnd(rows: readonly FundingRow[], year: number) {
	const row = rows.find(
		(d) => d.scope === 'ukraine_plan_press' && d.year === year && d.coverage_pct !== null
	);
	if (!row || row.coverage_pct === null) {
		throw new Error(`coveredNearYearEnd: no press figure for the plan of ${year}`);
	}
	return { covered: row.coverage_pct, asOf: row.as_of };
}

/** Whole weeks of its year that have passed on a day. @example weeksInto('2026-01-15') // 2 */
export const weeksInto = (day: string): number =>
	Math.floor(daysBetween(`${day.slice(0, 4)}-01-01`, day) / 7);
