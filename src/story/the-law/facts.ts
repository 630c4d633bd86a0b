import { daysBetween } from '../../lib/text/dates';

/** What the words need of a row of `un/ga_resolutions`. */
export interface Resolution {
	resolution: string;
	date: string;
	yes: number | null;
	no: number | null;
	abstain: number | null;
	absent: number | null;
}

/** What the words need of a row of `story/events`. */
export interface DatedEvent {
	id: string;
	date: string;
	date_precision: string;
}

/**
 * The day of an event.
 * @returns ISO date
 * @throws Error when there is no such event, or its day is not known
 */
export function dayOf(rows: readonly DatedEvent[], id: string): string {
	const event = rows.find((row) => row.id === id);
	if (event?.date_precision !== 'day') throw new Error(`dayOf: no event "${id}" with a known day`);
	return event.date;
}

/** Days from the first reported shipment of soldiers to the day the treaty took force. */
export const daysBeforeTreaty = (rows: readonly DatedEvent[]): number =>
	daysBetween(dayOf(rows, 'ev-2024-10-08-ships'), dayOf(rows, 'ev-2024-12-04-inforce'));

/**
 * The Assembly's vote on the invasion, resolution ES-11/1, in states.
 * @throws Error when the table has no totals for it
 */
export function aggressionVote(rows: readonly Resolution[]) {
	const row = rows.find(({ resolution }) => resolution === 'A/RES/ES-11/1');
	const { date, yes, no, abstain, absent } = row ?? {};
	if (date === undefined || yes == null || no == null || abstain == null || absent == null) {
		throw new Error('aggressionVote: no totals for ES-11/1');
	}
	return { date, yes, no, abstain, absent };
}
