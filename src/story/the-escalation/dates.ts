import { MONTHS } from '../../lib/text/dates';

/** Days are whole numbers: days since 1 January 1970, UTC; before it they are negative. */
export type Day = number;

const MS = 86_400_000;

/** @param iso a full day such as `2024-10-08` @throws RangeError for anything else */
export function dayOf(iso: string): Day {
	const time = Date.parse(`${iso}T00:00:00Z`);
	if (Number.isNaN(time)) throw new RangeError(`dayOf: expected YYYY-MM-DD, got "${iso}".`);
	return time / MS;
}

export const isoOf = (day: Day): string => new Date(day * MS).toISOString().slice(0, 10);

export interface CalendarDay {
	year: number;
	/** 0 to 11 */
	month: number;
	date: number;
}

export function calendar(day: Day): CalendarDay {
	const date = new Date(day * MS);
	return { year: date.getUTCFullYear(), month: date.getUTCMonth(), date: date.getUTCDate() };
}

/** The day on which a month begins; months may run past December. */
export const monthStart = (year: number, month: number): Day => Date.UTC(year, month, 1) / MS;

export const monthName = (month: number, long = false): string => {
	const name = MONTHS[((month % 12) + 12) % 12] ?? '';
	return long ? name : name.slice(0, 3);
};

/** What is known of a date: one day, a span of days, a month, a span from a month on, a year. */
export interface Dated {
	day: Day;
	/** Last day of a span, of the month or of the year. */
	end?: Day;
	precision?: 'month' | 'year';
}

/**
 * A date in words, as exact as it is known.
 *
 * @param form `day` = `8–13 Oct`, `full` = `8–13 October 2024`, `short` = `8–13 Oct 2024`
 * @example dateText({ day: dayOf('2024-10-08'), end: dayOf('2024-10-13') }, 'day') // 8–13 Oct
 */
export function dateText({ day, end, precision }: Dated, form: 'day' | 'short' | 'full'): string {
	const a = calendar(day);
	const long = form === 'full';
	const year = form === 'day' ? '' : ` ${a.year}`;
	if (precision === 'year') return `${a.year}`;
	const last = end === undefined ? undefined : calendar(end);
	if (precision === 'month') {
		const name = monthName(a.month, long);
		// A month whose end is no month's end: the span's last day is known, its first is not.
		if (last && last.month !== a.month) {
			return `${name}–${last.date} ${monthName(last.month, long)}${year}`;
		}
		return name + year;
	}
	if (!last || end === day) return `${a.date} ${monthName(a.month, long)}${year}`;
	if (last.month === a.month && last.year === a.year) {
		return `${a.date}–${last.date} ${monthName(a.month, long)}${year}`;
	}
	return `${a.date} ${monthName(a.month, long)}–${last.date} ${monthName(last.month, long)}${year}`;
}
