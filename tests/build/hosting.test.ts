import { describe, expect, it } from 'vitest';
import { files, read } from './site';

/** Rules of `_headers`: path pattern to its header lines. */
const rules = (): Map<string, string[]> => {
	const found = new Map<string, string[]>();
	let lines: string[] = [];
	for (const line of read('_headers').split('\n')) {
		if (line.startsWith('/')) found.set(line.trim(), (lines = []));
		else if (line.startsWith('  ')) lines.push(line.trim());
	}
	return found;
};
const matches = (pattern: string, path: string) =>
	pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
const headersFor = (path: string) =>
	[...rules()].flatMap(([pattern, lines]) => (matches(pattern, path) ? lines : []));
const pages = () =>
	files
		.filter((file) => file.endsWith('index.html'))
		.map((file) => `/${file.slice(0, -'index.html'.length)}`);

describe('headers for hosts that read _headers', () => {
	it('only embeds may be framed', () => {
		expect(pages().length).toBeGreaterThan(100);
		const framed = pages().filter(
			(page) => !headersFor(page).includes("Content-Security-Policy: frame-ancestors 'none'")
		);
		expect(framed.length).toBeGreaterThan(0);
		expect(framed.filter((page) => !page.startsWith('/embed/'))).toEqual([]);
	});

	it('no path has two policies, which would both hold', () => {
		const twice = pages().filter(
			(page) =>
				headersFor(page).filter((line) => line.startsWith('Content-Security-Policy')).length > 1
		);
		expect(twice).toEqual([]);
	});

	it('only files named by their content are kept for ever', () => {
		const lasting = files.filter((file) =>
			headersFor(`/${file}`).some((line) => line.includes('immutable'))
		);
		expect(lasting.length).toBeGreaterThan(50);
		const unnamed = lasting.filter((file) => !/[.-][\w-]{8,}\.\w+$/.test(file));
		expect(unnamed.filter((file) => !/OFL\.txt$/.test(file))).toEqual([]);
	});
});
