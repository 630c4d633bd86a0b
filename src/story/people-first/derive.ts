import { plans, weeksInto, type FundingRow } from './facts';

/** One year's plan as it is drawn. Strokes are thousands of people, rounded; money is in dollars. */
export interface PlanDrawn {
	year: number;
	/** Strokes: people in need, and those of them the plan is to reach. */
	need: number;
	target: number;
	/** Per cent of the money asked for that had come by `asOf`. */
	covered: number;
	asked: number;
	received: number;
}

/** What the figure draws. */
export interface CrowdData {
	/** Plans with people and money, oldest first. */
	plans: PlanDrawn[];
	/** Day on which all the money was counted. */
	asOf: string;
	/** Whole weeks of the last plan's year that had passed by then. */
	weeks: number;
}

/** What the reader handles: the same, with the documents behind each plan, in the order of the plans. */
export interface CrowdExplore {
	crowd: CrowdData;
	sources: { id: string; title: string }[][];
}

/** People that one stroke stands for. */
export const PER_STROKE = 1000;

/**
 * The plans for Ukraine as strokes and dollars.
 *
 * @param rows of `world/humanitarian_funding`
 * @throws Error when no plan has people and money, when one lacks the dollars that came, or when two were not counted on one day
 */
export function crowdOf(
	rows: readonly (FundingRow & { received_usd: number | null })[]
): CrowdData {
	const found = plans(rows);
	const [first] = found;
	if (!first) throw new Error('crowdOf: no plan with people and money');
	for (const { year, asOf } of found) {
		if (asOf !== first.asOf) throw new Error(`crowdOf: the money of ${year} is of another day`);
	}
	return {
		plans: found.map(({ year, need, target, asked, covered }) => {
			const received = rows.find(
				(d) => d.scope === 'ukraine_plan' && d.year === year && d.requested_usd === asked
			)?.received_usd;
			if (received == null) throw new Error(`crowdOf: dollars received for ${year} are missing`);
			return { year, need: strokes(need), target: strokes(target), covered, asked, received };
		}),
		asOf: first.asOf,
		weeks: weeksInto(first.asOf)
	};
}

const strokes = (people: number) => Math.round(people / PER_STROKE);

/** The plan of a year. @throws RangeError when it is not drawn */
export function planIn({ plans }: CrowdData, year: number): PlanDrawn {
	const plan = plans.find((d) => d.year === year);
	if (!plan) throw new RangeError(`planIn: no plan of ${year} is drawn`);
	return plan;
}

/** Strokes of the list that make up the share of the money that came: a share of money, not a count of people. */
export const strokesOfMoney = ({ target, covered }: PlanDrawn): number =>
	Math.round((target * covered) / 100);

/** Per cent of those in need who were to be reached. */
export const shareOf = ({ need, target }: PlanDrawn): number => (target / need) * 100;
