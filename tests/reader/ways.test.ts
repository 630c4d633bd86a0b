import type { Page } from '@playwright/test';
import { expect, test } from './fixture';

/** The story is open at a step. */
const isAt = (page: Page, id: string) =>
	expect(page.locator('html')).toHaveAttribute('data-step', id);

/** Chooses how to read from the story's Reading panel, wherever the bar has it. */
async function choose(page: Page, name: RegExp) {
	await page.evaluate(() => document.getElementById('reading')?.showPopover());
	await page.locator('#reading').getByRole('link', { name }).click();
}

/** Opens a step of the story and chooses plain reading there. */
async function choosePlain(page: Page, id: string) {
	await page.goto(`/#${id}`);
	await isAt(page, id);
	await choose(page, /^Plain/);
	await expect(page).toHaveURL(new RegExp(`/plain/#${id}$`));
}

test('who chose plain reading is led there from a shared step, to that very step', async ({
	page
}) => {
	await choosePlain(page, 'the-veto-vote');
	for (const id of ['the-law-sanctions', 'people-first']) {
		await page.goto('about:blank');
		await page.goto(`/#${id}`);
		await expect(page).toHaveURL(new RegExp(`/plain/#${id}$`));
		await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
	}
	await expect(page.getByRole('switch', { name: 'Plain from now on' })).toBeChecked();
});

test('plain reading holds nobody: Back, the link of a step, the other ways and the switch lead to the figures', async ({
	page
}) => {
	await choosePlain(page, 'the-veto-vote');
	await page.goBack();
	await isAt(page, 'the-veto-vote');
	await page.goForward();
	await page
		.locator('#the-veto-gap')
		.getByRole('link', { name: /in the story/ })
		.click();
	await isAt(page, 'the-veto-gap');
	await expect(page).toHaveURL(/\/\?view=scroll#the-veto-gap$/);
	await page.reload();
	await isAt(page, 'the-veto-gap');
	await choose(page, /^Plain/);
	await page.getByRole('switch', { name: 'Plain from now on' }).uncheck();
	await page.goto('/#the-law-sanctions');
	await isAt(page, 'the-law-sanctions');
	await expect(page).toHaveURL(/\/#the-law-sanctions$/);
});

test('from plain reading to scrolling or stepping the place is kept, and the choice', async ({
	page
}) => {
	const mode = () => page.evaluate(() => document.documentElement.dataset.mode ?? 'scroll');
	for (const [name, way] of [
		['Step', 'step'],
		['Scroll', 'scroll']
	] as const) {
		await page.goto('/plain/');
		await page.getByRole('switch', { name: 'Plain from now on' }).check();
		await page.goto('/plain/#the-escalation-band');
		const link = page.getByRole('main').getByRole('link', { name, exact: true });
		await link.evaluate((node: HTMLElement) => node.click());
		await isAt(page, 'the-escalation-band');
		await page.goto('about:blank');
		await page.goto('/#the-veto-vote');
		await isAt(page, 'the-veto-vote');
		expect(await mode()).toBe(way);
	}
});

test('the address asks for any of the three ways, and shows nothing of the story on the way to plain reading', async ({
	page
}) => {
	const painted: string[] = [];
	await page.exposeFunction('painted', (what: string) => painted.push(what));
	await page.addInitScript(() => {
		new PerformanceObserver((list) => {
			for (const { name } of list.getEntries()) {
				void (window as unknown as { painted: (what: string) => void }).painted(
					`${name} ${location.pathname}`
				);
			}
		}).observe({ type: 'paint', buffered: true });
	});
	await page.goto('/?view=plain#the-veto-vote');
	await expect(page).toHaveURL(/\/plain\/#the-veto-vote$/);
	await expect.poll(() => painted).toContain('first-contentful-paint /plain/');
	expect(painted).not.toContain('first-contentful-paint /');
});

test('without script plain reading leads to the story by its links @scriptless', async ({
	page
}) => {
	await page.goto('/plain/');
	await expect(page.getByRole('switch')).toHaveCount(0);
	await page.getByRole('main').getByRole('link', { name: 'Scroll', exact: true }).click();
	await expect(page).toHaveURL(/\/\?view=scroll$/);
	await expect(page.locator('article.step')).toHaveCount(63);
});
