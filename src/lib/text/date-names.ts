/** What a language's dates are made of. */
export interface DateNames {
	/** Names of the months by themselves, January first, long and short. */
	long: string[];
	short: string[];
	/** A day, month and year, and a month and year: what stands between them, `%d`, `%m` and `%y` for the parts. */
	day: string;
	month: string;
	/** Names of the months as they stand in a date, where a language bends them. */
	inDate: string[];
}

/**
 * Asks `Intl`, once, when the site is built (`locale-files.ts`): in a browser the first formatter of dates takes as long as
 * the rest of a figure's start.
 *
 * @param formats a BCP 47 tag
 */
export function dateNames(formats: string): DateNames {
	const each = <Name>(name: (date: number) => Name): Name[] =>
		Array.from({ length: 12 }, (_, index) => name(Date.UTC(2000, index)));
	const format = (options: Intl.DateTimeFormatOptions) =>
		new Intl.DateTimeFormat(formats, { ...options, timeZone: 'UTC' });
	const full = format({ day: 'numeric', month: 'long', year: 'numeric' });
	const part: Record<string, string> = { day: '%d', month: '%m', year: '%y' };
	const pattern = (by: Intl.DateTimeFormat) =>
		by
			.formatToParts(0)
			.map(({ type, value }) => part[type] ?? value)
			.join('');
	return {
		long: each(format({ month: 'long' }).format),
		short: each(format({ month: 'short' }).format).map((name) => name.replace(/^Sept$/, 'Sep')),
		day: pattern(full),
		month: pattern(format({ month: 'long', year: 'numeric' })),
		inDate: each(
			(date) => full.formatToParts(date).find(({ type }) => type === 'month')?.value ?? ''
		)
	};
}
