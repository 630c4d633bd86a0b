import type { Page } from '@playwright/test';
import { subPath } from './addresses';
import { expect, test } from './fixture';

/** The step the page says it is at. */
const activeStep = (page: Page) => page.evaluate(() => document.documentElement.dataset.step ?? '');

/** Scrolls so that a step stands where a link to it would put it. */
const scrollTo = (page: Page, id: string) =>
	page.locator(`[id="${id}"]`).evaluate((step) => step.scrollIntoView());

const stepIds = (page: Page) =>
	page
		.locator('article[data-step]')
		.evaluateAll((steps) => steps.map((step) => (step as HTMLElement).dataset.step ?? ''));

/** Title over the figure of the section a step belongs to. */
const shownTitle = (page: Page, id: string) =>
	page.locator(`[data-section]:has([id="${id}"]) .stage .words.shown .title`);

const atRest = (page: Page) =>
	expect(page.locator('html')).toHaveAttribute('data-rest', 'true', { timeout: 10_000 });

test('the whole story stands at the front page: fourteen chapters, sixty-three steps @any', async ({
	page
}) => {
	await page.goto('/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('The Long Road to Kursk');
	await expect(page.locator('main h2[id$="-heading"]')).toHaveCount(15);
	expect((await stepIds(page)).length).toBe(63);
});

test('scrolling down and up again shows each step its own title and place in the bar', async ({
	page
}) => {
	test.setTimeout(180_000);
	// Pictures are cut, not moved: how they move is looked at in figures.test.ts.
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto('/');
	const ids = await stepIds(page);
	// Walked inside the page: a round trip for each of 126 places would take minutes.
	const wrong = await page.evaluate(
		async (walk) => {
			const found: string[] = [];
			const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
			for (const id of walk) {
				const step = document.getElementById(id);
				step?.scrollIntoView();
				const late = performance.now() + 3000;
				while (document.documentElement.dataset.step !== id && performance.now() < late) {
					await frame();
				}
				const title = step?.closest('section')?.querySelector('.stage .words.shown .title');
				const finding = step?.querySelector('h3')?.textContent;
				if (document.documentElement.dataset.step !== id) found.push(`${id} is not active`);
				if (title && title.textContent !== finding) found.push(`${id} has another title`);
				if (found.length > 5) break;
			}
			return found;
		},
		[...ids, ...ids.toReversed()]
	);
	expect(wrong).toEqual([]);
});

test('who hurries past wakes no figure, who stays wakes the one in sight', async ({ page }) => {
	await page.goto('/');
	// Five screens a second, by the clock: a slow machine skips, and does not slow down.
	await page.evaluate(async () => {
		const began = performance.now();
		const end = began + 4000;
		for (let now = began; now < end; now = performance.now()) {
			window.scrollTo(0, ((now - began) / 1000) * 5 * innerHeight);
			await new Promise((next) => requestAnimationFrame(next));
		}
	});
	expect(await page.locator('[data-awake]').count()).toBe(0);
	await expect(page.locator('[data-awake]').first()).toBeAttached();
});

test('a fling to the end and back to the top leaves no step behind', async ({ page }) => {
	await page.goto('/');
	const ids = await stepIds(page);
	await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
	await expect.poll(() => activeStep(page)).toBe(ids.at(-1));
	await page.evaluate(() => window.scrollTo(0, 0));
	await expect.poll(() => activeStep(page)).toBe('opening');
});

for (const id of [
	'the-admission-corridor',
	'the-law-sanctions',
	'the-veto-gap',
	'together-ledger'
]) {
	test(`a link to ${id} opens at that step, and a reload stays there`, async ({ page }) => {
		await page.goto(`/#${id}`);
		await atRest(page);
		expect(await activeStep(page)).toBe(id);
		await page.reload();
		await atRest(page);
		expect(await activeStep(page)).toBe(id);
	});
}

test('reading leaves its place in the address and nothing in the history', async ({ page }) => {
	await page.goto('/');
	const before = await page.evaluate(() => history.length);
	for (const id of ['the-escalation-arms', 'the-veto-vote', 'the-framework-strip']) {
		await scrollTo(page, id);
		await expect(page).toHaveURL(new RegExp(`#${id}$`));
	}
	expect(await page.evaluate(() => history.length)).toBe(before);
});

test('Back from another page returns to the step', async ({ page }) => {
	await page.goto('/');
	await scrollTo(page, 'the-veto-three-votes');
	await expect(page).toHaveURL(/#the-veto-three-votes$/);
	await page.goto('/claims/');
	await page.goBack();
	await expect.poll(() => activeStep(page)).toBe('the-veto-three-votes');
	await expect(shownTitle(page, 'the-veto-three-votes')).toBeVisible();
});

for (const zoom of [0.8, 1.25, 1.5, 2]) {
	test(`at ${zoom * 100} % zoom a step link opens that step @wide`, async ({ page }) => {
		await page.setViewportSize({
			width: Math.round(1440 / zoom),
			height: Math.round(900 / zoom)
		});
		for (const id of ['the-escalation-ladder', 'the-civilians-causes', 'the-veto-every-veto']) {
			await page.goto('about:blank');
			await page.goto(`/#${id}`);
			await atRest(page);
			expect(await activeStep(page)).toBe(id);
		}
	});
}

test('turning the phone keeps the step @narrow', async ({ page }) => {
	await page.goto('/#the-escalation-band');
	await atRest(page);
	await page.setViewportSize({ width: 844, height: 390 });
	await expect.poll(() => activeStep(page)).toBe('the-escalation-band');
	await page.setViewportSize({ width: 390, height: 844 });
	await expect.poll(() => activeStep(page)).toBe('the-escalation-band');
});

test('a toolbar that comes and goes moves nothing @narrow', async ({ page }) => {
	await page.goto('/#the-escalation-arms');
	await atRest(page);
	for (const height of [788, 844, 788]) {
		await page.setViewportSize({ width: 390, height });
		expect(await activeStep(page)).toBe('the-escalation-arms');
	}
});

test('Next and Previous go step by step, by keyboard too', async ({ page }) => {
	await page.goto('/#the-escalation-whole');
	await atRest(page);
	await page.getByRole('link', { name: /Next/ }).focus();
	await page.keyboard.press('Enter');
	await expect.poll(() => activeStep(page)).toBe('the-escalation-arms');
	await page.getByRole('link', { name: /Previous/ }).click();
	await expect.poll(() => activeStep(page)).toBe('the-escalation-whole');
	await page.getByRole('link', { name: /Previous/ }).click();
	await expect.poll(() => activeStep(page)).toBe('the-admission-older-path');
});

test('Page Down scrolls as on any page', async ({ page }) => {
	await page.goto('/');
	await atRest(page);
	await page.keyboard.press('PageDown');
	await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300);
});

test('the contents list opens a chapter and closes behind the reader', async ({ page }) => {
	await page.goto('/');
	await page
		.getByRole('button', { name: /^(Contents|Menu)$/ })
		.filter({ visible: true })
		.click();
	const panel = page.getByRole('dialog', { name: 'Contents' });
	await expect(panel.getByRole('listitem')).toHaveCount(14);
	await panel.getByRole('link', { name: /The veto/ }).click();
	await expect(panel).toBeHidden();
	await expect(page.locator('#the-veto h2')).toBeInViewport();
});

test('Esc closes a panel and gives the focus back', async ({ page }) => {
	await page.goto('/');
	const opener = page.getByRole('button', { name: /^(Contents|Menu)$/ }).filter({ visible: true });
	await opener.focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog', { name: 'Contents' })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog', { name: 'Contents' })).toBeHidden();
	await expect(opener).toBeFocused();
});

test('the reader’s colours are kept after a reload @wide', async ({ page }) => {
	await page.goto('/#the-escalation-whole');
	const ground = () =>
		page
			.locator('#the-escalation')
			.evaluate((section) => getComputedStyle(section).backgroundColor);
	expect(await ground()).toBe('rgb(250, 247, 242)');
	await page.getByRole('button', { name: 'Reading' }).click();
	await page.getByRole('radio', { name: 'Night', exact: true }).check();
	expect(await ground()).toBe('rgb(14, 19, 25)');
	await page.reload();
	expect(await ground()).toBe('rgb(14, 19, 25)');
});

test.describe('when a figure’s data does not arrive', () => {
	test.use({ expects: ['http-error', 'console'] });
	test('the step’s still stands in its place @wide', async ({ page }) => {
		await page.route('**/figures/the-veto/data.*.json', (route) => route.abort());
		await page.goto('/#the-veto-gap');
		const still = page.locator('[data-figure="the-veto"] img');
		await expect(still).toHaveAttribute('src', /stills\/the-veto-gap\.svg$/);
		await scrollTo(page, 'the-veto-vote');
		await expect(still).toHaveAttribute('src', /stills\/the-veto-vote\.svg$/);
	});
});

test('without script each step has its own still, and no empty stage @scriptless', async ({
	page
}) => {
	await page.goto('/');
	for (const id of ['the-admission-border', 'the-escalation-ladder', 'the-veto-gap']) {
		const still = page.locator(`[id="${id}"] img`);
		await still.scrollIntoViewIfNeeded();
		await expect(still).toBeVisible();
		await expect
			.poll(() => still.evaluate((image) => (image as HTMLImageElement).naturalWidth))
			.toBeGreaterThan(900);
	}
	await expect(page.locator('#the-veto .stage')).toBeHidden();
	await page.locator('a.claim').first().click();
	await expect(page).toHaveURL(/\/claims\//);
});

test.describe('with reduced motion', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' } });
	test('a sentence says what changed', async ({ page }) => {
		await page.goto('/#the-veto-gap');
		await atRest(page);
		await expect(page.locator('#the-veto-gap .changed')).toBeVisible();
	});
});

test('nothing scrolls sideways at 320 pixels @narrow', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto('/');
	await atRest(page);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('at 400 % zoom the pinned stages let go @wide', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 225 });
	await page.goto('/');
	await expect(page.locator('#the-veto .stage')).toHaveCSS('position', 'static');
});

test('the story works under a sub-path @wide', async ({ page }) => {
	await page.goto(`${subPath}#the-veto-vote`);
	await expect(page.locator('[data-figure="the-veto"]')).toHaveAttribute('data-awake', '');
	await page.locator('#the-veto a.claim').first().click();
	await page
		.getByRole('dialog')
		.getByRole('link', { name: /in the ledger$/ })
		.click();
	await expect(page.locator('h1.quoted')).toBeVisible();
	expect(page.url()).toContain(new URL(subPath).pathname);
});
