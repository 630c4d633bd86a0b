import { dayOf, isoOf, type Day } from '../dates';
import { firmnesses, tracks, type Firmness, type Measure, type Note, type Track } from '../derive';
import type { ExploreData, ExploreEvent, ExploreSource } from './explore-data';
import { clampWindow, fullWindow, type Window } from './window';

/** What the reader has chosen. All of it stands in the address. */
export interface Choice {
	window: Window;
	/** ISO3 of the state that is followed; null = all, with North Korea's notes filled. */
	actor: string | null;
	tracks: readonly Track[];
	firm: readonly Firmness[];
	/** Paragraph of the essay, 1 to 15. */
	paragraph: number | null;
	search: string;
	event: string | null;
	/** Play-head; null = at the end. */
	head: Day | null;
	ladder: Measure | 'all';
}

const measures = ['killed', 'casualties', 'deployed'] as const;

const listed = <T extends string>(text: string | null, all: readonly T[]): readonly T[] => {
	if (text === null) return all;
	const wanted = text.split(',');
	return all.filter((item) => wanted.includes(item));
};

const day = (text: string | null): Day | null =>
	text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))
		? dayOf(text)
		: null;

/** The choice that an address makes; what it cannot mean is left out. */
export function readChoice(query: URLSearchParams, data: ExploreData): Choice {
	const full = fullWindow(data);
	const [from, to] = [day(query.get('from')), day(query.get('to'))];
	const actor = query.get('actor');
	const p = Number(query.get('p'));
	const event = query.get('event');
	const ladder = query.get('ladder');
	return {
		window: from !== null && to !== null && from < to ? clampWindow([from, to], full) : full,
		actor: actor !== null && /^[A-Z]{3}$/.test(actor) ? actor : null,
		tracks: listed(query.get('track'), tracks),
		firm: listed(query.get('conf'), firmnesses),
		paragraph: Number.isInteger(p) && p >= 1 && p <= 15 ? p : null,
		search: query.get('q') ?? '',
		event: data.notes.some((note) => note.id === event) ? event : null,
		head: day(query.get('head')),
		ladder: measures.find((m) => m === ladder) ?? 'all'
	};
}

/** The choice as entries of an address; what is as at the start is left out. */
export function writeChoice(choice: Choice, data: ExploreData): Record<string, string | undefined> {
	const full = fullWindow(data);
	const whole = choice.window[0] <= full[0] && choice.window[1] >= full[1];
	return {
		from: whole ? undefined : isoOf(choice.window[0]),
		to: whole ? undefined : isoOf(choice.window[1]),
		actor: choice.actor ?? undefined,
		track: choice.tracks.length === tracks.length ? undefined : choice.tracks.join(',') || 'none',
		conf: choice.firm.length === firmnesses.length ? undefined : choice.firm.join(',') || 'none',
		p: choice.paragraph === null ? undefined : `${choice.paragraph}`,
		q: choice.search || undefined,
		event: choice.event ?? undefined,
		head: choice.head === null ? undefined : isoOf(choice.head),
		ladder: choice.ladder === 'all' ? undefined : choice.ladder
	};
}

/** Text without case and accents, as it is searched. */
export const plain = (text: string): string =>
	text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").toLowerCase();

/** What a search looks through: title, summary, place and the publishers and titles of the sources. */
export const searchText = (event: ExploreEvent, sources: readonly ExploreSource[]): string =>
	plain(
		[
			event.title,
			event.summary,
			event.place,
			...event.sources.flatMap((i) => [sources[i]?.publisher ?? '', sources[i]?.title ?? ''])
		].join(' ')
	);

/** Whether a note is lit: it passes every filter. All words of a search must be found. */
export function matches(note: Note, event: ExploreEvent, text: string, choice: Choice): boolean {
	return (
		choice.tracks.includes(note.track) &&
		choice.firm.includes(note.firm) &&
		(choice.actor === null || event.actors.includes(choice.actor)) &&
		(choice.paragraph === null || event.paragraphs.includes(choice.paragraph)) &&
		plain(choice.search)
			.split(/\s+/)
			.every((word) => text.includes(word))
	);
}

/**
 * What tells the notes that pass a choice's filters, by id. The texts to search are put together once for all choices.
 */
export function lighting(data: ExploreData): (choice: Choice) => ReadonlySet<string> {
	const texts = data.events.map((event) => searchText(event, data.sources));
	return (choice) =>
		new Set(
			data.notes
				.filter((note, i) => {
					const event = data.events[i];
					return event !== undefined && matches(note, event, texts[i] ?? '', choice);
				})
				.map((note) => note.id)
		);
}

/** How many filters are set, for the button that opens them. */
export const filtersSet = (choice: Choice): number =>
	[
		choice.actor !== null,
		choice.tracks.length < tracks.length,
		choice.firm.length < firmnesses.length,
		choice.paragraph !== null
	].filter(Boolean).length;
