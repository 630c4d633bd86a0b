import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { site } from './addresses';
import { expect, test, workersKeptOut } from './fixture';
import { act, perform, sizes, type Act } from './monkey-acts';

/**
 * A reader who does anything at all, for `MONKEY_RUNS` visits of up to `MONKEY_ACTIONS` acts each. The seed is printed; when
 * something breaks, fast-check shortens the acts to a script that still breaks it, and `MONKEY_SEED` plays it again.
 */
const runs = Number(process.env.MONKEY_RUNS ?? 4);
const length = Number(process.env.MONKEY_ACTIONS ?? 40);
/** Shortening plays the visit again some hundred times: for a long run one may want the failure alone. */
const shortens = process.env.MONKEY_SHORTEN !== 'no';
const seed = Number(process.env.MONKEY_SEED ?? 1946);

// A picture of every page of every visit would be hundreds.
test.use({ screenshot: 'off' });

const isStory = (page: Page) => new URL(page.url()).pathname === '/';
/** Asks again where the page went on to another one while it was asked. */
async function settled<T>(page: Page, ask: () => Promise<T>): Promise<T> {
	for (let tries = 0; ; tries += 1) {
		try {
			return await ask();
		} catch (error) {
			if (tries === 4 || !/context was destroyed|navigat/i.test(String(error))) throw error;
			await page.waitForLoadState('load');
		}
	}
}

/** What is wrong with the page as it stands; nothing is good. */
const faults = (page: Page) =>
	page.evaluate(async () => {
		const found: string[] = [];
		const root = document.documentElement;
		const late = performance.now() + 3000;
		const wrong = () => {
			if (root.scrollWidth > root.clientWidth) return `${root.scrollWidth} px wide`;
			const steps = document.querySelectorAll('[data-step].active');
			if (document.querySelector('article[data-step]') === null) return undefined;
			if (steps.length !== 1) return `${steps.length} steps are active`;
			const step = steps[0] as HTMLElement;
			if (step.dataset.step !== root.dataset.step) return 'the page names another step';
			const title = step.closest('section')?.querySelector('.stage .words.shown .title');
			const finding = step.querySelector('h3')?.textContent;
			if (title && finding && title.textContent !== finding)
				return `"${title.textContent}" over ${step.id}`;
			return undefined;
		};
		while (wrong() && performance.now() < late) await new Promise((next) => setTimeout(next, 50));
		const still = wrong();
		if (still) found.push(still);
		return found;
	});

/** The step the page stands at, once it has stood still for a moment. */
const standing = (page: Page) =>
	page.evaluate(async () => {
		const root = document.documentElement;
		const late = performance.now() + 5000;
		let [place, since] = ['', performance.now()];
		while (performance.now() < late && performance.now() - since < 150) {
			await new Promise((next) => setTimeout(next, 25));
			const now = `${scrollY} ${root.dataset.step}`;
			if (now !== place) [place, since] = [now, performance.now()];
		}
		return root.dataset.step ?? '';
	});

/**
 * Words of a step's drawing, once it stands still; nothing where the step has no live figure, follows the reader's way, or
 * is no longer the active one.
 */
const picture = (page: Page, id: string) =>
	page.evaluate(async (id) => {
		const root = document.documentElement;
		const step = document.querySelector<HTMLElement>(`article[data-step="${id}"]`);
		const host = step?.closest('section')?.querySelector<HTMLElement>('[data-figure]');
		if (!step || !host || step.dataset.progress !== undefined) return undefined;
		// On the lowest screens the stage goes with the page: out of sight it need not be awake.
		const { bottom, top } = host.getBoundingClientRect();
		if (bottom < 0 || top > innerHeight) return undefined;
		const late = performance.now() + 8000;
		let [last, since] = [host.innerHTML, performance.now()];
		while (
			performance.now() < late &&
			(performance.now() - since < 400 || host.dataset.awake === undefined)
		) {
			await new Promise((next) => setTimeout(next, 50));
			if (host.innerHTML !== last) [last, since] = [host.innerHTML, performance.now()];
		}
		if (root.dataset.step !== id) return undefined;
		return [...host.querySelectorAll('svg text')]
			.map(({ textContent }) => textContent)
			.sort()
			.join('|');
	}, id);

/** What may take the focus from where it was: leaving the page, going to a step, what is no longer shown, and Esc and Tab. */
const mayBlur = (one: Record<string, unknown>) =>
	/mode|history|jump|resize|rotate|click/.test(String(one.does)) ||
	/Tab|Escape/.test(String(one.key));

test('a reader who does anything at all is always at one step, with its title and its picture @wide', async ({
	browser
}) => {
	const patience = 90_000 + runs * length * 3000;
	test.setTimeout(patience + 60_000);
	console.log(`monkey: seed ${seed}, ${runs} visits of up to ${length} acts`);
	let [done, compared] = [0, 0];
	const straight = await browser.newContext({ baseURL: site, reducedMotion: 'reduce' });
	const other = await straight.newPage();
	const known = new Map<string, string | undefined>();
	/** The picture of who comes straight to the step, at the same size. */
	const expected = async (id: string, size: { width: number; height: number }) => {
		const key = `${id} ${size.width} ${size.height}`;
		if (!known.has(key)) {
			await other.setViewportSize(size);
			await other.goto(`/?view=scroll#${id}`);
			await expect(other.locator('html')).toHaveAttribute('data-step', id);
			known.set(key, await picture(other, id));
		}
		return known.get(key);
	};
	const visit = async (acts: readonly Act[]) => {
		const context = await browser.newContext({ baseURL: site, viewport: sizes[0] });
		const page = await context.newPage();
		const said: string[] = [];
		page.on('console', (message) => {
			if (message.text() !== workersKeptOut) said.push(`console: ${message.text()}`);
		});
		page.on('pageerror', (error) => said.push(`error: ${error.message}`));
		try {
			await page.goto('/');
			const steps = await page
				.locator('article[data-step]')
				.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.step ?? ''));
			for (const one of acts) {
				const focused = await settled(page, () =>
					page.evaluate(() => document.activeElement !== document.body)
				);
				await perform(page, one, steps);
				done += 1;
				// A link may have opened a file, a picture or the feed, which is no page and has nothing to act on.
				const kind = await settled(page, () => page.evaluate(() => document.contentType));
				if (kind !== 'text/html') await page.goBack();
				const id = await settled(page, () => standing(page));
				expect(await settled(page, () => faults(page)), JSON.stringify(one)).toEqual([]);
				if (focused && !mayBlur(one)) {
					const lost = await settled(page, () =>
						page.evaluate(() => document.activeElement === document.body)
					);
					expect(lost, `focus lost by ${JSON.stringify(one)}`).toBe(false);
				}
				if (isStory(page)) {
					const shown = await settled(page, () => picture(page, id));
					const size = page.viewportSize();
					if (shown !== undefined && size) {
						const meant = await expected(id, size);
						if (meant !== undefined) {
							expect(shown, `${id} at ${size.width}×${size.height}`).toBe(meant);
							compared += 1;
						}
					}
				}
				expect(said).toEqual([]);
			}
		} finally {
			await context.close();
			// A long run may be stopped; what it has seen until then counts.
			if (!shortens) console.log(`monkey: ${done} acts so far, ${compared} pictures compared`);
		}
	};
	await fc.assert(
		fc.asyncProperty(
			fc.noBias(fc.array(act, { minLength: 1, maxLength: length, size: 'max' })),
			visit
		),
		{ seed, numRuns: runs, interruptAfterTimeLimit: patience, endOnFailure: !shortens }
	);
	await straight.close();
	expect(compared).toBeGreaterThan(0);
	console.log(`monkey: ${done} acts, ${compared} pictures compared`);
});

test('reading the whole story twice leaves no more in memory than once @wide', async ({ page }) => {
	test.setTimeout(120_000);
	const session = await page.context().newCDPSession(page);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto('/');
	const read = async () => {
		const ids = await page
			.locator('[data-section]')
			.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.section ?? ''));
		for (const id of [...ids, ...ids.toReversed()]) {
			await page.locator(`[id="${id}"]`).evaluate((one) => one.scrollIntoView());
			await expect(page.locator(`[data-figure="${id}"]`)).toHaveAttribute('data-awake', '');
		}
		await session.send('HeapProfiler.enable');
		await session.send('HeapProfiler.collectGarbage');
		return session.send('Memory.getDOMCounters');
	};
	await read();
	const once = await read();
	const twice = await read();
	expect(twice.nodes).toBeLessThan(once.nodes * 1.1 + 200);
	expect(twice.jsEventListeners).toBeLessThan(once.jsEventListeners * 1.1 + 50);
});
