import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** @typedef {Record<string, { file: string, imports?: string[], dynamicImports?: string[] }>} Manifest */

/**
 * The story as one piece: every file its page can ask for while it is read.
 *
 * @param {string} build folder of the built site, `islands/manifest.json` still in it
 * @returns {{ version: string, page: string, unread: string, files: string[] }} `page` is the integrity of `index.html`,
 *   `unread` that of `offline.html`; `files` from the site's root, all named by their content; `version` changes when any
 *   of it does
 * @throws Error for a file that is not there
 */
export function storySet(build) {
	const html = readFileSync(join(build, 'index.html'));
	const text = html.toString();
	const offline = readFileSync(join(build, 'offline.html'));
	/** @type {Manifest} */
	const manifest = JSON.parse(readFileSync(join(build, 'islands/manifest.json'), 'utf8'));
	const sheets = found(text + offline.toString(), /<link href="([^"]+\.css)"/g);
	const styles = [text, ...sheets.map((sheet) => readFileSync(join(build, sheet), 'utf8'))];
	const files = new Set([
		...sheets,
		...found(text, /data-(?:json|wide|narrow)="([^"]+)"/g),
		...found(text, /<link[^>]+as="font"[^>]+href="([^"]+)"/g),
		...styles.flatMap((style) => found(style, /url\("?([^")]+\.woff2)"?\)/g)).filter(ofTheStory),
		...chunks(manifest, 'src/islands/story.ts')
	]);
	const missing = [...files].filter((file) => !existsSync(join(build, file)));
	if (missing.length > 0) throw new Error(`The story names ${missing.join(', ')}: not built.`);
	const [page, unread] = [integrity(html), integrity(offline)];
	const list = [...files].sort();
	const version = createHash('sha256')
		.update(JSON.stringify([page, unread, list]))
		.digest('hex');
	return { version: version.slice(0, 12), page, unread, files: list };
}

/**
 * Writes `service-worker.js` into the build.
 *
 * @param {string} build
 */
export function writeWorker(build) {
	const worker = readFileSync(new URL('./worker.js', import.meta.url), 'utf8');
	const set = JSON.stringify(storySet(build));
	writeFileSync(
		join(build, 'service-worker.js'),
		worker.replace('__SET__', () => set)
	);
}

/** @param {Buffer} file */
const integrity = (file) => `sha256-${createHash('sha256').update(file).digest('base64')}`;

/** Cyrillic and the rarer Latin letters stand in the inner pages only. @param {string} font */
const ofTheStory = (font) => !/cyrillic/.test(font);

/**
 * Addresses in a file, from the site's root whatever the file's depth.
 *
 * @param {string} text
 * @param {RegExp} pattern
 */
function found(text, pattern) {
	return [...text.matchAll(pattern)].map(([, address = '']) =>
		posix.normalize(address).replace(/^(?:\.\.\/)+/, '')
	);
}

/**
 * An island with all it imports, at once or when asked.
 *
 * @param {Manifest} manifest
 * @param {string} entry
 */
function chunks(manifest, entry) {
	/** @type {Map<string, string>} */
	const seen = new Map();
	/** @param {string} key */
	const walk = (key) => {
		const chunk = manifest[key];
		if (!chunk || seen.has(key)) return;
		seen.set(key, `islands/${chunk.file}`);
		for (const next of [...(chunk.imports ?? []), ...(chunk.dynamicImports ?? [])]) walk(next);
	};
	walk(entry);
	return [...seen.values()];
}
