import { describe, expect, it } from 'vitest';
import { pages, read } from './site';

/** Every table of the built pages, as its markup. */
const tables = pages.flatMap((page) =>
	[...read(page).matchAll(/<table\b[\s\S]*?<\/table>/g)].map(([html]) => ({ page, html }))
);
const failing = (holds: (html: string) => boolean) => [
	...new Set(
		tables
			.filter(({ html }) => !holds(html))
			.map(({ page, html }) => `${page}: ${html.slice(0, 90)}`)
	)
];

describe('tables, as a screen reader needs them', () => {
	it('have a name: a caption, or a heading they point to', () => {
		expect(tables.length).toBeGreaterThan(14);
		expect(
			failing((html) =>
				/<caption\b[^>]*>[\s\S]*?[^<>\s][\s\S]*?<\/caption>|^<table[^>]*aria-label(?:ledby)?="[^"]+"/.test(
					html
				)
			)
		).toEqual([]);
	});

	it('have heads that say what they are the head of', () => {
		expect(failing((html) => /<th\b/.test(html))).toEqual([]);
		expect(
			failing((html) => [...html.matchAll(/<th\b[^>]*>/g)].every(([th]) => /scope="/.test(th)))
		).toEqual([]);
	});
});
