import type { Period } from './ledger';

/** @example yearAt('2022-07-02') // 2022.498… */
export function yearAt(iso: string): number {
	const year = Number(iso.slice(0, 4));
	const start = Date.UTC(year, 0, 1);
	return year + (Date.parse(`${iso}T00:00:00Z`) - start) / (Date.UTC(year + 1, 0, 1) - start);
}

/** Quarters as spans of the axis; the last is partial when the table reaches fewer than three of its months. */
export const quarterPeriods = (quarters: readonly string[], months: number): Period[] =>
	quarters.map((id, i) => {
		const from = Number(id.slice(0, 4)) + (Number(id.slice(6)) - 1) / 4;
		return { id, from, to: from + 0.25, partial: i === quarters.length - 1 && months < 3 };
	});

/** Years as spans of the axis, to the last quarter of the table; a year without its four quarters is partial. */
export function yearPeriods(quarters: readonly string[], months: number): Period[] {
	const spans = quarterPeriods(quarters, months);
	const years = [...new Set(quarters.map((id) => id.slice(0, 4)))];
	return years.map((id) => {
		const own = spans.filter((span) => span.id.startsWith(id));
		const partial = own.length < 4 || own.some((span) => span.partial);
		return { id, from: Number(id), to: own.at(-1)?.to ?? Number(id) + 1, partial };
	});
}

/** Quarterly numbers added up by year, in the order of `yearPeriods`. */
export function sumYears(quarters: readonly string[], values: readonly number[]): number[] {
	const sums = new Map<string, number>();
	for (const [i, id] of quarters.entries()) {
		const year = id.slice(0, 4);
		sums.set(year, (sums.get(year) ?? 0) + (values[i] ?? 0));
	}
	return [...sums.values()];
}
