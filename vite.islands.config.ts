import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin } from 'vite';
import { localeFiles } from './src/lib/text/locale-files.ts';

/** An island's styles come with the page that drew it on the server; the browser bundle carries none. */
const stylesComeWithThePage: Plugin = {
	name: 'styles-come-with-the-page',
	enforce: 'pre',
	resolveId(source) {
		if (source.includes('.svelte?') && source.includes('type=style')) return '\0no-style';
	},
	load(id) {
		if (id === '\0no-style') return '';
	}
};

/** d3's colours, transforms and splines are made by calls; marked as pure, what no figure asks for is left out. */
const d3CallsArePure: Plugin = {
	name: 'd3-calls-are-pure',
	transform(code, id) {
		if (!/\/d3-interpolate\.mjs$/.test(id)) return undefined;
		return {
			code: code.replace(/^var [\w$]+ = (?=\(function|[\w$]+\()/gm, '$&/* @__PURE__ */ '),
			map: null
		};
	}
};

/**
 * The islands: the parts of a page that wake in the browser. Built before the pages, so that the pages can name
 * the hashed files (`src/lib/island.server.ts` reads the manifest).
 */
export default defineConfig({
	plugins: [
		localeFiles(),
		stylesComeWithThePage,
		d3CallsArePure,
		svelte({ configFile: false, preprocess: vitePreprocess(), compilerOptions: { runes: true } })
	],
	base: './',
	publicDir: false,
	build: {
		outDir: 'static/islands',
		emptyOutDir: true,
		manifest: 'manifest.json',
		target: 'es2022',
		modulePreload: { polyfill: false },
		rollupOptions: {
			input: [
				'src/islands/story.ts',
				'src/islands/explore.ts',
				'src/islands/claim-filters.ts',
				'src/islands/plain.ts',
				'src/islands/page.ts',
				'src/islands/embed.ts',
				'src/islands/copy.ts',
				'src/islands/figure-downloads.ts'
			],
			output: {
				entryFileNames: '[name].[hash].js',
				chunkFileNames: '[name].[hash].js',
				assetFileNames: '[name].[hash][extname]',
				// What nearly every page starts with is one file: apart, each would cost more as a request than it weighs.
				codeSplitting: {
					includeDependenciesRecursively: false,
					groups: [
						{
							name: 'common',
							test: /src\/islands\/(again|claim-marks|offline|selecting)\.ts|lib\/(figure\/figure|built-html)\.ts|preload-helper/
						},
						{ name: 'controls', test: /lib\/explore\// },
						// So is what nearly every figure is made of.
						{
							name: 'figure',
							test: /node_modules\/(svelte|clsx|d3-interpolate)\/|islands\/mount-figure|lib\/chart\/(Labels|fade|label|wrap-text)\.|lib\/figure\/text-width|lib\/text\/(capital|dates|list|locale|numerals)\.|story\/verdict\.ts/
						}
					]
				}
			}
		}
	}
});
