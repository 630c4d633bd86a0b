import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { order } from '../../src/story/story';
import { expect, test } from './fixture';

const drawing = (page: Page, section: string) => page.locator(`[data-figure="${section}"]`);
const again = (page: Page) => page.getByRole('button', { name: 'Try again' });

/** The last step of every section: its server's drawing shows another one. */
const lastSteps = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('[data-section]')].map((section) => ({
			section: section.dataset.section ?? '',
			step: [...section.querySelectorAll<HTMLElement>('article[data-step]')].at(-1)?.id ?? ''
		}))
	);

const filesOfTheVeto = [
	['data', '**/figures/the-veto/data.*.json'],
	['code', '**/islands/the-veto.*.js']
] as const;

test.describe('on a broken line', () => {
	test.use({ expects: ['http-error', 'console', 'page-error'] });

	for (const { what, lost } of [
		{ what: 'data', lost: /\/figures\/[a-z-]+\/data\.\w+\.json$/ },
		{ what: 'code', lost: new RegExp(`/islands/(?:${order.join('|')})\\.[\\w-]+\\.js$`) }
	]) {
		test(`where no figure’s ${what} comes, each step has its still, and reading goes on @wide`, async ({
			page
		}) => {
			test.slow();
			const missed = new Set<string>();
			await page.route(lost, (route) => {
				missed.add(route.request().url());
				return route.abort();
			});
			await page.goto('/');
			const steps = await lastSteps(page);
			expect(steps.length).toBe(order.length);
			for (const { section, step } of steps) {
				await page.locator(`[id="${step}"]`).evaluate((one) => one.scrollIntoView());
				await expect(page.locator('html')).toHaveAttribute('data-step', step);
				await expect(drawing(page, section).locator('img')).toHaveAttribute(
					'src',
					new RegExp(`stills/${step}\\.svg$`),
					{ timeout: 15_000 }
				);
				await expect(drawing(page, section).locator('.again')).toBeVisible();
			}
			expect(missed.size).toBe(order.length);
		});
	}

	for (const { what, lost } of [
		{ what: 'drawings', lost: '**/drawings/*.json' },
		{ what: 'script', lost: '**/islands/story.*.js' }
	]) {
		test(`without its ${what} the page has its words, and a stage its still @wide`, async ({
			page
		}) => {
			await page.route(lost, (route) => route.abort());
			await page.route('**/figures/the-veto/data.*.json', (route) => route.abort());
			await page.goto('/#the-veto-vote');
			const still = drawing(page, 'the-veto').locator('img');
			await expect(still).toBeVisible();
			await expect
				.poll(() => still.evaluate((img) => (img as HTMLImageElement).naturalWidth))
				.toBeGreaterThan(0);
			await expect(page.locator('[id="the-veto-vote"]')).toBeInViewport();
		});
	}

	test('the drawings further on come once the reader begins, each onto its stage @wide', async ({
		page
	}) => {
		const asked: string[] = [];
		page.on('request', (request) => {
			if (request.url().includes('/drawings/')) asked.push(request.url());
		});
		await page.route('**/figures/*/data.*.json', (route) => route.abort());
		await page.goto('/', { waitUntil: 'networkidle' });
		expect(asked).toEqual([]);
		await page.mouse.wheel(0, 200);
		await expect.poll(() => asked.length).toBe(2);
		for (const section of order.slice(1)) {
			await page.locator(`[id="${section}"]`).evaluate((one) => one.scrollIntoView());
			await expect(
				drawing(page, section).locator('.server.wide svg, img.live').first()
			).toBeVisible({
				timeout: 15_000
			});
		}
	});

	for (const [how, files] of filesOfTheVeto) {
		test(`${how} cut short leaves the still, and trying again wakes the figure @wide`, async ({
			page
		}) => {
			await page.route(files, async (route) => {
				const { pathname } = new URL(route.request().url());
				const body = readFileSync(`build${pathname}`, 'utf8');
				await route.fulfill({
					body: body.slice(0, body.length / 2),
					contentType: pathname.endsWith('.js') ? 'text/javascript' : 'application/json'
				});
			});
			await page.goto('/#the-veto-gap');
			await expect(drawing(page, 'the-veto').locator('img')).toBeVisible();
			await page.unrouteAll();
			// A module that failed may stay failed; the second time the page is loaded anew, at the same step.
			await again(page).first().click();
			if (how === 'code') await again(page).first().click();
			await expect(drawing(page, 'the-veto')).toHaveAttribute('data-awake', '');
			await expect(page.locator('html')).toHaveAttribute('data-step', 'the-veto-gap');
		});
	}

	for (const [how, files] of filesOfTheVeto) {
		test(`${how} that hangs is stood in for at once, and given up after half a minute @wide`, async ({
			page
		}) => {
			await page.clock.install();
			await page.route(files, () => new Promise(() => undefined));
			await page.goto('/#the-veto-gap');
			await page.clock.runFor(4000);
			await expect(drawing(page, 'the-veto').locator('img')).toHaveAttribute('src', /the-veto-gap/);
			await expect(drawing(page, 'the-veto').locator('.again')).toHaveCount(0);
			await page.clock.runFor(30_000);
			await expect(again(page).first()).toBeVisible();
		});
	}

	test('a new version put up meanwhile, without the old files: the still stands, the rest lives, and trying again brings the new page at the step @wide', async ({
		page
	}) => {
		await page.goto('/#the-escalation-whole');
		await expect(drawing(page, 'the-escalation')).toHaveAttribute('data-awake', '');
		let old = true;
		page.on('request', (request) => {
			if (request.isNavigationRequest()) old = false;
		});
		for (const [, files] of filesOfTheVeto) {
			await page.route(files, (route) =>
				old
					? route.fulfill({
							status: 404,
							contentType: 'text/html',
							body: '<title>Not found</title>'
						})
					: route.continue()
			);
		}
		await page.locator('#the-veto-gap').evaluate((step) => step.scrollIntoView());
		await expect(drawing(page, 'the-veto').locator('img')).toHaveAttribute('src', /the-veto-gap/);
		await page.locator('#the-escalation-arms').evaluate((step) => step.scrollIntoView());
		await expect(page.locator('html')).toHaveAttribute('data-step', 'the-escalation-arms');
		await expect(drawing(page, 'the-escalation').locator('svg').first()).toBeVisible();
		await page.locator('#the-veto-gap').evaluate((step) => step.scrollIntoView());
		const tries = drawing(page, 'the-veto').getByRole('button', { name: 'Try again' });
		// First the same files are asked for once more; they are gone. Then the page is.
		await tries.click();
		await tries.click();
		await expect(drawing(page, 'the-veto')).toHaveAttribute('data-awake', '');
		await expect(page.locator('html')).toHaveAttribute('data-step', 'the-veto-gap');
	});

	test('an explore mode whose data does not come keeps the server’s drawing and offers to try again @wide', async ({
		page
	}) => {
		await page.route('**/figures/the-blocs/data.*.json', (route) => route.abort());
		await page.goto('/figures/the-blocs/');
		await expect(again(page)).toBeVisible();
		await expect(page.locator('[data-explore] svg').first()).toBeVisible();
		await page.unrouteAll();
		await again(page).click();
		await expect(page.locator('[data-explore]')).toHaveAttribute('data-awake', '');
	});
});
