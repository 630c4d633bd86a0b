import { describe, expect, it } from 'vitest';
import { drawings, files, pages, read, resolve, tags } from './site';

const embeds = pages.filter((page) => /^embed\/[^/]+\/index\.html$/.test(page));
const answers = files.filter((file) => file.endsWith('oembed.json'));
const meta = (page: string, name: string) =>
	tags(read(page)).find(({ attributes }) => attributes.name === name)?.attributes.content;
const linkOf = (page: string, rel: string) =>
	tags(read(page)).find((tag) => tag.name === 'link' && tag.attributes.rel === rel)?.attributes;
/** Where the site is published, ending in `/`: the story's own canonical address. */
const site = linkOf('index.html', 'canonical')?.href ?? '';
/** The built file an absolute address of the site names. */
const fileOf = (address: string) => {
	expect(address.startsWith(site), address).toBe(true);
	const path = address.slice(site.length).replace(/[?#].*$/, '');
	return path === '' || path.endsWith('/') ? `${path}index.html` : path;
};
const discovery = (page: string) =>
	tags(read(page)).filter(({ attributes }) => attributes.type === 'application/json+oembed');

describe('an oEmbed answer', () => {
	it('stands beside every figure and every step that has a still', () => {
		const figures = pages.filter((page) => /^figures\/[^/]+\/index\.html$/.test(page));
		const stills = drawings.filter((file) => /^stills\/[^.]+\.svg$/.test(file));
		const wanted = [
			...figures.map((page) => page.replace('index.html', 'oembed.json')),
			...stills.map((file) => file.replace(/^stills\/(.+)\.svg$/, 's/$1/oembed.json'))
		];
		expect(stills.length).toBeGreaterThan(0);
		expect(answers.toSorted()).toEqual(wanted.toSorted());
	});

	it('says what oEmbed 1.0 asks of type “rich”, and where it comes from', () => {
		for (const file of answers) {
			const answer = JSON.parse(read(file)) as Record<string, unknown>;
			expect(answer, file).toMatchObject({ type: 'rich', version: '1.0', provider_url: site });
			for (const key of ['width', 'height', 'thumbnail_width', 'thumbnail_height', 'cache_age']) {
				expect(answer[key], `${file}: ${key}`).toBeTypeOf('number');
			}
			for (const key of ['html', 'title', 'author_name', 'provider_name', 'thumbnail_url']) {
				expect(answer[key], `${file}: ${key}`).toMatch(/\S/);
			}
		}
	});

	it('shows a frame and a picture that are there, at a step the frame knows', () => {
		for (const file of answers) {
			const { html, thumbnail_url } = JSON.parse(read(file)) as Record<string, string>;
			const found = tags(html ?? '');
			expect(found, file).toHaveLength(1);
			const { src = '', title, allow } = found[0]?.attributes ?? {};
			expect(embeds).toContain(fileOf(src));
			expect(files).toContain(fileOf(thumbnail_url ?? ''));
			expect(title).toMatch(/\S/);
			expect(allow).toBe('web-share; clipboard-write');
			const step = new URL(src).searchParams.get('step');
			if (step === null) continue;
			expect(read(fileOf(src)), file).toContain(`data-for="${step}"`);
		}
	});

	it('is named early in the head of its page', () => {
		for (const file of answers) {
			const page = file.replace('oembed.json', 'index.html');
			expect(discovery(page).map(({ attributes }) => fileOf(attributes.href ?? ''))).toEqual([
				file
			]);
			// WordPress reads no further.
			expect(read(page).indexOf('application/json+oembed'), page).toBeLessThan(150_000);
		}
		const others = pages.filter(
			(page) => !files.includes(page.replace('index.html', 'oembed.json'))
		);
		expect(others.filter((page) => discovery(page).length > 0)).toEqual([]);
	});
});

describe('an embedded figure', () => {
	it('is left to the story by search engines', () => {
		expect(embeds.length).toBeGreaterThan(0);
		for (const page of embeds) {
			expect(meta(page, 'robots'), page).toBe('noindex');
			expect(linkOf(page, 'canonical')?.href, page).toBe(site);
		}
	});

	it('is complete before any script: finding, drawing, source, and the way back', () => {
		for (const page of embeds) {
			const inside = tags(read(page));
			expect(inside.filter(({ name }) => name === 'svg').length, page).toBeGreaterThanOrEqual(2);
			const links = inside.flatMap(({ attributes }) => attributes.href ?? []);
			expect(
				links.some((href) => /^\.\.\/\.\.\/#./.test(href)),
				page
			).toBe(true);
			expect(
				links.some((href) => href.endsWith('#table')),
				page
			).toBe(true);
		}
	});

	it('measures nothing by the frame it stands in, which would grow with it for ever', () => {
		for (const page of embeds) {
			const styles = tags(read(page)).flatMap(({ name, attributes }) =>
				name === 'link' && attributes.rel === 'stylesheet'
					? (resolve(page, attributes.href ?? '')?.file ?? [])
					: []
			);
			expect(styles.length).toBeGreaterThan(0);
			for (const file of styles) {
				expect(read(file).match(/[\d.](?:[sld]?v(?:h|w|b|i|min|max))\b/), file).toBeNull();
			}
		}
	});
});
