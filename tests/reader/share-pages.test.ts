import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixture';

const step = 's/the-civilians-reported/';

test('a shared step is whole by itself: words, picture, source, data @any', async ({ page }) => {
	await page.goto(step);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('The rise began');
	await expect(page.locator('main .words')).toContainText('October 2024');
	const still = page.locator('figure img');
	await expect
		.poll(() => still.evaluate((img) => (img as HTMLImageElement).naturalWidth))
		.toBeGreaterThan(0);
	await expect(page.locator('figcaption')).toContainText('As of');
	const csv = await page.getByRole('link', { name: /^CSV/ }).first().getAttribute('href');
	expect((await page.request.get(new URL(csv ?? '', page.url()).href)).status()).toBe(200);
});

test('a reader goes on in the story at that very step', async ({ page }) => {
	await page.goto(step);
	await page.getByRole('link', { name: 'Continue in the story' }).click();
	await expect(page).toHaveURL(/\/#the-civilians-reported$/);
	await expect(page.locator('#the-civilians-reported')).toBeInViewport();
});

test('a reader goes from step to step, across chapters @any', async ({ page }) => {
	await page.goto('s/the-civilians-age/');
	await page.locator('a[rel="next"]').click();
	await expect(page).toHaveURL(/\/s\/people-first-[a-z]+\/$/);
	await page.locator('a[rel="prev"]').click();
	await expect(page).toHaveURL(/\/s\/the-civilians-age\/$/);
});

for (const colours of ['paper', 'night']) {
	test(`a shared step has no barrier that a machine can find, on ${colours}`, async ({ page }) => {
		await page.addInitScript((choice) => localStorage.setItem('colours', choice), colours);
		await page.goto('s/the-admission-border/');
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
	});
}

test.describe('at 320 pixels', () => {
	test.use({ viewport: { width: 320, height: 640 } });
	for (const path of [step, 's/the-admission-border/']) {
		test(`nothing on /${path} scrolls sideways @narrow`, async ({ page }) => {
			await page.goto(path);
			const [whole, screen] = await page.evaluate(() => [
				document.documentElement.scrollWidth,
				document.documentElement.clientWidth
			]);
			expect(whole).toBeLessThanOrEqual(screen ?? 0);
		});
	}
});
