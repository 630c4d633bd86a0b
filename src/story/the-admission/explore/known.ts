import {
	STAGES,
	type Day,
	type ExploreData,
	type Item,
	type Party,
	type Saying,
	type Stage
} from './items';

/** How firmly something stands on a day: by the states that said it so far. */
export type Firmness = 'actor' | 'several' | 'one' | 'press';

/** An item as it stood on a day, by all or by one party. */
export interface Known {
	item: Item;
	firmness: Firmness;
	/** Others said it, the chosen party had not. */
	ghost: boolean;
	/** Who had said it by that day, in order, with the first day. */
	says: Item['says'];
}

/** Moscow and Pyongyang speak of what they did themselves. */
const ACTORS = new Set(['RUS', 'PRK']);

/**
 * How firm something is on a day, or undefined when nobody had said it.
 * @param says by that day
 * @param images whether what the press shows are images that bear a state out: they count as a second witness
 */
export function firmnessOf(says: Item['says'], images = false): Firmness | undefined {
	const states = new Set(says.map(({ who }) => who).filter((who) => who !== 'press'));
	if ([...states].some((who) => ACTORS.has(who))) return 'actor';
	const press = says.some(({ who }) => who === 'press');
	if (states.size > 1 || (states.size === 1 && press && images)) return 'several';
	if (states.size === 1) return 'one';
	return says.length > 0 ? 'press' : undefined;
}

/**
 * What had been said by a day, in the order of the list.
 * @param on ISO date
 * @param party whose version; undefined = all of them, the press among them
 */
export function knownOn(items: readonly Item[], on: string, party?: Party): Known[] {
	return items.flatMap((item): Known[] => {
		const says = item.says.filter(({ day }) => day.iso <= on);
		const firmness = firmnessOf(says, item.images);
		if (!firmness) return [];
		return [
			{ item, firmness, ghost: party !== undefined && !says.some(({ who }) => who === party), says }
		];
	});
}

/** The same by stage; stages without entries are left out. */
export function byStage(known: readonly Known[]): { stage: Stage; known: Known[] }[] {
	return STAGES.map((stage) => ({
		stage,
		known: known.filter(({ item }) => item.stage === stage)
	})).filter((group) => group.known.length > 0);
}

/** Ways that nobody reported as lines, t12 by air and t13 by rail: edges of the sheaf. */
export const INFERRED: ReadonlySet<string> = new Set(['t12', 't13']);
/** Ways along one and the same railway: the first that stands is drawn, the others when they are pointed at. */
const RAILWAY: ReadonlySet<string> = new Set(['a03', 'a04', 'a05', 'a07', 'r01']);

/** The legs that have a line on the map. @param lit leg that is pointed at or chosen */
export function drawnLegs(legs: readonly Known[], lit: string | undefined): Known[] {
	const [railway] = legs
		.filter(({ item }) => RAILWAY.has(item.id))
		.toSorted((a, b) => Number(a.ghost) - Number(b.ghost));
	return legs.filter(
		({ item }) =>
			item.d !== '' && (!RAILWAY.has(item.id) || item.id === lit || item === railway?.item)
	);
}

/** How many entries each version has on a day. */
export function countOn(items: readonly Item[], on: string, party?: Party): number {
	return knownOn(items, on, party).filter(({ ghost }) => !ghost).length;
}

/** The last statements of a party by a day, newest last. */
export const lastSayings = (
	all: readonly Saying[],
	on: string,
	party: Party,
	n: number
): Saying[] => all.filter(({ who, day }) => who === party && day.iso <= on).slice(-n);

/** Occupied regions by the table's nearest earlier date; undefined before the first. */
export const hatchedOn = ({ hatched }: Pick<ExploreData, 'hatched'>, on: string): Day | undefined =>
	hatched.findLast(({ iso }) => iso <= on);
