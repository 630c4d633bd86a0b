import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** Where the site is published. The one setting for absolute addresses; no trailing slash. */
const origin = process.env.SITE_ORIGIN ?? 'https://long-road-to-kursk.example';
/** Sub-path the site lives under, such as `/long-road`; empty at a domain's root. */
const base = /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? '');

/** The only inline script: it sets the reader's colours before the first paint. */
const boot = readFileSync(new URL('./src/boot.js', import.meta.url), 'utf8').trim();
/** @type {`sha256-${string}`} */
const bootHash = `sha256-${createHash('sha256').update(boot).digest('base64')}`;

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ precompress: process.env.COMPRESS !== 'no', fallback: undefined }),
		alias: { $data: 'src/tables' },
		paths: { base, relative: true },
		// Styles in the page itself: one round trip less before the first word. Larger ones stay files.
		inlineStyleThreshold: 32_000,
		prerender: {
			origin,
			handleHttpError: 'fail',
			handleMissingId: 'fail',
			handleUnseenRoutes: 'fail'
		},
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', bootHash],
				'style-src': ['self'],
				'img-src': ['self', 'data:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'manifest-src': ['self'],
				'worker-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html', 'built-html', 'own-worker']
			}
		},
		version: { name: process.env.SITE_VERSION ?? '0' }
	}
};
