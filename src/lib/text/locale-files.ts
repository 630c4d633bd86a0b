import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { dateNames } from './date-names.ts';
import { formatsOf } from './locale.ts';
import { longText } from './long.ts';

/** The language all code imports: `words.en.ts`, `text.en.md`. */
const written = 'en';
/**
 * English made longer, to see whether a page holds translations. It has no files of its own. Words inside drawings stay
 * as they are: they are placed by hand, and a language places its own.
 */
export const pseudo = 'en-x-long';

/** Words inside drawings, and those that are put into them. */
const drawn = /\/src\/(?:story\/.+|lib\/text\/(?:numerals|state-names)\.en)\.ts$/;

const longer = join(dirname(fileURLToPath(import.meta.url)), 'long.ts');

/**
 * Words in another language are files beside the English ones: where code imports `words.en` or `text.en.md`, a build
 * with `SITE_LOCALE=fr` takes `words.fr.ts` and `text.fr.md`. Nothing else changes.
 *
 * @param locale a BCP 47 tag, or the pseudo-locale
 * @throws Error at build, naming the file that the language lacks: a page speaks one language
 */
export function localeFiles(locale = process.env.SITE_LOCALE || written): Plugin {
	return {
		name: 'locale-files',
		enforce: 'pre',
		config: () => ({
			define: {
				__LOCALE__: JSON.stringify(locale),
				__DATES__: JSON.stringify(dateNames(formatsOf(locale)))
			}
		}),
		async resolveId(source, importer, options) {
			if (locale === written || !/\.en(?:\.ts|\.md)?(?:\?|$)/.test(source)) return;
			if (importer?.endsWith('?long')) return;
			const english = await this.resolve(source, importer, { ...options, skipSelf: true });
			const [path = '', query] = english?.id.split('?') ?? [];
			if (!/\.en\.(?:ts|md)$/.test(path)) return;
			if (locale === pseudo) return query || drawn.test(path) ? english?.id : `${path}?long`;
			const file = path.replace(/\.en\.(ts|md)$/, `.${locale}.$1`);
			if (!existsSync(file)) throw new Error(`${file} is missing: the words in "${locale}".`);
			return query ? `${file}?${query}` : file;
		},
		load(id) {
			if (locale !== pseudo) return;
			const [path = '', query] = id.split('?');
			if (path.endsWith('.en.md') && query === 'raw') {
				return `export default ${JSON.stringify(longText(readFileSync(path, 'utf8')))};`;
			}
			if (query === 'long') return longModule(path);
		}
	};
}

/** A module with the same exports, all words in them longer. */
function longModule(path: string): string {
	const names = [...readFileSync(path, 'utf8').matchAll(/^export (?:const|function) (\w+)/gm)].map(
		([, name]) => name
	);
	return [
		`import * as $en from ${JSON.stringify(path)};`,
		`import { long } from ${JSON.stringify(longer)};`,
		...names.map((name) => `export const ${name} = long($en.${name});`)
	].join('\n');
}
