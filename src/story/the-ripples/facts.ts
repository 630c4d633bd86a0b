/** What the words need of a row of `world/prices`; `date` is the first day of the month. */
export interface Price {
	date: string;
	series: string;
	value: number | null;
}

/** A price that is known. */
interface KnownPrice extends Price {
	value: number;
}

const isKnown = (price: Price): price is KnownPrice => price.value !== null;

/** Value of a series in one month. @throws Error when the table has none */
export function priceIn(rows: readonly Price[], series: string, month: string): number {
	const row = rows
		.filter(isKnown)
		.find((price) => price.series === series && price.date.startsWith(month));
	if (!row) throw new Error(`priceIn: no ${series} for ${month}`);
	return row.value;
}

/** The month with the highest value of a series, `YYYY-MM-DD`, and that value. @throws Error on an empty series */
export function peakOf(rows: readonly Price[], series: string): KnownPrice {
	const [first, ...rest] = rows.filter(isKnown).filter((price) => price.series === series);
	if (!first) throw new Error(`peakOf: no series "${series}"`);
	return rest.reduce((peak, price) => (price.value > peak.value ? price : peak), first);
}

/**
 * Months of a span in which a series stood above its January of 2022.
 *
 * @param from, to first and last month, `YYYY-MM`
 */
export function monthsAbove(
	rows: readonly Price[],
	series: string,
	{ from, to }: { from: string; to: string }
): string[] {
	const base = priceIn(rows, series, '2022-01');
	return rows.flatMap(({ date, series: id, value }) => {
		const month = date.slice(0, 7);
		const within = id === series && month >= from && month <= to;
		return within && value !== null && value > base ? [month] : [];
	});
}

/** What the words need of a row of `world/wheat_dependence`; shares in per cent of imports by weight. */
export interface WheatShare {
	country: string;
	year: number;
	share_from_both_pct: number | null;
}

/** Countries that took more than half of their imported wheat from Ukraine and Russia together. */
export const majorityFromBoth = <Row extends WheatShare>(rows: readonly Row[]): Row[] =>
	rows.filter((row) => row.share_from_both_pct !== null && row.share_from_both_pct > 50);

/** A country's joint share, per cent. @throws Error when it has none */
export function shareOf(rows: readonly WheatShare[], country: string): number {
	const share = rows.find((row) => row.country === country)?.share_from_both_pct;
	if (share === null || share === undefined) throw new Error(`shareOf: no share for ${country}`);
	return share;
}

/** What the words need of a row of `world/military_spending`. */
export interface Spending {
	year: number;
	entity: string;
	measure: string;
	value: number | null;
}

/**
 * The unbroken rise of the world's spending that reaches the latest year of the table.
 *
 * @returns `until`, the latest year; `since`, the year after which every year up to `until` was higher than the one before;
 *   `value`, USD million of 2024 in `until`
 * @throws Error when the table has no figure for the world
 */
export function latestRise(rows: readonly Spending[]) {
	const world = new Map(
		rows
			.filter(({ entity, measure }) => entity === 'World' && measure === 'constant_2024_usd')
			.map(({ year, value }) => [year, value])
	);
	const at = (year: number) => world.get(year) ?? NaN;
	if (world.size === 0) throw new Error('latestRise: no spending of the world');
	const until = Math.max(...world.keys());
	let since = until;
	while (at(since) > at(since - 1)) since -= 1;
	return { since, until, value: at(until) };
}
