import type { Locator, Page } from '@playwright/test';
import { site } from './addresses';
import { expect, fontsIn, test } from './fixture';

const contested = '/claims/?verdict=contested';
const rows = (page: Page) => page.locator('[data-row]:visible');
const panel = (page: Page) => page.getByRole('dialog');
const firstMark = (page: Page) => page.locator('article[data-step] a.claim').first();

/** Where every step's words stand on the page, whatever is scrolled. */
const places = (page: Page) =>
	page.locator('article').evaluateAll((all) =>
		all.map((one) => {
			const { left, top, width, height } = one.getBoundingClientRect();
			return [left, top + scrollY, width, height].map(Math.round).join(' ');
		})
	);

async function settled(page: Page, mark: Locator): Promise<void> {
	await fontsIn(page);
	await mark.scrollIntoViewIfNeeded();
	await expect(mark).toHaveAttribute('aria-haspopup', 'dialog');
}

test('a filter set by keyboard comes back from its address @wide', async ({ page }) => {
	await page.goto('/claims/');
	await expect(rows(page)).toHaveCount(66);
	await page.getByRole('radio', { name: 'All 66' }).first().focus();
	for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowDown');
	await expect(page).toHaveURL(/\?verdict=contested$/);
	await page.getByRole('combobox').selectOption('p3');
	await expect(page.getByRole('status')).toContainText('Showing 1 of 66 claims.');
	await page.reload();
	await expect(rows(page)).toHaveCount(1);
	await expect(page.getByRole('radio', { name: /^Contested/ })).toBeChecked();
	await expect(page.getByRole('combobox')).toHaveValue('p3');
	await page.getByRole('button', { name: 'Show all claims' }).click();
	await expect(rows(page)).toHaveCount(66);
	await expect(page).toHaveURL(/\/claims\/$/);
});

test('an address with nonsense in it shows every claim, one with sense what it names', async ({
	page
}) => {
	await page.goto('/claims/?verdict=%3Cb%3E&kind=__proto__&paragraph=p99&x=1');
	await expect(page.getByRole('status')).toContainText('Showing 66 of 66 claims.');
	await page.goto(contested);
	await expect(rows(page)).toHaveCount(8);
});

test('without script the whole ledger is there and no control that does nothing @scriptless', async ({
	page
}) => {
	await page.goto(contested);
	await expect(rows(page)).toHaveCount(66);
	await expect(page.getByRole('radio')).toHaveCount(0);
	await expect(page.getByRole('status')).toHaveCount(0);
});

for (const address of ['/', '/plain/']) {
	test(`a claim opens over ${address} by click and by Enter, and nothing moves`, async ({
		page,
		isMobile
	}) => {
		await page.goto(address);
		const mark = firstMark(page).or(page.locator('article a.claim').first()).first();
		await settled(page, mark);
		const before = await places(page);
		await mark.click();
		await expect(panel(page)).toBeVisible();
		await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(
			'North Korea has officially acknowledged sending soldiers to help Russia fight its war against Ukraine.'
		);
		expect(await places(page)).toEqual(before);
		const box = await panel(page).boundingBox();
		const size = page.viewportSize();
		if (isMobile) {
			// A sheet from the foot of the screen, the figure above it still in sight.
			expect(box?.width).toBe(size?.width);
			expect(box?.y).toBeGreaterThan(150);
			expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(size?.height);
		} else expect(box?.width).toBeLessThan(500);
		await page.keyboard.press('Escape');
		await expect(panel(page)).toBeHidden();
		await expect(mark).toBeFocused();
		await page.keyboard.press('Enter');
		await panel(page).getByRole('button', { name: 'Close' }).click();
		await expect(panel(page)).toBeHidden();
		await expect(mark).toBeFocused();
		expect(await places(page)).toEqual(before);
	});
}

test('a tap outside closes the claim; its foot leads to the ledger @narrow', async ({ page }) => {
	await page.goto('/plain/');
	const mark = page.locator('article a.claim').first();
	await settled(page, mark);
	await mark.tap();
	await expect(panel(page)).toBeVisible();
	await page.touchscreen.tap(300, 60);
	await expect(panel(page)).toBeHidden();
	await expect(mark).toBeFocused();
	await mark.tap();
	await panel(page).getByRole('link', { name: 'Claim p1-c1 in the ledger' }).tap();
	await expect(page).toHaveURL(`${site}claims/p1-c1/`);
});

test('without script a claim is a link @scriptless', async ({ page }) => {
	await page.goto('/plain/');
	await page.locator('article a.claim').first().click();
	await expect(page).toHaveURL(`${site}claims/p1-c1/`);
	const report = page.getByRole('link', { name: 'Report an error in this entry' });
	await expect(report).toHaveAttribute('href', /^mailto:.+p1-c1.+version%20[0-9a-f]{8}/);
});

test.describe('when a claim cannot be fetched', () => {
	test.use({ expects: ['http-error', 'console'] });
	test('its link is followed @wide', async ({ page }) => {
		await page.route('**/panel.json', (route) => route.fulfill({ status: 503 }));
		await page.goto('/plain/');
		const mark = page.locator('article a.claim').first();
		await settled(page, mark);
		await mark.click();
		await expect(page).toHaveURL(`${site}claims/p1-c1/`);
	});
});

test('one switch hides the marks of all claims, and that lasts @wide', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('button', { name: 'Reading' }).click();
	const marks = page.getByRole('switch', { name: 'Claim marks' });
	await expect(marks).toBeChecked();
	await marks.focus();
	await page.keyboard.press('Space');
	await expect(page.getByText('Off: the text is plain.')).toBeVisible();
	await page.goto('/plain/');
	const mark = page.locator('article a.claim').first();
	await expect(mark.locator('.verdict')).toBeHidden();
	await page.getByRole('switch', { name: 'Claim marks' }).check();
	await expect(mark.locator('.verdict')).toBeVisible();
});
