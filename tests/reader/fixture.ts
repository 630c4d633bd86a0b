import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import { site, subPath } from './addresses';
import { facesAwaited } from './faces';

/** What a page must not do while a test looks at it. */
type Disturbance = 'console' | 'page-error' | 'other-origin' | 'http-error';

interface Options {
	/** Disturbances this test brings about on purpose: `test.use({ expects: ['http-error'] })`. */
	expects: readonly Disturbance[];
}

/** Not a page's words: Playwright keeps service workers out (`playwright.config.ts`). */
export const workersKeptOut = 'Service Worker registration blocked by Playwright';

const origins = new Set([site, subPath].map((address) => new URL(address).origin));

/**
 * Playwright's `test`, which also fails when any page of the test writes to the console, throws, asks another origin
 * for something, or is answered with an error.
 *
 * A test runs wide and narrow. Tags change that: `@wide` or `@narrow` for one of the two, `@any` for both and without
 * JavaScript, `@scriptless` for without JavaScript only.
 */
export const test = base.extend<Options & { quiet: void }>({
	expects: [[], { option: true }],
	quiet: [
		async ({ context, expects }, use) => {
			const seen = watch(context, new Set(expects));
			await use();
			expect(seen, 'the page is quiet').toEqual([]);
		},
		{ auto: true }
	]
});

export { expect };

/** Waits until the page is set in its own fonts, those the story's script puts in too. */
export async function fontsIn(page: Page): Promise<void> {
	await expect.poll(() => page.evaluate(facesAwaited)).toBe(0);
	await page.evaluate(() => document.fonts.ready);
}

/** Collects the disturbances of every page in the context, each as a line that names it. */
function watch(context: BrowserContext, expected: ReadonlySet<Disturbance>): string[] {
	const seen: string[] = [];
	const note = (kind: Disturbance, what: string) => {
		if (!expected.has(kind)) seen.push(`${kind}: ${what}`);
	};
	context.on('console', (message) => {
		if (message.text() === workersKeptOut) return;
		note('console', `${message.type()} ${message.text()}`);
	});
	context.on('weberror', (error) => note('page-error', error.error().message));
	context.on('request', (request) => {
		const url = new URL(request.url());
		if (/^https?:$/.test(url.protocol) && !origins.has(url.origin)) note('other-origin', url.href);
	});
	context.on('response', (response) => {
		if (response.status() >= 400) note('http-error', `${response.status()} ${response.url()}`);
	});
	context.on('requestfailed', (request) => {
		const why = request.failure()?.errorText ?? '';
		// A reader who leaves while something loads aborts it; without script its preloads are turned away.
		if (why !== 'net::ERR_ABORTED' && why !== 'csp') note('http-error', `${why} ${request.url()}`);
	});
	return seen;
}
