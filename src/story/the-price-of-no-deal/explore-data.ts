import type { PriceData } from './derive';

/** What the table says of one attempt, ready to print. */
export interface AttemptDetail {
	id: string;
	/** '16 May 2025', '28 February 2022 to 7 March 2022', or 'March 2025' where no day is known. */
	date: string;
	kind: string;
	place: string | null;
	/** Names of states, as the sources name them. */
	states: string[];
	/** More took part than are named. */
	more: boolean;
	outcome: string;
	result: string;
	note: string | null;
	sources: string[];
}

/** What the table says of one assessment. */
export interface WallDetail {
	id: string;
	/** Day up to which damage was counted, and the day or month of publication, printed. */
	cutoff: string;
	published: string;
	/** Direct damage, USD billion. */
	damage: number | null;
	note: string | null;
	/** Needs by sector, USD billion, where found: never all of them. */
	sectors: { name: string; need: number }[];
	sources: string[];
}

export interface PriceExplore {
	price: PriceData;
	/** In the order of `price.marks`. */
	attempts: AttemptDetail[];
	/** In the order of `price.walls`. */
	walls: WallDetail[];
	/** Titles of the sources, by id. */
	titles: Record<string, string>;
}
