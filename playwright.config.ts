import { defineConfig } from '@playwright/test';
import { launchOptions, rememberedBrowser } from './scripts/browser.mjs';
import type { Engine } from './scripts/engines.mjs';
import { site, subPath } from './tests/reader/addresses';

// "npm run test:reader" has looked for one before; without it Playwright says what it misses.
const browser = rememberedBrowser();

const serve = (address: string) => {
	const { port, pathname } = new URL(address);
	return {
		command: `node scripts/serve.mjs build --port ${port} --base ${pathname}`,
		url: address,
		reuseExistingServer: false
	};
};

/** What a reader does, in the built site. Which test runs where: see `tests/reader/fixture.ts`. */
export default defineConfig<object, { engine: Engine }>({
	testDir: 'tests/reader',
	testMatch: '**/*.test.ts',
	outputDir: 'test-results/reader',
	forbidOnly: true,
	retries: 0,
	workers: 2,
	fullyParallel: true,
	reporter: [['line'], ['json', { outputFile: 'test-results/reader.json' }]],
	webServer: [serve(site), serve(subPath)],
	use: {
		baseURL: site,
		// A worker would answer in place of what a test puts on the line; the tests of it let it in.
		serviceWorkers: 'block',
		launchOptions: browser && launchOptions(browser),
		screenshot: 'only-on-failure'
	},
	projects: [
		{
			name: 'wide',
			grepInvert: /@narrow|@scriptless/,
			use: { viewport: { width: 1440, height: 900 } }
		},
		{
			name: 'narrow',
			grepInvert: /@wide|@scriptless/,
			use: {
				viewport: { width: 390, height: 844 },
				deviceScaleFactor: 2,
				isMobile: true,
				hasTouch: true
			}
		},
		{
			name: 'without-javascript',
			grep: /@any|@scriptless/,
			use: { viewport: { width: 1440, height: 900 }, javaScriptEnabled: false }
		},
		...(['firefox', 'webkit'] as const).map((engine) => ({
			name: engine,
			testDir: 'tests/engines',
			use: { engine, screenshot: 'off' as const }
		}))
	]
});
