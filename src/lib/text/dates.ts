import { dateNames, type DateNames } from './date-names';
import { formats } from './locale';

/** Set by `locale-files.ts`. */
declare const __DATES__: DateNames | undefined;
const names = typeof __DATES__ === 'undefined' ? dateNames(formats) : __DATES__;

/** Names of the months, January first. */
export const MONTHS: readonly string[] = names.long;

/** The same, short: `Jan`. Three letters each in English. */
export const SHORT_MONTHS: readonly string[] = names.short;

const filled = (pattern: string, [year = '', month = '', day = '']: readonly string[]) =>
	pattern
		.replace('%d', String(Number(day)))
		.replace('%m', names.inDate[Number(month) - 1] ?? '')
		.replace('%y', year);

/**
 * A date as it is printed, always the same whatever the machine's zone.
 * @param iso `YYYY-MM-DD`
 * @throws RangeError for anything else
 * @example longDate('2025-04-28') // '28 April 2025'
 */
export function longDate(iso: string): string {
	if (!/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(iso)) {
		throw new RangeError(`longDate: "${iso}" is no ISO date`);
	}
	return filled(names.day, iso.split('-'));
}

/**
 * A month as it is printed.
 * @param iso `YYYY-MM`
 * @throws RangeError for anything else
 * @example longMonth('2022-03') // 'March 2022'
 */
export function longMonth(iso: string): string {
	if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(iso)) throw new RangeError(`longMonth: "${iso}" is no month`);
	return filled(names.month, iso.split('-'));
}

/** Whole days from one ISO date to another. @example daysBetween('2024-10-08', '2024-12-04') // 57 */
export const daysBetween = (from: string, to: string): number =>
	Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
