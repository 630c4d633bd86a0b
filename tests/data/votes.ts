/** Rows by a key, in their order. */
export function groupBy<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
	return groups;
}

/** How many cast this vote. */
export const count = (rows: readonly { vote: string | null }[], vote: string) =>
	rows.filter((row) => row.vote === vote).length;
