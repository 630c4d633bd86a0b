import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { localeFiles } from './src/lib/text/locale-files.ts';

/** The pages: SvelteKit renders every one of them at build. What wakes in the browser is built by `vite.islands.config.ts`. */
export default defineConfig({
	plugins: [localeFiles(), sveltekit()],
	build: { assetsInlineLimit: 0 },
	test: {
		include: ['src/**/*.test.ts', 'tests/data/**/*.test.ts'],
		environment: 'node',
		// Modules are pure, and the tables are read once a worker instead of once a file.
		isolate: false,
		// The first test of a file that reads tables reads them all; a busy machine takes its time.
		testTimeout: 30_000,
		css: true
	}
});
