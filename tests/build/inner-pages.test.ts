import { describe, expect, it } from 'vitest';
import { claims, sources, tables } from '../../src/tables/index.server';
import { files, pages, read, tags } from './site';

const idsOf = (page: string) =>
	new Set(tags(read(page)).flatMap(({ attributes }) => attributes.id ?? []));
const linksOf = (page: string) =>
	tags(read(page)).flatMap(({ name, attributes }) =>
		name === 'a' && attributes.href ? [attributes.href] : []
	);
/** The figures' own pages. */
const figurePages = pages.filter((page) => /^figures\/[^/]+\/index\.html$/.test(page));

it('every claim has a page, and the ledger leads to each', () => {
	const links = linksOf('claims/index.html');
	for (const { id } of claims()) {
		expect(files).toContain(`claims/${id}/index.html`);
		expect(links.some((href) => href.endsWith(`${id}/`))).toBe(true);
	}
});

it('a claim’s page names each of its sources', () => {
	for (const { id, evidence_for, evidence_against_or_qualification } of claims()) {
		const links = linksOf(`claims/${id}/index.html`);
		const cited = [...evidence_for, ...evidence_against_or_qualification].flatMap(
			({ source_ids }) => source_ids
		);
		for (const source of cited) expect(links).toContain(`../../sources/#${source}`);
	}
});

it('every source has its anchor in the bibliography', () => {
	const ids = idsOf('sources/index.html');
	expect(
		sources()
			.map(({ id }) => id)
			.filter((id) => !ids.has(id))
	).toEqual([]);
});

it('links out of the site say so', () => {
	const out = pages.flatMap((page) =>
		tags(read(page)).filter(
			({ name, attributes }) => name === 'a' && /^https?:/.test(attributes.href ?? '')
		)
	);
	expect(out.length).toBeGreaterThan(sources().length / 2);
	expect(out.filter(({ attributes }) => !attributes.rel?.includes('noopener'))).toEqual([]);
});

describe('the data page', () => {
	it('offers every table as CSV and as JSON with as many rows', () => {
		const links = linksOf('data/index.html');
		for (const table of tables) {
			const csv = table.file.replace(/^data\//, '');
			expect(links).toContain(`../data/${csv}`);
			expect(files).toContain(`data/${csv}`);
			const rows = JSON.parse(read(`data/${table.id}.json`)) as unknown[];
			expect(rows).toHaveLength(table.rows().length);
		}
	});
	it('offers a description for software whose paths lead to files', () => {
		const { resources } = JSON.parse(read('data/datapackage.json')) as {
			resources: { path: string }[];
		};
		expect(
			resources.map(({ path }) => `data/${path}`).filter((file) => !files.includes(file))
		).toEqual([]);
	});
});

describe('a figure’s page', () => {
	it('is there for each figure of the gallery', () => {
		const shown = linksOf('figures/index.html').filter((href) => /figures\/[^/]+\/$/.test(href));
		expect(figurePages.length).toBeGreaterThan(0);
		expect(new Set(shown).size).toBe(figurePages.length);
	});
	it('holds a complete drawing, or the choices that lead to one, before any script runs', () => {
		for (const page of figurePages) {
			const inside = tags(read(page));
			const at = inside.findIndex(({ attributes }) => attributes['data-explore'] !== undefined);
			// A figure without an explore mode is handled in the story alone.
			if (at < 0) continue;
			expect(
				inside.slice(at).some(({ name }) => name === 'svg'),
				page
			).toBe(true);
			const { attributes } = inside[at] ?? { attributes: {} as Record<string, string> };
			const json = (attributes['data-json'] ?? '').replace(/^(\.\.\/)+/, '');
			expect(files).toContain(json);
		}
	});
	it('offers each of its tables as CSV and as JSON', () => {
		for (const page of figurePages) {
			const folder = page.replace('index.html', '');
			const csvs = files.filter((file) => file.startsWith(folder) && file.endsWith('.csv'));
			expect(csvs.length, page).toBeGreaterThan(0);
			const links = linksOf(page).map((href) => href.replace(/^(\.\.\/)+/, ''));
			for (const csv of csvs) {
				expect(links).toContain(csv);
				expect(links).toContain(csv.replace(/csv$/, 'json'));
			}
		}
	});
});

it('plain reading has every still a figure’s step has, and for paper the one laid out for phones', () => {
	const stills = files
		.filter((file) => /^stills\/.+\.svg$/.test(file))
		.map((file) => file.replace('.narrow.svg', '.narrow.svg#bare'));
	const shown = tags(read('plain/index.html')).flatMap(({ name, attributes }) =>
		name === 'img' ? [attributes.src?.replace('../', '') ?? ''] : []
	);
	expect(shown.toSorted()).toEqual(stills.toSorted());
});

it('the addresses of the house’s policies are there', () => {
	const ids = idsOf('about/index.html');
	for (const id of ['borders', 'confidence', 'corrections', 'gaps', 'licence', 'cite']) {
		expect(ids).toContain(id);
	}
});
