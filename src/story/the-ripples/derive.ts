import type { Price } from './facts';

/** The month all indices start from: the last full month before the invasion. */
export const BASE = '2022-01';
/** First and last ring. The last is the month in which the grain deal ended; later rises have other causes too. */
export const RINGS = { from: '2022-02', to: '2023-07' } as const;

/** One commodity's rings: how far each month stood above the base month. */
export interface RingSeries {
	/** Name of the series in `world/prices`. */
	id: string;
	/** Per cent above (below: negative) January 2022, one value a month from February 2022. */
	change: readonly (number | null)[];
}

/** A country's imported wheat, cut into a hundred slices by weight. */
export interface WheatRow {
	iso3: string;
	name: string;
	/** Slices, whole numbers; null: this flow is not reported in the source. */
	ukraine: number | null;
	russia: number | null;
	/** Slices from both; null where one flow is not reported. */
	both: number | null;
}

/** A plan for Ukraine: what was asked for and what had come by the day of the table, USD billion. */
export interface PlanYear {
	year: number;
	asked: number;
	received: number | null;
}

/** What the story's figure draws. */
export interface RipplesData {
	rings: readonly RingSeries[];
	/** The highest value of the food index in the table, in points of its own scale. */
	record: { series: string; value: number };
	/** The grain deal, ISO days. */
	deal: { signed: string; ended: string };
	wheat: readonly WheatRow[];
	/** Year and the world's military spending, USD trillion of 2024. */
	spending: readonly (readonly [year: number, trillions: number])[];
	plans: readonly PlanYear[];
	/** Day of the table of plans, ISO. */
	plansAsOf: string;
}

/** Month `by` months after `month`. @example monthAfter('2022-12', 1) // '2023-01' */
export function monthAfter(month: string, by: number): string {
	const n = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + by;
	return `${Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`;
}

/** Months from `from` to `to`, both included, `YYYY-MM`. */
export function monthsBetween(from: string, to: string): string[] {
	const months = [from];
	while ((months.at(-1) ?? to) < to) months.push(monthAfter(months.at(-1) ?? to, 1));
	return months;
}

/** Whole and parts of months from the start of `from` (`YYYY-MM`) to a day (ISO), as a ring's radius counts them. */
export function monthsTo(from: string, day: string): number {
	const months = monthsBetween(from, day.slice(0, 7)).length - 1;
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	return months + (date - 1) / new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const round = (n: number) => Math.round(n * 10) / 10;

/** A series month by month; null where the table has no value. */
export function valuesOf(
	rows: readonly Price[],
	series: string,
	months: readonly string[]
): (number | null)[] {
	const byMonth = new Map(
		rows.flatMap((row) => (row.series === series ? [[row.date.slice(0, 7), row.value]] : []))
	);
	return months.map((month) => byMonth.get(month) ?? null);
}

/**
 * Values as an index, to a tenth.
 *
 * @param base the value that becomes 100, above nought
 */
export const indexOf = (values: readonly (number | null)[], base: number): (number | null)[] =>
	values.map((value) => (value === null ? null : round((value / base) * 100)));

/** The rings of some series. @throws Error when one has no value in January 2022 */
export function ringsOf(rows: readonly Price[], ids: readonly string[]): RingSeries[] {
	const months = monthsBetween(RINGS.from, RINGS.to);
	return ids.map((id) => {
		const [base] = valuesOf(rows, id, [BASE]);
		if (!base) throw new Error(`ringsOf: no ${id} in ${BASE}`);
		const index = indexOf(valuesOf(rows, id, months), base);
		return { id, change: index.map((value) => (value === null ? null : round(value - 100))) };
	});
}

/** The ring that stands highest: its number and per cent. @throws Error when no month is known */
export function peakRing(change: readonly (number | null)[]): { at: number; percent: number } {
	const known = change.flatMap((percent, at) => (percent === null ? [] : [{ at, percent }]));
	const [first, ...rest] = known;
	if (!first) throw new Error('peakRing: no month is known');
	return rest.reduce((peak, ring) => (ring.percent > peak.percent ? ring : peak), first);
}

/** First ring from which on no ring stands above the base month; the number of rings where the last one does. */
export const backAt = (change: readonly (number | null)[]): number =>
	change.findLastIndex((percent) => percent !== null && percent > 0) + 1;

/** What the slices need of a row of `world/wheat_dependence`. */
interface Shares {
	iso3: string | null;
	country: string;
	share_from_ukr_pct: number | null;
	share_from_rus_pct: number | null;
	share_from_both_pct: number | null;
}

/**
 * Shares as slices. Where both flows are known, Russia's slices are what is left of the joint share, so that the joint
 * number is the one drawn; rounding moves a flow by less than a slice.
 *
 * @param nameOf a state's name by its code
 */
export function wheatRows(rows: readonly Shares[], nameOf: (iso3: string) => string): WheatRow[] {
	const whole = (share: number | null) => (share === null ? null : Math.round(share));
	return rows.flatMap((row) => {
		if (row.iso3 === null) return [];
		const [ukraine, both] = [whole(row.share_from_ukr_pct), whole(row.share_from_both_pct)];
		const russia =
			both !== null && ukraine !== null ? both - ukraine : whole(row.share_from_rus_pct);
		return [{ iso3: row.iso3, name: nameOf(row.iso3), ukraine, russia, both }];
	});
}

/** Countries with both flows, by joint share, most first; those of equal slices keep the table's order. */
export const byJointShare = (rows: readonly WheatRow[]): WheatRow[] =>
	rows.filter((row) => row.both !== null).sort((a, b) => (b.both ?? 0) - (a.both ?? 0));

/** What the plans need of a row of `world/humanitarian_funding`. */
interface Plan {
	year: number;
	scope: string;
	requested_usd: number | null;
	received_usd: number | null;
}

/** Plans for Ukraine by year. Where a year has two, the one that asked for more: in 2022 it replaced the other. */
export function plansOf(rows: readonly Plan[]): PlanYear[] {
	const byYear = new Map<number, PlanYear>();
	for (const { year, scope, requested_usd: asked, received_usd: received } of rows) {
		if (scope !== 'ukraine_plan' || asked === null) continue;
		if (asked / 1e9 > (byYear.get(year)?.asked ?? 0)) {
			byYear.set(year, {
				year,
				asked: asked / 1e9,
				received: received === null ? null : received / 1e9
			});
		}
	}
	return [...byYear.values()].sort((a, b) => a.year - b.year);
}

/** The world's spending by year, USD trillion of 2024; years without a figure are left out. */
export const spendingOf = (
	rows: readonly { year: number; entity: string; measure: string; value: number | null }[]
): (readonly [number, number])[] =>
	rows.flatMap(({ year, entity, measure, value }) =>
		entity === 'World' && measure === 'constant_2024_usd' && value !== null
			? [[year, value / 1e6] as const]
			: []
	);
