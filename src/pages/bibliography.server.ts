import { sources, type Source } from '$data/index.server';
import { languageOf } from '../lib/text/language-of';
import { typeset } from '../lib/text/write-html';
import { cite } from './cite.server';
import { placesOfSources, type SourcePlaces } from './places.server';
import { cslDate, cslOrder, fileKey, fileLetter, howRead, people, plainTitle } from './source';
import { sourceKinds, words } from './words.en';

/** A source as the bibliography shows it. */
export interface Entry {
	id: string;
	title: string;
	url: string | undefined;
	/** Language of the title, where it is not English. */
	lang: string | undefined;
	/** Who signed and who published, when, what it is, how it was read: sentences. */
	about: string;
	/** One line for a bibliography. */
	citation: string;
	places: SourcePlaces;
}

const seen = {
	'store extract': words.sources.extract,
	'not opened': words.sources.notOpened
};

function about(source: Source): string {
	const who = [people(source), source.publisher].filter(Boolean).join(', ');
	const when = cslDate(source.issued) ?? words.sources.undated;
	const address = source.URL ? '' : ` ${words.sources.noAddress}.`;
	return typeset(
		`${who}, ${when}. ${sourceKinds[source.type]}.${address} ${howRead(source, seen)}`
	);
}

/** The whole bibliography under the first letters of its publishers; in a letter by publisher, then by date. */
export function bibliography() {
	const places = placesOfSources(sources());
	const filed = [...sources()].sort(
		(a, b) =>
			fileKey(a.publisher).localeCompare(fileKey(b.publisher), 'en') ||
			cslOrder(a.issued) - cslOrder(b.issued) ||
			a.id.localeCompare(b.id)
	);
	const letters = new Map<string, Entry[]>();
	for (const source of filed) {
		const used = places.get(source.id);
		if (!used) continue;
		const letter = fileLetter(source.publisher);
		const entry: Entry = {
			id: source.id,
			title: typeset(plainTitle(source.title)),
			url: source.URL,
			lang: inEnglish.has(source.id) ? undefined : languageOf(source.title, source.language),
			about: about(source),
			citation: cite(source).text,
			places: used
		};
		letters.set(letter, [...(letters.get(letter) ?? []), entry]);
	}
	const groups = [...letters].map(([letter, entries]) => ({ letter, entries }));
	const most = groups
		.flatMap(({ entries }) => entries)
		.sort((a, b) => b.places.total - a.places.total)
		.slice(0, 10)
		.map(({ id, title, places }) => ({ id, title, total: places.total }));
	const stored = filed.filter((source) =>
		/\bstored cop(y|ies)\b/.test(howRead(source, seen))
	).length;
	return { total: filed.length, stored, groups, most, kinds: kinds() };
}

/** German pages under titles we give in English, which no script tells apart. */
const inEnglish = new Set(['nenka-2025-02-hrmmu', 'pravda-2025-06-30-concert']);

/** Number of sources of each kind, most first. */
function kinds(): { word: string; count: number }[] {
	const counts = new Map<string, number>();
	for (const { type } of sources()) {
		counts.set(sourceKinds[type], (counts.get(sourceKinds[type]) ?? 0) + 1);
	}
	return [...counts]
		.map(([word, count]) => ({ word, count }))
		.sort((a, b) => b.count - a.count || a.word.localeCompare(b.word));
}
