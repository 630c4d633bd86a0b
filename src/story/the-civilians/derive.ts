import { casualties, monthsOf, type Casualties } from './facts';

/** How far a month's figure is settled: revised later, its own month's edition, one copy of that, or not found. */
export type Edition = 'revised' | 'first' | 'one-copy' | 'missing';

/** One month of the whole country: persons, null where no figure was found. */
export interface Month {
	/** `YYYY-MM` */
	id: string;
	killed: number | null;
	injured: number | null;
	edition: Edition;
}

/** Dates set beside the count: a month, and two days. */
export interface Moments {
	rise: string;
	reported: string;
	admitted: string;
}

/** Part of the count that is shown. */
export type Show = 'both' | 'killed' | 'injured';

/** People that one dot stands for. */
export const PER_DOT = 10;

const editions: Readonly<Record<string, Edition>> = {
	transcribed: 'revised',
	published: 'revised',
	first_release: 'first',
	single_secondary: 'one-copy',
	missing: 'missing'
};

/**
 * The months of the count, oldest first.
 *
 * @param rows of `world/civilian_casualties`
 * @throws Error when a month is left out, or a row's status and its figures disagree
 */
export function monthsDrawn(rows: readonly (Casualties & { status: string })[]): Month[] {
	const months = monthsOf(rows).map((row): Month => {
		const id = row.period_start.slice(0, 7);
		const edition = editions[row.status];
		if (!edition || (edition === 'missing') !== (casualties(row) === null)) {
			throw new Error(`monthsDrawn: ${id} is "${row.status}", which does not fit its figures`);
		}
		return { id, killed: row.killed, injured: row.injured, edition };
	});
	for (const [i, { id }] of months.entries()) {
		const next = months[i + 1];
		if (next && monthsBetween(id, next.id) !== 1) {
			throw new Error(`monthsDrawn: ${id} is followed by ${next.id}`);
		}
	}
	return months;
}

/** Whole months from one month to a later one; days are passed over. @example monthsBetween('2024-03', '2024-10-18') // 7 */
export function monthsBetween(from: string, to: string): number {
	const count = (iso: string) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7));
	return count(to) - count(from);
}

/** Persons of a month in the part that is shown; null where no figure was found. */
export function persons({ killed, injured }: Month, show: Show): number | null {
	if (killed === null || injured === null) return null;
	return show === 'both' ? killed + injured : show === 'killed' ? killed : injured;
}

/** Runs of months that satisfy a test, as first and last index. */
export function runs(months: readonly Month[], test: (month: Month) => boolean) {
	const found: { from: number; to: number }[] = [];
	for (const [i, month] of months.entries()) {
		if (!test(month)) continue;
		const last = found.at(-1);
		if (last?.to === i - 1) last.to = i;
		else found.push({ from: i, to: i });
	}
	return found;
}

/** The month with most people in the part shown, of those found after another month. @throws Error when none was found */
export function highestAfter(months: readonly Month[], id: string, show: Show = 'both'): Month {
	const found = months
		.filter((month) => month.id > id && persons(month, show) !== null)
		.toSorted((a, b) => (persons(b, show) ?? 0) - (persons(a, show) ?? 0))[0];
	if (!found) throw new Error(`highestAfter: no figures after ${id}`);
	return found;
}

/**
 * Where a month or a day stands among the months, counted from the start of the first: 1.5 is the middle of the second.
 * @param iso `YYYY-MM`, its start, or `YYYY-MM-DD`
 */
export function placeOf(months: readonly Month[], iso: string): number {
	const whole = monthsBetween(months[0]?.id ?? iso, iso);
	const [year = 0, month = 0, day = 1] = iso.split('-').map(Number);
	return whole + (day - 1) / new Date(Date.UTC(year, month, 0)).getUTCDate();
}
