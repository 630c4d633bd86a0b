import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import { Cite, plugins, type CslEntry } from '@citation-js/core';
import type { Source } from '$data/index.server';

// A key is the source's id, letter for letter, so that a reference leads back to its entry here. UTF-8, as BibTeX is
// read today, instead of a command for every accent.
Object.assign(plugins.config.get('@bibtex').format, {
	useIdAsLabel: true,
	checkLabel: false,
	asciiOnly: false
});

/** Kinds that appear in something that has a name: a paper, a magazine, a blog. */
const inSomething = /^(article-|post-weblog)/;
/** Legal styles ask for reporters and page numbers, which are not known here; these are set as reports. */
const asReport = /^(legislation|treaty|legal_case)$/;

/**
 * A source as a style wants it: each name once, and no date where there is only a remark that there is none.
 * What we say of how it was read stays out of a reader's bibliography.
 */
export function reference(source: Source): CslEntry {
	const { id, type, title, author, publisher, issued, URL, accessed, language } = source;
	const container = source['container-title'];
	const dated = issued && 'date-parts' in issued;
	const signed = author?.some((one) => 'literal' in one && one.literal === publisher);
	const where = inSomething.test(type)
		? { 'container-title': container ?? publisher }
		: {
				...(container && container !== publisher ? { 'container-title': container } : {}),
				...(signed ? {} : { publisher })
			};
	return {
		id,
		type: asReport.test(type) ? 'report' : type,
		title,
		...(author ? { author } : {}),
		...where,
		...(dated ? { issued } : {}),
		...(URL ? { URL } : {}),
		accessed,
		...(language ? { language } : {})
	};
}

/** Every text of an entry but its address, with TeX's own signs escaped: with UTF-8 the library leaves them as they are. */
function escapeTex(entry: CslEntry): CslEntry {
	const escaped = (value: unknown): unknown => {
		if (typeof value === 'string') return value.replace(/[&%$#_]/g, '\\$&');
		if (Array.isArray(value)) return value.map(escaped);
		if (value === null || typeof value !== 'object') return value;
		return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, escaped(one)]));
	};
	const { title, author, publisher, 'container-title': container } = entry;
	const texts = Object.entries({ title, author, publisher, 'container-title': container });
	const there = texts.filter(([, value]) => value !== undefined);
	return { ...entry, ...Object.fromEntries(there.map(([key, value]) => [key, escaped(value)])) };
}

/** A source in the forms a reader may take it away in. */
export interface Citation {
	/** One line, after the style of the American Psychological Association. */
	text: string;
	/** One entry; its key is the source's id. */
	bibtex: string;
	/** CSL-JSON as the bibliography has it, in a list as the format asks: with our remarks. */
	json: string;
}

const made = new Map<string, Citation>();

/** Formats a source, once. */
export function cite(source: Source): Citation {
	let citation = made.get(source.id);
	if (!citation) {
		const entry = reference(source);
		citation = {
			text: new Cite(entry)
				.format('bibliography', { template: 'apa', lang: 'en-US', format: 'text' })
				.trim(),
			bibtex: `${new Cite(escapeTex(entry)).format('bibtex').trim()}\n`,
			json: `${JSON.stringify([source], null, '\t')}\n`
		};
		made.set(source.id, citation);
	}
	return citation;
}

/** What can be fetched beside the bibliography: each source, and all of them, as BibTeX and CSL-JSON; all as text. */
export const citationFiles = (sources: readonly Source[]): string[] => [
	'sources.txt',
	...['sources', ...sources.map(({ id }) => id)].flatMap((name) => [`${name}.bib`, `${name}.json`])
];

/** The content of one of these files. @returns undefined when there is no such file */
export function citationFile(file: string, sources: readonly Source[]): string | undefined {
	const [, name = '', ending] = /^(.+)\.(bib|json|txt)$/.exec(file) ?? [];
	const chosen = name === 'sources' ? sources : sources.filter(({ id }) => id === name);
	if (chosen.length === 0) return undefined;
	switch (ending) {
		case 'bib':
			return chosen.map((source) => cite(source).bibtex).join('\n');
		case 'json':
			return `${JSON.stringify(chosen, null, '\t')}\n`;
		case 'txt':
			return chosen.map((source) => `${cite(source).text}\n`).join('');
		default:
			return undefined;
	}
}
