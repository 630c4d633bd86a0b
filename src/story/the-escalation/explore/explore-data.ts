import { typeset } from '../../../lib/text/write-html';
import type { EventRow, ScoreData } from '../derive';

/** One event as the reader opens it. */
export interface ExploreEvent {
	id: string;
	title: string;
	summary: string;
	/** Doubts about the date. */
	dateNote?: string;
	place: string;
	/** ISO3 of the states involved. */
	actors: readonly string[];
	/** Paragraphs of the essay, 1 to 15. */
	paragraphs: number[];
	/** Positions in `sources`. */
	sources: number[];
}

export interface ExploreSource {
	id: string;
	title: string;
	publisher: string;
	/** As exactly as it is known, such as `28 Apr 2025`; left out where the source has none. */
	date?: string;
	url?: string;
}

export interface ExploreData extends ScoreData {
	/** In the order of `notes`. */
	events: ExploreEvent[];
	sources: ExploreSource[];
}

interface FullRow extends EventRow {
	readonly title: string;
	readonly summary: string;
	readonly place_name: string;
	readonly essay_paragraphs: readonly string[];
	readonly source_ids: readonly string[];
	readonly date_note: string | null;
}

interface SourceRow {
	readonly id: string;
	readonly title: string;
	readonly publisher: string;
	readonly URL?: string | undefined;
	readonly issued?:
		| { readonly 'date-parts': readonly [readonly number[]] }
		| { readonly literal: string }
		| undefined;
}

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** The score with all events' words and the sources they name, each source once. */
export function exploreOf(
	score: ScoreData,
	rows: readonly FullRow[],
	sources: readonly SourceRow[]
): ExploreData {
	const byId = new Map(rows.map((row) => [row.id, row]));
	const cited = [...new Set(rows.flatMap((row) => row.source_ids))];
	const register = new Map(sources.map((source) => [source.id, source]));
	const events = score.notes.map((note): ExploreEvent => {
		const row = byId.get(note.id);
		if (!row) throw new RangeError(`exploreOf: no row for "${note.id}"`);
		return {
			id: row.id,
			title: typeset(row.title),
			summary: typeset(row.summary),
			...(row.date_note ? { dateNote: typeset(row.date_note) } : {}),
			place: row.place_name,
			actors: row.actors,
			paragraphs: row.essay_paragraphs.map((p) => Number(p.slice(1))),
			sources: row.source_ids.map((id) => cited.indexOf(id))
		};
	});
	return {
		...score,
		events,
		sources: cited.map((id) => {
			const source = register.get(id);
			return source ? sourceOf(source) : { id, title: id, publisher: '' };
		})
	};
}

function sourceOf({ id, title, publisher, URL, issued }: SourceRow): ExploreSource {
	const source: ExploreSource = {
		id,
		title: typeset(title),
		// A republisher's name may follow "via"; the list of sources shows it whole.
		publisher: publisher.replace(/ via .*$/, '')
	};
	if (issued && 'date-parts' in issued) {
		const [year, month, date] = issued['date-parts'][0];
		source.date = [date, month ? months[month - 1] : undefined, year].filter(Boolean).join(' ');
	}
	if (URL) source.url = URL;
	return source;
}
