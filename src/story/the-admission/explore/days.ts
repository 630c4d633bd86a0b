import type { Day } from './items';

/** One day of the slider, with the number of statements made on it. */
export interface Stop extends Day {
	/** Days since 1970. */
	n: number;
	statements: number;
}

const DAY = 86_400_000;
export const dayNumber = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / DAY;

/** The days with statements, each once, ascending. */
export function stopsOf(days: readonly Day[]): Stop[] {
	const stops = new Map<string, Stop>();
	for (const { iso, text } of days) {
		const stop = stops.get(iso) ?? { iso, text, n: dayNumber(iso), statements: 0 };
		stops.set(iso, { ...stop, statements: stop.statements + 1 });
	}
	return [...stops.values()].toSorted((a, b) => a.n - b.n);
}

/**
 * Which stop a key leads to, from the stop `at`: arrows to the next statement, Page keys a month on, Home and End.
 * @returns its index, or undefined for keys that mean nothing here
 */
export function stopByKey(stops: readonly Stop[], at: number, key: string): number | undefined {
	const last = stops.length - 1;
	const here = stops[at]?.n ?? 0;
	const clamp = (index: number) => Math.min(last, Math.max(0, index));
	switch (key) {
		case 'ArrowRight':
		case 'ArrowUp':
			return clamp(at + 1);
		case 'ArrowLeft':
		case 'ArrowDown':
			return clamp(at - 1);
		case 'PageUp':
			return clamp(
				stops.findIndex(({ n }) => n >= here + 30) < 0
					? last
					: stops.findIndex(({ n }) => n >= here + 30)
			);
		case 'PageDown':
			return clamp(stops.findLastIndex(({ n }) => n <= here - 30));
		case 'Home':
			return 0;
		case 'End':
			return last;
		default:
			return undefined;
	}
}

/** The stop nearest to a day. */
export function nearestStop(stops: readonly Stop[], n: number): number {
	let best = 0;
	for (const [i, stop] of stops.entries()) {
		if (Math.abs(stop.n - n) < Math.abs((stops[best]?.n ?? 0) - n)) best = i;
	}
	return best;
}
