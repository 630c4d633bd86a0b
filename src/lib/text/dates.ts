import { formats } from './locale';

/** Names of the months, January first. */
export const MONTHS: readonly string[] = months('long');

/** The same, short: `Jan`. Three letters each in English. */
export const SHORT_MONTHS: readonly string[] = months('short').map((name) =>
	name.replace(/^Sept$/, 'Sep')
);

function months(month: 'long' | 'short'): string[] {
	const { format } = new Intl.DateTimeFormat(formats, { month, timeZone: 'UTC' });
	return Array.from({ length: 12 }, (_, index) => format(Date.UTC(2000, index)));
}

const full = new Intl.DateTimeFormat(formats, {
	day: 'numeric',
	month: 'long',
	year: 'numeric',
	timeZone: 'UTC'
});

/**
 * A date as it is printed, always the same whatever the machine's zone.
 * @param iso `YYYY-MM-DD`
 * @throws RangeError for anything else
 * @example longDate('2025-04-28') // '28 April 2025'
 */
export function longDate(iso: string): string {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) throw new RangeError(`longDate: "${iso}" is no ISO date`);
	return full.format(new Date(`${iso}T00:00:00Z`));
}

/** Whole days from one ISO date to another. @example daysBetween('2024-10-08', '2024-12-04') // 57 */
export const daysBetween = (from: string, to: string): number =>
	Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
