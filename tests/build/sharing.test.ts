import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ogs from 'open-graph-scraper';
import { describe, expect, it } from 'vitest';
import config from '../../svelte.config.js';
import { longDate } from '../../src/lib/text/dates';
import { build, bytes, files, pages, read, tags } from './site';

/** Where the build says it is published; ends in `/`. */
const site = `${config.kit?.prerender?.origin ?? ''}${config.kit?.paths?.base ?? ''}/`;
const addressOf = (page: string) => site + page.replace(/index\.html$/, '');
const fileAt = (address: string) => address.slice(site.length);
const shared = pages.filter((page) => /^s\/[^/]+\/index\.html$/.test(page));
/** Pages with a card: all but those for frames. */
const carded = pages.filter((page) => !page.startsWith('embed/'));

const meta = (page: string, name: string) =>
	tags(read(page)).find(({ name: tag, attributes }) => tag === 'meta' && attributes.name === name)
		?.attributes.content;
const canonical = (page: string) =>
	tags(read(page)).find(({ attributes }) => attributes.rel === 'canonical')?.attributes.href;
const isHidden = (page: string) => meta(page, 'robots')?.includes('noindex') ?? false;

/** Width and height in the head of a PNG, pixels. */
function pngSize(file: string): [number, number] {
	const head = readFileSync(join(build, file)).subarray(0, 24);
	expect(head.toString('latin1', 1, 4), file).toBe('PNG');
	return [head.readUInt32BE(16), head.readUInt32BE(20)];
}

async function openGraph(page: string) {
	const { error, result } = await ogs({ html: read(page) });
	expect(error, page).toBe(false);
	return result;
}

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
type Thing = { [key: string]: Json };

/** What a page says of itself to search engines. */
function things(page: string): Thing[] {
	const [, text] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(read(page)) ?? [];
	if (text === undefined) return [];
	const data = JSON.parse(text) as { '@context': string; '@graph': Thing[] };
	expect(data['@context']).toBe('https://schema.org');
	return data['@graph'];
}
const thing = (page: string, type: string) =>
	things(page).find((one) => one['@type'] === type) ?? {};

function empties(value: Json | undefined, path: string): string[] {
	if (value === undefined || value === null || value === '') return [path];
	if (typeof value !== 'object') return [];
	const inside = Object.entries(value);
	return inside.length === 0
		? [path]
		: inside.flatMap(([key, one]) => empties(one as Json, `${path}.${key}`));
}

describe('a shared step', () => {
	it('has a page for each step of plain reading', () => {
		const ids = tags(read('plain/index.html')).flatMap(({ name, attributes }) =>
			name === 'article' ? [attributes.id ?? ''] : []
		);
		expect(ids).toHaveLength(63);
		expect(shared.toSorted()).toEqual(ids.map((id) => `s/${id}/index.html`).toSorted());
	});

	it('is told by its finding, its own address and its own picture', async () => {
		const cards = new Set<string>();
		for (const page of shared) {
			const said = await openGraph(page);
			const [, heading] = /<h1[^>]*>([^<]+)<\/h1>/.exec(read(page)) ?? [];
			expect(said.ogTitle, page).toBe(heading);
			expect(said.ogDescription?.length, page).toBeGreaterThan(60);
			expect(said.ogUrl, page).toBe(addressOf(page));
			expect(canonical(page), page).toBe(site);
			cards.add(said.ogImage?.[0]?.url ?? '');
		}
		expect(cards.size).toBe(shared.length);
	});

	it('names an oEmbed answer before anything long in its head', () => {
		for (const page of shared) {
			expect(read(page).indexOf('application/json+oembed'), page).toBeGreaterThan(0);
			expect(read(page).indexOf('application/json+oembed'), page).toBeLessThan(8000);
		}
	});
});

describe('cards', () => {
	it('every page has one that is there, 1200 by 630, at most 300 KB, with its size and its words', async () => {
		for (const page of carded) {
			const said = await openGraph(page);
			const [image] = said.ogImage ?? [];
			const file = fileAt(image?.url ?? '');
			expect(files, page).toContain(file);
			expect(pngSize(file), page).toEqual([1200, 630]);
			expect([Number(image?.width), Number(image?.height)], page).toEqual([1200, 630]);
			expect(bytes(file), file).toBeLessThanOrEqual(300 * 1024);
			expect(image?.alt?.length, page).toBeGreaterThan(40);
			expect(image?.alt?.length, page).toBeLessThanOrEqual(420);
			expect(said.twitterCard, page).toBe('summary_large_image');
			expect(said.twitterImage?.[0]?.url, page).toBe(image?.url);
			expect(said.twitterImage?.[0]?.alt, page).toBe(image?.alt);
		}
	});

	it('are told with numbers where the picture has them', async () => {
		const said = await openGraph('s/the-civilians-reported/index.html');
		expect(said.ogImage?.[0]?.alt).toMatch(/\d{4}/);
	});

	it('the story has its picture in three ratios', () => {
		const { image } = thing('index.html', 'Article');
		const sizes = (image as string[]).map((address) => pngSize(fileAt(address)).join(' × '));
		expect(sizes).toEqual(['1200 × 630', '1200 × 900', '1200 × 1200']);
	});
});

describe('structured data', () => {
	it('holds no empty field', () => {
		const wrong = pages.flatMap((page) =>
			things(page).flatMap((one) => empties(one, `${page} ${String(one['@type'])}`))
		);
		expect(wrong).toEqual([]);
	});

	it('the story is an article of the date that it shows', () => {
		const article = thing('index.html', 'Article');
		for (const field of ['headline', 'description', 'license', 'author', 'publisher', 'citation']) {
			expect(article, field).toHaveProperty(field);
		}
		expect(read('index.html')).toContain(longDate(String(article.dateModified)));
		expect(longDate(String(article.datePublished))).toMatch(/2026$/);
		expect(String(article.headline).length).toBeLessThanOrEqual(110);
	});

	it('each table of the data is a data set whose downloads are there', () => {
		const sets = things('data/index.html').filter((one) => one['@type'] === 'Dataset');
		const rows = tags(read('data/index.html')).filter(({ name }) => name === 'summary');
		expect(sets).toHaveLength(rows.length);
		for (const { distribution, description, name } of sets) {
			expect(String(description).length, String(name)).toBeGreaterThanOrEqual(50);
			for (const { contentUrl } of distribution as Thing[]) {
				expect(files).toContain(fileAt(String(contentUrl)));
			}
		}
	});

	it('inner pages say how they hang together', () => {
		for (const page of carded.filter((one) => !isHidden(one) && one !== 'index.html')) {
			const { itemListElement } = thing(page, 'BreadcrumbList');
			const items = itemListElement as Thing[] | undefined;
			expect(items?.at(0)?.item, page).toBe(site);
			expect(items?.at(-1)?.item, page).toBe(addressOf(page));
		}
	});
});

describe('for machines', () => {
	it('the sitemap lists every page that stands for itself, and no other', () => {
		const listed = [...read('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, at]) => at);
		const own = pages.filter((page) => !isHidden(page) && canonical(page) === addressOf(page));
		expect(listed.toSorted()).toEqual(own.map(addressOf).toSorted());
		expect(read('robots.txt')).toContain(`Sitemap: ${site}sitemap.xml`);
	});

	it('the manifest names icons of the sizes that they have', () => {
		const { icons } = JSON.parse(read('manifest.webmanifest')) as {
			icons: { src: string; sizes: string; type: string }[];
		};
		expect(icons.map(({ src }) => src).filter((src) => !files.includes(src))).toEqual([]);
		for (const { src, sizes } of icons.filter(({ type }) => type === 'image/png')) {
			expect(pngSize(src).join('x')).toBe(sizes);
		}
		expect(pngSize('icons/180.png')).toEqual([180, 180]);
		expect(readFileSync(join(build, 'favicon.ico')).readUInt16LE(2)).toBe(1);
	});

	it('the feed dates its entries and leads to the log of changes', () => {
		const feed = read('feed.xml');
		const dates = [...feed.matchAll(/<updated>([^<]+)<\/updated>/g)].map(([, date]) => date);
		expect(dates.length).toBeGreaterThan(1);
		expect(dates[0]).toBe(dates[1]);
		expect(feed).toContain(`<link href="${site}about/#corrections"/>`);
	});

	it('a page that is not there is found by nobody', () => {
		expect(isHidden('404.html')).toBe(true);
		expect(canonical('404.html')).toBeUndefined();
	});
});
