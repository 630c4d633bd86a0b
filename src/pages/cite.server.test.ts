import { Cite } from '@citation-js/core';
import { describe, expect, it } from 'vitest';
import { sources, type Source } from '$data/index.server';
import { citationFile, citationFiles, cite, reference } from './cite.server';

const all = sources();
const year = (source: Source) =>
	source.issued && 'date-parts' in source.issued ? source.issued['date-parts'][0][0] : undefined;

describe('every source', () => {
	it('is formatted, with its title, its year and its address', () => {
		const wrong = all.filter((source) => {
			const { text } = cite(source);
			const holds = (part: string | number | undefined) =>
				part === undefined || text.includes(String(part));
			return !(holds(year(source) ?? 'n.d.') && holds(source.URL) && text.length > 20);
		});
		expect(wrong.map(({ id }) => id)).toEqual([]);
	});

	it('is one line without a hole in it', () => {
		const holes = /undefined|null|NaN|\[object|_{2,}|\.\.(?!\.)|, ,|\( *\)|\{|\}|\n/;
		const wrong = all.filter((source) => holes.test(cite(source).text));
		expect(wrong.map((source) => cite(source).text)).toEqual([]);
	});

	it('names nobody twice in a row', () => {
		const wrong = all.filter((source) =>
			/(?:^|[.;] )(?:In )?([^.;]{4,})[.;] \1\. /.test(cite(source).text)
		);
		expect(wrong.map((source) => cite(source).text)).toEqual([]);
	});

	it('has no empty field as BibTeX', () => {
		const wrong = all.filter((source) => /= \{\s*\}|undefined|= ,/.test(cite(source).bibtex));
		expect(wrong.map((source) => cite(source).bibtex)).toEqual([]);
	});
});

describe('the bibliography as BibTeX', () => {
	const bib = citationFile('sources.bib', all) ?? '';
	const back = new Cite(bib).data;

	it('has the ids of the sources for keys, each once', () => {
		const keys = [...bib.matchAll(/^@\w+\{(.+),$/gm)].map(([, key]) => key);
		expect(keys).toEqual(all.map(({ id }) => id));
		expect(new Set(keys).size).toBe(keys.length);
	});

	it('gives back the same title, year and address when it is read', () => {
		const straight = (text: string) =>
			text.normalize('NFC').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ');
		const told = back.map(({ id, title, URL, issued }) => ({
			id,
			title: straight(title),
			year: issued?.['date-parts'][0]?.[0],
			// The library's reader escapes the signs of an escape once more.
			URL: URL?.replaceAll('%25', '%')
		}));
		expect(told).toEqual(
			all.map((source) => ({
				id: source.id,
				title: straight(source.title),
				year: year(source),
				URL: source.URL
			}))
		);
	});
});

it('CSL-JSON is the entry as the bibliography has it', () => {
	for (const source of all) expect(JSON.parse(cite(source).json)).toEqual([source]);
	expect(JSON.parse(citationFile('sources.json', all) ?? '')).toEqual(all);
});

it('every file that is offered has content, and no other name has', () => {
	expect(citationFiles(all).filter((file) => !citationFile(file, all))).toEqual([]);
	expect(citationFile('no-such-source.bib', all)).toBeUndefined();
	expect(citationFile('sources.pdf', all)).toBeUndefined();
});

it('what was only remarked in place of a date is no date', () => {
	const undated = all.find(({ issued }) => issued && 'literal' in issued);
	expect(undated && reference(undated)).not.toHaveProperty('issued');
});
