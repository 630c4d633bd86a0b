import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { filesBelow } from '../../scripts/files-below.mjs';

/** The built site, as `npm run build` left it. */
export const build = 'build';

/** Every file of the build that a reader can be sent, from the build's root, precompressed twins left out. */
export const files: readonly string[] = filesBelow(build).filter(
	(file) => !/\.(br|gz)$/.test(file)
);

export const pages: readonly string[] = files.filter((file) => file.endsWith('.html'));
export const drawings: readonly string[] = files.filter((file) => file.endsWith('.svg'));

const contents = new Map<string, string>();

/** @param file from the build's root */
export function read(file: string): string {
	let text = contents.get(file);
	if (text === undefined) {
		text = readFileSync(join(build, file), 'utf8');
		contents.set(file, text);
	}
	return text;
}

/** Bytes of a file as a reader receives it, compressed by brotli. */
export const brotli = (file: string): number =>
	brotliCompressSync(readFileSync(join(build, file))).length;

/** Bytes of a file as it lies on disk: fonts are compressed already. */
export const bytes = (file: string): number => readFileSync(join(build, file)).length;

/** A start tag's attributes with HTML's entities resolved; a bare attribute is empty. */
export type Attributes = Record<string, string>;

export interface Tag {
	name: string;
	attributes: Attributes;
}

/** Start tags of a page in order, comments and the insides of scripts and styles left out. */
export function tags(html: string): Tag[] {
	const bare = html
		.replace(/<!--[\s\S]*?-->/g, '')
		.replace(/(<(script|style)\b[^>]*>)[\s\S]*?<\/\2>/gi, '$1');
	return [
		...bare.matchAll(
			/<([a-z][\w:-]*)((?:\s+[^\s"'>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+))?)*)\s*\/?>/gi
		)
	].map(([, name = '', rest = '']) => ({ name: name.toLowerCase(), attributes: attributes(rest) }));
}

function attributes(text: string): Attributes {
	const found: Attributes = {};
	for (const [, name = '', double, single, plain] of text.matchAll(
		/([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g
	)) {
		found[name.toLowerCase()] = unescape(double ?? single ?? plain ?? '');
	}
	return found;
}

const unescape = (text: string) =>
	text
		.replaceAll('&quot;', '"')
		.replaceAll('&#39;', "'")
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&amp;', '&');

/**
 * Where an address inside a page leads.
 *
 * @param page the page's file, from the build's root
 * @returns the file it names in the build and its fragment; undefined for addresses of other places
 */
export function resolve(
	page: string,
	address: string
): { file: string; fragment: string } | undefined {
	if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(address)) return undefined;
	const [before = '', fragment = ''] = address.split('#');
	const path = decodeURIComponent(before.split('?')[0] ?? '');
	if (path === '') return { file: page, fragment: decodeURIComponent(fragment) };
	const joined = path.startsWith('/') ? path.slice(1) : posix.join(dirname(page), path);
	const file = joined === '.' || joined === '' || joined === './' ? 'index.html' : joined;
	return {
		file: file.endsWith('/') ? `${file}index.html` : file,
		fragment: decodeURIComponent(fragment)
	};
}
