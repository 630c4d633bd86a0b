import { BASE, RINGS, type RingSeries, type WheatRow } from '../derive';

/** A series of `world/prices` as the explore mode holds it. */
export interface PriceSeries {
	id: string;
	/** Unit of its values, as the table says it. */
	unit: string;
	/** One value a month of `ExploreData.months`. */
	values: readonly (number | null)[];
}

/** Prices by month, and whose wheat came from where. */
export interface ExploreData {
	/** `YYYY-MM`, from January 2019. */
	months: readonly string[];
	series: readonly PriceSeries[];
	/** ISO days. */
	deal: { signed: string; ended: string };
	/** Day on which North Korean soldiers were first reported, ISO. */
	reported: string;
	/** Every state of the table, those with one unreported flow too. */
	wheat: readonly WheatRow[];
}

/** A series by its name. @throws Error for a name that is not in the data */
export function seriesOf(data: ExploreData, id: string): PriceSeries {
	const found = data.series.find((series) => series.id === id);
	if (!found) throw new Error(`seriesOf: no series "${id}"`);
	return found;
}

/** A series against one of its own months, which becomes 100; null where either is unknown. Not rounded. */
export function against(
	{ months }: Pick<ExploreData, 'months'>,
	{ values }: Pick<PriceSeries, 'values'>,
	base: string
): (number | null)[] {
	const from = values[months.indexOf(base)] ?? null;
	return values.map((value) =>
		value === null || from === null || from === 0 ? null : (value / from) * 100
	);
}

/** Rings of some series: the months from February 2022 to July 2023 against January 2022. */
export function ringSeries(data: ExploreData, ids: readonly string[]): RingSeries[] {
	const [first, last] = [data.months.indexOf(RINGS.from), data.months.indexOf(RINGS.to)];
	return ids.map((id) => ({
		id,
		change: against(data, seriesOf(data, id), BASE)
			.slice(first, last + 1)
			.map((value) => (value === null ? null : value - 100))
	}));
}

/** Positions in `months` of the first and last month of some years, both included. */
export const spanOf = (
	months: readonly string[],
	from: number,
	to: number
): readonly [first: number, last: number] => [
	months.findIndex((month) => month >= `${from}`),
	months.findLastIndex((month) => month < `${to + 1}`)
];

/** One line of the table under the drawing. */
export interface TableRow {
	id: string;
	unit: string;
	/** Price in the month, in its unit. */
	value: number | null;
	/** Per cent against the base month. */
	change: number | null;
	/** The highest month of the span and its per cent against the base month. */
	highest: { month: string; change: number } | undefined;
}

/** What the table says of some series for one month and a span of months (positions in `months`). */
export function tableRows(
	data: ExploreData,
	ids: readonly string[],
	{ month, base, span }: { month: string; base: string; span: readonly [number, number] }
): TableRow[] {
	const at = data.months.indexOf(month);
	return ids.map((id) => {
		const series = seriesOf(data, id);
		const change = against(data, series, base).map((value) =>
			value === null ? null : value - 100
		);
		let highest: TableRow['highest'];
		for (let i = span[0]; i <= span[1]; i++) {
			const value = change[i] ?? null;
			if (value !== null && value > (highest?.change ?? -Infinity)) {
				highest = { month: data.months[i] ?? '', change: value };
			}
		}
		return {
			id,
			unit: series.unit,
			value: series.values[at] ?? null,
			change: change[at] ?? null,
			highest
		};
	});
}
