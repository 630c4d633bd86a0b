import type { Point } from '../../../lib/map/great-circle';
import type { CloseUp, World } from '../derive';

/** Whose version of events the reader asks for; `press` are media, institutes and unnamed officials. */
export type Party = 'KOR' | 'USA' | 'UKR' | 'RUS' | 'PRK';
export type Speaker = Party | 'press';
export const PARTIES: readonly Party[] = ['KOR', 'USA', 'UKR', 'RUS', 'PRK'];

/** Stages of the road, in the order of the list. */
export const STAGES = [
	'boarding',
	'landing',
	'training',
	'west',
	'front',
	'after',
	'arms',
	'other'
] as const;
export type Stage = (typeof STAGES)[number];

/** A day on which something was said. */
export interface Day {
	/** ISO date; the last day it can have been, when only the month is known. */
	iso: string;
	/** As it is printed. */
	text: string;
}

/** A place or a leg of the list, with who says so and since when. */
export interface Item {
	id: string;
	kind: 'place' | 'route';
	stage: Stage;
	name: string;
	/** What is said, and by whom. */
	text: string;
	says: { who: Speaker; day: Day }[];
	/** Whether independent images bear out what one state says. */
	images: boolean;
	/** As the crow flies: of a place to Kursk, of a leg from end to end. */
	km: number;
	/** Where it stands: one point, or both ends of a leg. Kilometres of the plane. */
	at: [x: number, y: number][];
	/** Middle of a leg's line, where its name stands. */
	mid?: [x: number, y: number];
	/** Line of a leg, in units of `LINE_UNIT`; empty where only the ends are drawn. */
	d: string;
	sources: { id: string; by: string }[];
}

/** Kilometres per unit of the legs' lines. */
export const LINE_UNIT = 1;

/** A statement by one of the parties, for its version of events. */
export interface Saying {
	who: Party;
	day: Day;
	text: string;
}

export interface ExploreData {
	world: World;
	west: CloseUp;
	east: CloseUp;
	threads: { unit: number; d: string[] };
	items: Item[];
	sayings: Saying[];
	/** Every dated statement, one entry each, ascending: the marks of the slider. */
	days: Day[];
	/** Day of North Korea's admission. */
	admission: Day;
	/** First date with occupied shares by region, and the dates that follow. */
	hatched: Day[];
	/** Which way north is: degrees by which the map is turned to have it up, on a grid of the plane. */
	north: { from: Point; step: number; columns: number; turns: number[] };
}
