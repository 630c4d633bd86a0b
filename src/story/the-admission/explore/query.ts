import { PARTIES, type ExploreData, type Party } from './items';
import type { Look } from './looking';
import { nearestStop, dayNumber, type Stop } from './days';

/** The day the reader first sees: two lit ends and no road yet. */
export const FIRST_DAY = '2024-10-31';

/** What the reader chose; lives in the query string. */
export interface Choice {
	/** Index of the slider's stop. */
	stop: number;
	party?: Party;
	/** Id of a place or leg. */
	item?: string;
	look?: Look;
}

/** @param query of the page's address; what it does not hold, or holds wrongly, is as at first */
export function readChoice(
	query: URLSearchParams,
	stops: readonly Stop[],
	{ items }: Pick<ExploreData, 'items'>
): Choice {
	const date = query.get('date') ?? '';
	const asked =
		/^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(dayNumber(date)) ? date : FIRST_DAY;
	const numbers = (query.get('at') ?? '').split(',').map(Number);
	const [x, y, k] = numbers;
	return {
		stop: nearestStop(stops, dayNumber(asked)),
		party: PARTIES.find((party) => party === query.get('by')),
		item: items.find(({ id }) => id === query.get('place'))?.id,
		look:
			numbers.length === 3 && numbers.every(Number.isFinite) && (k ?? 0) > 0
				? { at: [x ?? 0, y ?? 0], k: k ?? 1 }
				: undefined
	};
}

/** The same as entries of a query string; what is as at first is left out. */
export function writeChoice(
	choice: Choice,
	stops: readonly Stop[]
): Record<string, string | undefined> {
	const iso = stops[choice.stop]?.iso;
	const { look } = choice;
	return {
		date: iso === FIRST_DAY ? undefined : iso,
		by: choice.party,
		place: choice.item,
		at: look && [...look.at.map(Math.round), Number(look.k.toPrecision(3))].join(',')
	};
}
