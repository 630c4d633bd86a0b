import { brokers, readings, type Broker } from './brokers';
import { attemptsSince, type Attempt } from './facts';

export const results = ['nothing', 'carried', 'held'] as const;
/** What came of an attempt, read from the column `result`: our reading, kept in the column `result_class`. */
export type Result = (typeof results)[number];

/** One attempt as it is drawn. */
export interface Mark {
	id: string;
	name: string;
	/** Name that fits beside the mark. */
	short: string;
	broker: Broker;
	result: Result;
	/** Where it stands on the axis, years (2025.5 is the middle of 2025); mid-month where only the month is known. */
	at: number;
	/** End of what lasted on the axis, years. */
	until?: number;
	/** First and last moment of the month, years, where only the month is known. */
	month?: readonly [number, number];
	/** What it carried. */
	carried?: string;
	/** Not of the table of attempts: the evacuation of Mariupol, from the timeline. */
	apart?: true;
}

/** One joint assessment of what rebuilding needs. */
export interface Wall {
	id: string;
	/** Day up to which damage was counted, `YYYY-MM-DD`. */
	cutoff: string;
	/** The same in years. */
	at: number;
	/** Need over ten years, USD billion. */
	need: number;
}

export interface PriceData {
	/** In order of time, as drawn. */
	marks: Mark[];
	walls: Wall[];
	/** Days that the grain deal ran. */
	grainDays: number;
}

/** A day as a number of years. @throws RangeError for anything but `YYYY-MM-DD` */
export function yearsOf(iso: string): number {
	const time = Date.parse(`${iso}T00:00:00Z`);
	if (iso.length !== 10 || Number.isNaN(time))
		throw new RangeError(`yearsOf: "${iso}" is no ISO date`);
	const year = Number(iso.slice(0, 4));
	const start = Date.UTC(year, 0, 1);
	return year + (time - start) / (Date.UTC(year + 1, 0, 1) - start);
}

/** First and last moment of a month, years. @param month `YYYY-MM` */
export function monthSpan(month: string): readonly [number, number] {
	const from = yearsOf(`${month}-01`);
	const number = Number(month.slice(5));
	const next = `${month.slice(0, 5)}${String(number + 1).padStart(2, '0')}-01`;
	return [from, number === 12 ? Math.floor(from) + 1 : yearsOf(next)];
}

export const slug = (name: string): string =>
	name
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');

/** What a mark needs of a row of `world/diplomacy`. */
export interface AttemptRow extends Attempt {
	end_date: string | null;
	outcome: string;
	result: string;
}

const isResult = (value: string | null): value is Result => results.some((one) => one === value);

/**
 * The attempts since the invasion as marks.
 *
 * @throws Error for an attempt without a class or a broker, or whose row does not hold what its mark says was carried
 */
export function marksOf(rows: readonly AttemptRow[]): Mark[] {
	const marks = attemptsSince(rows).map((row): Mark => {
		const reading = readings[row.name];
		if (!reading) throw new Error(`marksOf: no broker for "${row.name}"`);
		if (!isResult(row.result_class)) throw new Error(`marksOf: no class for "${row.name}"`);
		const month = row.start_date.length === 7 ? monthSpan(row.start_date) : undefined;
		const found = reading.carried && `${row.outcome}; ${row.result}`.match(reading.carried.find);
		if (reading.carried && !found) {
			throw new Error(`marksOf: "${row.name}" does not say "${reading.carried.say}"`);
		}
		return {
			id: slug(row.name),
			name: row.name,
			short: reading.short,
			broker: reading.broker,
			result: row.result_class,
			at: month ? (month[0] + month[1]) / 2 : yearsOf(row.start_date),
			...(row.result_class === 'held' && row.end_date ? { until: yearsOf(row.end_date) } : {}),
			...(month ? { month } : {}),
			...(reading.carried ? { carried: reading.carried.say.replace('$1', found?.[1] ?? '') } : {})
		};
	});
	return marks.toSorted((a, b) => a.at - b.at);
}

/** The evacuation of Mariupol: in the timeline, in no table of attempts. @throws Error when its row has no number */
export function mariupolMark(event: { id: string; date: string; text: string }): Mark {
	const people = event.text.match(/more than (\d+) people/)?.[1];
	if (!people) throw new Error('mariupolMark: the event does not say how many people');
	return {
		id: 'mariupol',
		name: 'Safe passage out of Mariupol',
		short: 'Mariupol',
		broker: 'un',
		result: 'carried',
		at: yearsOf(event.date),
		carried: `more than ${people} people out of Mariupol`,
		apart: true
	};
}

/** The totals of each joint assessment, by the day up to which they count. */
export const wallsOf = (
	rows: readonly { assessment: string; sector: string; data_cutoff: string; need_usd_bn: number }[]
): Wall[] =>
	rows
		.filter(({ sector }) => sector === 'total')
		.map((row) => ({
			id: row.assessment,
			cutoff: row.data_cutoff,
			at: yearsOf(row.data_cutoff),
			need: row.need_usd_bn
		}))
		.toSorted((a, b) => a.at - b.at);

/** How many marks of the table each broker has, by what came of them; Mariupol, which stands apart, is not counted. */
export const tally = (marks: readonly Mark[]) =>
	brokers.map((broker) => {
		const own = marks.filter((mark) => mark.broker === broker && !mark.apart);
		const count = (result: Result) => own.filter((mark) => mark.result === result).length;
		return { broker, all: own.length, carried: count('carried'), held: count('held') };
	});
