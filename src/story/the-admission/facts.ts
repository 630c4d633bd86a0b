import { AROUND_KM } from '../../lib/map/great-circle';
import { daysBetween } from '../../lib/text/dates';

/** The one row that fits. @throws Error when none or several do */
export function only<T>(rows: readonly T[], fits: (row: T) => boolean, what: string): T {
	const found = rows.filter(fits);
	const [row] = found;
	if (row === undefined || found.length > 1) {
		throw new Error(`the-admission: ${found.length} rows for ${what}, expected one`);
	}
	return row;
}

interface EventRow {
	id: string;
	sort_date: string;
}

/** First statement of each capital that North Koreans had fought, by ISO date: events the figure lights up. */
export function firstWords(events: readonly EventRow[]) {
	const day = (id: string) => only(events, (event) => event.id === id, id).sort_date;
	return {
		kyiv: day('ev-2024-11-05-clash'),
		moscow: day('ev-2025-04-26-gerasimov'),
		pyongyang: day('ev-2025-04-28-kcna')
	};
}

interface Leg {
	id: string;
	gc_km: number;
	date_start: string;
	date_end: string | null;
	quantity: number | null;
}
export const legOf = <T extends Leg>(routes: readonly T[], id: string): T =>
	only(routes, (leg) => leg.id === id, `route ${id}`);

/** Days between the first load of arms (a01) and the first lift of soldiers (t01), by the accounts of both. */
export const armsLead = (routes: readonly Leg[]): number =>
	daysBetween(legOf(routes, 'a01').date_start, legOf(routes, 't01').date_start);

/** Which part of the way around the Earth a distance is: 6 for a sixth. @param km along a great circle */
export const partOfTheEarth = (km: number): number => AROUND_KM / km;

interface Held {
	date: string;
	km2_low: number | null;
	statement_by: string;
	basis: string;
}
/** The three areas drawn as squares: the largest ever stated, and two dated ones, km². */
export function heldAreas(rows: readonly Held[]) {
	const stated = (fits: (row: Held) => boolean, what: string) => {
		const { date, km2_low: km2 } = only(rows, fits, what);
		if (km2 === null) throw new Error(`the-admission: ${what} has no area`);
		return { date, km2 };
	};
	return {
		largest: stated(({ basis }) => basis === 'claim, undated peak', 'the largest area held'),
		november: stated(({ date }) => date === '2024-11-23', 'the area of November 2024'),
		march: stated(({ date }) => date === '2025-03-13', 'the area of March 2025')
	};
}

interface Occupied {
	date: string;
	iso_3166_2: string;
	display_pct: number;
}
/** Occupied share of a region on one of the table's dates, percent. */
export const occupiedShare = (rows: readonly Occupied[], date: string, region: string): number =>
	only(rows, (row) => row.date === date && row.iso_3166_2 === region, `${region}, ${date}`)
		.display_pct;

/** Newest date of the table of occupied regions. */
export const newestDate = (rows: readonly { date: string }[]): string =>
	rows.reduce((newest, { date }) => (date > newest ? date : newest), '');
