import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fontFaces } from '../../src/lib/styles/fonts';
import { brotli, bytes, files, read, resolve, tags } from './site';

const KB = 1024;
const story = 'index.html';

/** Files the story's page asks for at once: scripts and what they import statically, to the last. */
function scriptsAtStart(): string[] {
	const waiting = tags(read(story)).flatMap(({ name, attributes }) => {
		const address =
			name === 'script'
				? attributes.src
				: /modulepreload/.test(attributes.rel ?? '')
					? attributes.href
					: undefined;
		return address ? (resolve(story, address)?.file ?? []) : [];
	});
	const found = new Set<string>();
	for (let file = waiting.pop(); file; file = waiting.pop()) {
		if (found.has(file)) continue;
		found.add(file);
		waiting.push(...staticImports(read(file)).map((one) => posix.join(posix.dirname(file), one)));
	}
	return [...found];
}

/** Relative modules a module imports or re-exports by statement, not by `import()`. */
const staticImports = (code: string): string[] =>
	[
		...code.matchAll(
			/(?:^|[;}\n])\s*(?:import|export)\s*(?:[\w$*{][^"'();]*?from\s*)?["'](\.[^"']+)["']/g
		)
	].map(([, address = '']) => address);

/** Files of the faces the first screen sets words in. */
const fontsAtStart = fontFaces.filter(({ first }) => first).map(({ file }) => `fonts/${file}`);

const sum = (sizes: readonly number[]) => sizes.reduce((all, one) => all + one, 0);

describe('what a reader waits for', () => {
	it('the words of the story and its first drawing are at most 68 KB', () => {
		expect(brotli(story)).toBeLessThanOrEqual(68 * KB);
	});

	it('the script before the first scroll is at most 16 KB', () => {
		const scripts = scriptsAtStart();
		expect(scripts.length).toBeGreaterThan(0);
		expect(sum(scripts.map(brotli))).toBeLessThanOrEqual(16 * KB);
	});

	it('the fonts before the first scroll are at most 80 KB', () => {
		expect(fontsAtStart.length).toBeGreaterThan(0);
		expect(sum(fontsAtStart.map(bytes))).toBeLessThanOrEqual(80 * KB);
	});

	it('nothing is shipped that no page needs', () => {
		expect(
			files.filter((file) => /__data\.json$|islands\/manifest\.json$|version\.json$/.test(file))
		).toEqual([]);
	});
});
