import { sources } from '$data/index.server';
import { typeset } from '../lib/text/write-html';
import { cslDate, publisherName } from './source';

/** A source in few words. */
export interface SourceRef {
	id: string;
	publisher: string;
	/** As exact as known; empty where there is none. */
	date: string;
}

/** Sources by id, in few words, in the order given. @throws Error for an id that the bibliography lacks */
export function sourceRefs(ids: readonly string[]): SourceRef[] {
	return ids.map((id) => {
		const source = sources().find((entry) => entry.id === id);
		if (!source) throw new Error(`sourceRefs: the bibliography has no "${id}".`);
		return {
			id,
			publisher: publisherName(source.publisher),
			date: typeset(cslDate(source.issued) ?? '')
		};
	});
}
