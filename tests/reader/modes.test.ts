import type { Page } from '@playwright/test';
import { expect, test } from './fixture';

const activeStep = (page: Page) => page.evaluate(() => document.documentElement.dataset.step ?? '');
const mode = (page: Page) => page.evaluate(() => document.documentElement.dataset.mode ?? 'scroll');
const way = (page: Page, name: string) => page.locator('main').getByRole('link', { name });
const atRest = (page: Page) =>
	expect(page.locator('html')).toHaveAttribute('data-rest', 'true', { timeout: 10_000 });

/** Opens the story at a step, one step at a time. */
async function open(page: Page, id: string) {
	await page.goto(`/?view=step#${id}`);
	await expect.poll(() => activeStep(page)).toBe(id);
}

/** Chooses how to read from the Reading panel, wherever the bar has it. */
async function choose(page: Page, name: RegExp) {
	await page.evaluate(() => document.getElementById('reading')?.showPopover());
	await page.locator('#reading').getByRole('link', { name }).click();
}

test('step mode shows one step beside its figure, and Next, Back, Forward and reload keep both', async ({
	page
}) => {
	await open(page, 'the-veto-vote');
	const steps = page.locator('article.step').filter({ visible: true });
	await expect(steps).toHaveCount(1);
	await expect(page.locator('[data-figure="the-veto"]')).toBeInViewport();
	const ids = await page
		.locator('#the-veto article')
		.evaluateAll((articles) => articles.map(({ id }) => id));
	const next = ids[ids.indexOf('the-veto-vote') + 1] ?? '';
	await way(page, 'Next').click();
	await expect(page).toHaveURL(new RegExp(`\\?view=step#${next}$`));
	await expect(page.locator(`[id="${next}"] h3`)).toBeFocused();
	await expect(steps).toHaveCount(1);
	await page.goBack();
	await expect.poll(() => activeStep(page)).toBe('the-veto-vote');
	await page.goForward();
	await page.reload();
	await expect.poll(() => activeStep(page)).toBe(next);
	expect(await mode(page)).toBe('step');
});

test('from the title by keyboard: arrows step while the focus is in the stepper, and only then', async ({
	page
}) => {
	await page.goto('/?view=step');
	await page.getByRole('link', { name: 'Start reading' }).press('Enter');
	await expect.poll(() => activeStep(page)).toBe('the-admission-whole');
	await expect(page.locator('#the-admission-whole h3')).toBeFocused();
	await page.keyboard.press('ArrowRight');
	await expect.poll(() => activeStep(page)).not.toBe('the-admission-whole');
	const second = await activeStep(page);
	await way(page, 'Previous').press('ArrowUp');
	await expect.poll(() => activeStep(page)).toBe('the-admission-whole');
	await way(page, 'Next').press('ArrowDown');
	await expect.poll(() => activeStep(page)).toBe(second);
	await page.locator(`[id="${second}"] a`).first().press('ArrowRight');
	expect(await activeStep(page)).toBe(second);
});

test('the last step leads to the closing screen, and back', async ({ page }) => {
	await open(page, 'together-ledger');
	const last = page.locator('article.step').last();
	for (let left = 4; left && !(await last.isVisible()); left--) await way(page, 'Next').click();
	await expect(last).toBeVisible();
	await way(page, 'Next').click();
	await expect(page.locator('#closing-heading')).toBeFocused();
	await expect(page.getByRole('contentinfo')).toBeVisible();
	await way(page, 'Previous').click();
	await expect(last).toBeVisible();
});

test('switching keeps the place: scroll to step, step to plain, plain to the story, and the choice is kept', async ({
	page
}) => {
	await page.goto('/#the-escalation-band');
	await atRest(page);
	await choose(page, /^Step/);
	await expect(page).toHaveURL(/\?view=step#the-escalation-band$/);
	await expect(page.locator('article.step').filter({ visible: true })).toHaveCount(1);
	await choose(page, /^Plain/);
	await expect(page).toHaveURL(/\/plain\/#the-escalation-band$/);
	const step = page.locator('#the-escalation-band');
	await expect(step).toBeInViewport();
	await step.getByRole('link', { name: /in the story/ }).click();
	await expect.poll(() => activeStep(page)).toBe('the-escalation-band');
	expect(await mode(page)).toBe('scroll');
	await choose(page, /^Step/);
	await choose(page, /^Scroll/);
	await expect(page).toHaveURL(/\/#the-escalation-band$/);
	await atRest(page);
	expect(await activeStep(page)).toBe('the-escalation-band');
	await page.reload();
	await atRest(page);
	expect([await mode(page), await activeStep(page)]).toEqual(['scroll', 'the-escalation-band']);
});

test('where storage is blocked the address keeps the mode', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get: () => {
				throw new DOMException('blocked', 'SecurityError');
			}
		});
	});
	await page.goto('/#the-law-sanctions');
	await atRest(page);
	await choose(page, /^Step/);
	await page.reload();
	await expect.poll(() => activeStep(page)).toBe('the-law-sanctions');
	expect(await mode(page)).toBe('step');
});

test('a swipe over the words goes on, a swipe over the drawing does not @narrow', async ({
	page
}) => {
	await open(page, 'the-escalation-whole');
	const swipe = (selector: string) =>
		page.locator(selector).evaluate((target) => {
			const touch = (clientX: number) =>
				new Touch({ identifier: 1, target, clientX, clientY: 600 });
			const send = (type: string, x: number) =>
				target.dispatchEvent(
					new TouchEvent(type, {
						bubbles: true,
						touches: type === 'touchend' ? [] : [touch(x)],
						changedTouches: [touch(x)]
					})
				);
			send('touchstart', 300);
			send('touchend', 120);
		});
	await swipe('#the-escalation .drawing');
	expect(await activeStep(page)).toBe('the-escalation-whole');
	await swipe('#the-escalation-whole');
	await expect.poll(() => activeStep(page)).toBe('the-escalation-arms');
	for (const name of ['Previous', 'Next']) {
		expect((await way(page, name).boundingBox())?.height).toBeGreaterThanOrEqual(44);
		await expect(way(page, name)).toBeInViewport({ ratio: 1 });
	}
});

test('printed from the story, every step is there, each figure once, nothing pinned or dark', async ({
	page
}) => {
	for (const address of ['/', '/?view=step#the-veto-vote']) {
		await page.goto('about:blank');
		await page.emulateMedia({ media: 'screen' });
		await page.goto(address);
		await page.evaluate(() => (document.documentElement.dataset.colours = 'night'));
		await page.emulateMedia({ media: 'print' });
		// What a browser does before it prints: it says so, and fetches what it has put off.
		await page.evaluate(() => {
			dispatchEvent(new Event('beforeprint'));
			for (const img of document.images) img.loading = 'eager';
		});
		await expect(page.locator('article.step').filter({ visible: true })).toHaveCount(63);
		await expect(page.locator('.drawing').filter({ visible: true })).toHaveCount(14);
		const found = await page.evaluate(() => ({
			pinned: [...document.querySelectorAll('body *')]
				.filter((e) => e.getClientRects().length)
				.filter((e) => /sticky|fixed/.test(getComputedStyle(e).position))
				.map((e) => e.className),
			doubled: [...document.querySelectorAll('.drawing')]
				.map((drawing) => [...drawing.querySelectorAll(':scope > * > :is(svg, img), :scope > img')])
				.filter((drawn) => drawn.filter((svg) => svg.getClientRects().length).length !== 1).length,
			grounds: [
				...new Set(
					[...document.querySelectorAll('html, section, .stage, .step')].map(
						(e) => getComputedStyle(e).backgroundColor
					)
				)
			].filter((colour) => colour !== 'rgb(255, 255, 255)' && colour !== 'rgba(0, 0, 0, 0)'),
			sideways: document.documentElement.scrollWidth - innerWidth
		}));
		expect(found).toEqual({ pinned: [], doubled: 0, grounds: [], sideways: 0 });
	}
});

test.describe('with forced colours', () => {
	test.use({ contextOptions: { forcedColors: 'active' } });
	test('a figure’s lines and words still stand out from its ground', async ({ page }) => {
		await open(page, 'the-escalation-arms');
		const unseen = await page.locator('#the-escalation .drawing').evaluate((drawing) => {
			const ground = getComputedStyle(document.documentElement).backgroundColor;
			return [...drawing.querySelectorAll('text')].filter(
				(text) => text.getClientRects().length && getComputedStyle(text).fill === ground
			).length;
		});
		expect(unseen).toBe(0);
	});
});

test('at 400 % zoom nothing is pinned and nothing scrolls sideways, in either mode @wide', async ({
	page
}) => {
	await page.setViewportSize({ width: 320, height: 256 });
	for (const address of ['/#the-escalation-arms', '/?view=step#the-escalation-arms']) {
		await page.goto('about:blank');
		await page.goto(address);
		await atRest(page);
		const found = await page.evaluate(() => ({
			pinned: [...document.querySelectorAll('.bar, .stage, [data-stepper]')]
				.filter((e) => e.getClientRects().length)
				.filter((e) => /sticky|fixed/.test(getComputedStyle(e).position))
				.map((e) => e.className),
			width: document.documentElement.scrollWidth
		}));
		expect(found).toEqual({ pinned: [], width: 320 });
	}
});
