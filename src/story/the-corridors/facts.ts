import { daysBetween } from '../../lib/text/dates';

/** What the words need of the event of the evacuation. */
interface EvacuationEvent {
	id: string;
	date: string;
	date_end: string | null;
	summary: string;
}

/** What they need of a row of `world/grain_initiative`. */
export interface GrainRow {
	row_type: string;
	date: string;
	item: string;
	tonnes: number | null;
	voyages: number | null;
}

/**
 * How many left Mariupol, from when to when, and over how many days, the last one counted.
 * @param event whose summary says `more than <number> people`: the table has no column for it
 * @throws Error when it says no such number, or has no last day
 */
export function evacuation({ id, date, date_end, summary }: EvacuationEvent) {
	const people = /more than (\d+) people/.exec(summary)?.[1];
	if (people === undefined || date_end === null) {
		throw new Error(`evacuation: ${id} needs a last day and "more than … people" in its summary`);
	}
	return {
		people: Number(people),
		from: date,
		to: date_end,
		days: daysBetween(date, date_end) + 1
	};
}

/** Days of the sea corridor: signing, first ship, the extensions in order, the end, with the last totals. */
interface SeaCorridor {
	signed: string;
	/** Days it was first signed for. */
	signedFor: number;
	firstShip: string;
	extensions: GrainRow[];
	ended: string;
	/** From signing to end. */
	days: number;
	/** From the first ship to the end. */
	sailingDays: number;
	/** As counted at the end. */
	tonnes: number;
	voyages: number;
}

/** @throws Error when one of the dates, or a total at the end, is not in the table */
export function seaCorridor(rows: readonly GrainRow[]): SeaCorridor {
	const events = rows.filter((row) => row.row_type === 'event');
	const find = (beginning: string): GrainRow => {
		const row = events.find(({ item }) => item.startsWith(beginning));
		if (!row) throw new Error(`seaCorridor: no event that begins with "${beginning}"`);
		return row;
	};
	const { date: signed, item } = find('Signed');
	const signedFor = Number(/for (\d+) days/.exec(item)?.[1]);
	if (Number.isNaN(signedFor)) throw new Error('seaCorridor: the signing names no days');
	const firstShip = find('First ship').date;
	const end = find('Not renewed');
	if (end.tonnes === null || end.voyages === null) {
		throw new Error('seaCorridor: the end has no tonnes or no voyages');
	}
	return {
		signed,
		signedFor,
		firstShip,
		extensions: events.filter(({ item }) => /extension/i.test(item)),
		ended: end.date,
		days: daysBetween(signed, end.date),
		sailingDays: daysBetween(firstShip, end.date),
		tonnes: end.tonnes,
		voyages: end.voyages
	};
}
