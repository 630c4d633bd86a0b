import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { drawings, files, pages, read, resolve, tags, type Tag } from './site';

/** What each test says of a page that fails it: the file, and what is wrong there. */
const everywhere = (check: (file: string) => readonly string[], where = pages) =>
	where.flatMap((file) => check(file).map((what) => `${file}: ${what}`));

/** Attributes that make a browser fetch something at once. */
function loads({ name, attributes }: Tag): string[] {
	const { src, srcset, href, rel = '', poster, data } = attributes;
	const wanted: (string | undefined)[] = [src, poster, name === 'object' ? data : undefined];
	if (srcset) wanted.push(...srcset.split(',').map((one) => one.trim().split(/\s+/)[0]));
	if (name === 'link' && /stylesheet|icon|preload|manifest/.test(rel)) wanted.push(href);
	if (name === 'image' || name === 'use') wanted.push(href, attributes['xlink:href']);
	return wanted.filter((one) => one !== undefined);
}

/** Addresses of a page: what it loads and where it leads. */
const addresses = (page: string): string[] =>
	tags(read(page)).flatMap((tag) =>
		['a', 'area', 'form'].includes(tag.name)
			? [tag.attributes.href ?? tag.attributes.action ?? '']
			: loads(tag)
	);

const ids = new Map<string, Set<string>>();
function hasId(page: string, id: string): boolean {
	let known = ids.get(page);
	if (!known) {
		known = new Set(tags(read(page)).map(({ attributes }) => attributes.id ?? ''));
		ids.set(page, known);
	}
	return known.has(id);
}

const elsewhere = /^(https?:)?\/\//i;
const inStyles = (css: string) =>
	[...css.matchAll(/(?:url\(\s*|@import\s+)["']?([^"')\s;]+)/g)].map(([, address = '']) => address);

describe('every built page', () => {
	it('is there at all', () => {
		expect(pages).toContain('index.html');
	});

	it('loads nothing from another place', () => {
		expect(
			everywhere((page) =>
				tags(read(page))
					.flatMap(loads)
					.filter((address) => elsewhere.test(address))
			)
		).toEqual([]);
		const styles = files.filter((file) => file.endsWith('.css'));
		const drawn = [...styles, ...drawings];
		expect(
			everywhere((file) => inStyles(read(file)).filter((one) => elsewhere.test(one)), drawn)
		).toEqual([]);
	});

	it('has a content security policy that allows no inline code but by hash', () => {
		const wrong = everywhere((page) => {
			const policies = tags(read(page))
				.filter(({ attributes }) =>
					/^content-security-policy$/i.test(attributes['http-equiv'] ?? '')
				)
				.map(({ attributes }) => attributes.content ?? '');
			if (policies.length !== 1) return [`${policies.length} policies`];
			const [policy = ''] = policies;
			const problems = ["'unsafe-inline'", "'unsafe-eval'", 'http:', 'https:', '*'].filter((word) =>
				policy.split(/[\s;]+/).includes(word)
			);
			for (const demand of ["default-src 'none'", "require-trusted-types-for 'script'"]) {
				if (!policy.includes(demand)) problems.push(`no ${demand}`);
			}
			return problems;
		});
		expect(wrong).toEqual([]);
	});

	it('carries no style or event attribute, which that policy would block', () => {
		const blocked = (file: string) =>
			tags(read(file)).flatMap(({ name, attributes }) =>
				Object.keys(attributes)
					.filter((attribute) => attribute === 'style' || /^on[a-z]+$/.test(attribute))
					.map((attribute) => `<${name} ${attribute}="${attributes[attribute]}">`)
			);
		expect(everywhere(blocked, [...pages, ...drawings])).toEqual([]);
	});

	it('names other files by relative addresses, so that the site works under any path', () => {
		const rooted = (page: string) =>
			addresses(page).filter((address) => address.startsWith('/') && !address.startsWith('//'));
		// What answers for a missing page stands at any depth.
		const placed = pages.filter((page) => page !== '404.html');
		expect(everywhere(rooted, placed)).toEqual([]);
	});

	it('links only to files, pages and fragments that are there', () => {
		const present = new Set(files);
		const broken = (page: string) =>
			addresses(page).flatMap((address) => {
				const target = resolve(page, address);
				if (!target) return [];
				if (!present.has(target.file)) return [`${address} leads to no file`];
				const { file, fragment } = target;
				if (!fragment || fragment.startsWith(':~:') || !file.endsWith('.html')) return [];
				return hasId(file, fragment) ? [] : [`${address} leads to no id`];
			});
		expect(everywhere(broken)).toEqual([]);
	});

	it('gives each id once', () => {
		const doubled = (page: string) => {
			const all = tags(read(page)).flatMap(({ attributes }) => attributes.id ?? []);
			return [...new Set(all.filter((id, i) => all.indexOf(id) !== i))];
		};
		expect(everywhere(doubled)).toEqual([]);
	});

	it('is valid HTML', async () => {
		const validator = new HtmlValidate({
			extends: ['html-validate:standard', 'html-validate:a11y'],
			rules: {
				// How it is written, which is the renderer's business.
				'attr-quotes': 'off',
				'attribute-boolean-style': 'off',
				'attribute-empty-style': 'off',
				'doctype-style': 'off',
				'no-trailing-whitespace': 'off',
				'no-inline-style': 'off',
				'void-style': 'off',
				'long-title': 'off',
				'tel-non-breaking': 'off',
				// SVG has its own case; ids are checked above, across the drawings too.
				'element-case': 'off',
				'no-dup-id': 'off',
				// A build's own files carry a hash in their name and come from the same place.
				'require-sri': 'off',
				// `role="list"` brings back what `list-style: none` takes away in Safari.
				'no-redundant-role': 'off',
				// Choices take effect as they are made; there is nothing to submit.
				'wcag/h32': 'off'
			}
		});
		const wrong: string[] = [];
		for (const page of pages) {
			const report = await validator.validateString(read(page), page);
			for (const { messages } of report.results) {
				for (const { line, message, ruleId } of messages) {
					wrong.push(`${page}:${line}: ${message} (${ruleId})`);
				}
			}
		}
		expect(wrong).toEqual([]);
	});
});
