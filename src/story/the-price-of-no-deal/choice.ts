import { brokers, type Broker } from './brokers';
import { results, type Mark, type PriceData, type Result } from './derive';

/** What the reader has chosen; it lives in the query string. */
export interface Choice {
	/** Lanes and classes that are shown in full. */
	brokers: readonly Broker[];
	results: readonly Result[];
	/** The opened attempt. */
	attempt: string | undefined;
	/** Two assessments held side by side. */
	need: string;
	other: string;
}

/** Nothing chosen: everything shown, the newest assessment beside the one before it. */
export const startChoice = ({ walls }: PriceData): Choice => ({
	brokers,
	results,
	attempt: undefined,
	need: walls.at(-1)?.id ?? '',
	other: walls.at(-2)?.id ?? ''
});

/** Those of `all` that the query names; all of them when it names none. */
function some<T extends string>(all: readonly T[], value: string | null): readonly T[] {
	const named = value?.split(',') ?? [];
	const found = all.filter((one) => named.includes(one));
	return found.length > 0 ? found : all;
}

/** Reads the query string; what it cannot use falls back to nothing chosen. */
export function readChoice(query: URLSearchParams, data: PriceData): Choice {
	const start = startChoice(data);
	const wall = (name: string, otherwise: string) =>
		data.walls.find(({ id }) => id === query.get(name))?.id ?? otherwise;
	return beside(
		{
			brokers: some(brokers, query.get('brokers')),
			results: some(results, query.get('results')),
			attempt: data.marks.find(({ id }) => id === query.get('attempt'))?.id,
			need: wall('need', start.need),
			other: wall('with', start.other)
		},
		data
	);
}

/** The choice with two assessments that differ: one held beside itself gets its neighbour. */
export function beside(choice: Choice, { walls }: PriceData): Choice {
	if (choice.need !== choice.other) return choice;
	const at = walls.findIndex(({ id }) => id === choice.need);
	return { ...choice, other: (walls[at - 1] ?? walls[at + 1])?.id ?? choice.other };
}

/** The choice as entries of the query string; what is as at the start is taken out. */
export function writeChoice(choice: Choice, data: PriceData): Record<string, string | undefined> {
	const start = startChoice(data);
	const list = (chosen: readonly string[], all: readonly string[]) =>
		chosen.length === all.length ? undefined : chosen.join(',');
	const same = choice.need === start.need && choice.other === start.other;
	return {
		brokers: list(choice.brokers, brokers),
		results: list(choice.results, results),
		attempt: choice.attempt,
		need: same ? undefined : choice.need,
		with: same ? undefined : choice.other
	};
}

/** Whether an attempt passes the filters. */
export const passes = (
	{ broker, result }: Pick<Mark, 'broker' | 'result'>,
	choice: Choice
): boolean => choice.brokers.includes(broker) && choice.results.includes(result);

/** `list` with `one` put in or taken out, in the order of `all`; the last one left stays. */
export function toggled<T>(list: readonly T[], one: T, all: readonly T[]): readonly T[] {
	const next = all.filter((each) => (each === one ? !list.includes(one) : list.includes(each)));
	return next.length > 0 ? next : list;
}
