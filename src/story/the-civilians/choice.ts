import type { Month, Show } from './derive';

/** What the reader has chosen; it lives in the query string. */
export interface Choice {
	/** The month set before the reveal, none when it was revealed without one; undefined: not revealed. */
	mark: string | 'none' | undefined;
	show: Show;
	marks: 'dots' | 'columns';
	/** The month that is read. */
	month: string;
}

const known = <T extends string>(value: string | null, of: readonly T[]): T | undefined =>
	of.find((one) => one === value);

/** Reads the query string; what it does not know falls back to nothing chosen and to the last month with figures. */
export function readChoice(query: URLSearchParams, months: readonly Month[]): Choice {
	const ids = months.map(({ id }) => id);
	return {
		mark: known(query.get('mark'), [...ids, 'none']),
		show: known(query.get('show'), ['killed', 'injured'] as const) ?? 'both',
		marks: query.get('marks') === 'columns' ? 'columns' : 'dots',
		month: known(query.get('month'), ids) ?? lastRead(months)
	};
}

/** The choice as entries of the query string; what is not chosen is taken out. */
export const writeChoice = (
	{ mark, show, marks, month }: Choice,
	months: readonly Month[]
): Record<string, string | undefined> => ({
	mark,
	show: show === 'both' ? undefined : show,
	marks: marks === 'dots' ? undefined : marks,
	month: month === lastRead(months) ? undefined : month
});

/** The last month with figures. */
export const lastRead = (months: readonly Month[]): string =>
	months.findLast(({ killed }) => killed !== null)?.id ?? months[0]?.id ?? '';

/** The month at a share of the field's width, 0 to 1 and beyond. */
export const monthAt = (months: readonly Month[], share: number): number =>
	Math.min(months.length - 1, Math.max(0, Math.floor(share * months.length)));
