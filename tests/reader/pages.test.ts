import { subPath } from './addresses';
import { expect, test } from './fixture';

const pages = [
	'claims/',
	'claims/p3-c1/',
	'sources/',
	'data/',
	'about/',
	'figures/',
	'figures/the-escalation/',
	'plain/'
];

test('a reader doubts a sentence: from the ledger to a claim to a source and back @any', async ({
	page
}) => {
	await page.goto('/claims/');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('claims that can be checked');
	await page.getByRole('link', { name: 'North Korea’s conduct is an explicit breach' }).click();
	await expect(page).toHaveURL(/\/claims\/p3-c1\/$/);
	await expect(page.getByRole('heading', { name: 'Supported with caveats' })).toBeVisible();
	await expect(page.getByRole('heading', { name: /^For \d/ })).toBeVisible();
	await expect(page.getByRole('heading', { name: /^Against, or qualifying \d/ })).toBeVisible();
	const source = page.getByRole('link', { name: 'JURIST' });
	const id = (await source.getAttribute('href'))?.split('#')[1] ?? '';
	await source.click();
	await expect(page).toHaveURL(new RegExp(`/sources/#${id}$`));
	const entry = page.locator(`[id="${id}"]`);
	await expect(entry).toBeInViewport();
	await entry.getByRole('link', { name: 'p3-c1' }).click();
	await expect(page).toHaveURL(/\/claims\/p3-c1\/$/);
});

test('the ledger lists every claim and counts opinion apart @any', async ({ page }) => {
	await page.goto('/claims/');
	const rows = page.getByRole('main').locator('ol a[href*="p"][href$="/"]');
	await expect(rows).toHaveCount(66);
	await expect(page.getByText('Opinion, counted apart')).toBeVisible();
	await page.getByRole('link', { name: /Paragraph 10: 6 claims/ }).click();
	await expect(page.getByRole('heading', { name: 'Paragraph 10' })).toBeInViewport();
});

test('a reader goes through the claims one after the other, from first to last', async ({
	page
}) => {
	await page.goto('/claims/p15-c3/');
	await page.locator('a[rel="next"]').click();
	await expect(page).toHaveURL(/\/claims\/p15-c4\/$/);
	await expect(page.locator('a[rel="next"]')).toHaveCount(0);
	await page.locator('a[rel="prev"]').click();
	await expect(page).toHaveURL(/\/claims\/p15-c3\/$/);
});

test('a reader finds a source among hundreds; the question stands in the address, and a link to an entry overrules it', async ({
	page
}) => {
	await page.goto('/sources/');
	await expect(page.getByRole('search')).toBeVisible();
	const shown = page.locator('.entries li[id]').filter({ visible: true });
	const all = await shown.count();
	const field = page.getByRole('searchbox', { name: 'Find a source' });
	await field.pressSequentially('jurist');
	await expect(shown).not.toHaveCount(all);
	const few = await shown.count();
	expect(few).toBeGreaterThan(0);
	for (const text of await shown.allTextContents()) expect(text.toLowerCase()).toContain('jurist');
	await expect(page.getByRole('status').filter({ hasText: 'shown' })).toHaveText(
		`${few} of ${all} shown`
	);
	await page.reload();
	await expect(field).toHaveValue('jurist');
	await expect(shown).toHaveCount(few);
	const hidden = page.locator('.entries li[id][hidden]').first();
	const id = (await hidden.getAttribute('id')) ?? '';
	await page.evaluate((one) => (location.hash = one), id);
	await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
	await expect(shown).toHaveCount(all);
});

test('a reader opens a table’s columns and takes it away as CSV and JSON', async ({ page }) => {
	await page.goto('/data/#un-vetoes');
	const table = page.locator('#un-vetoes');
	await table.locator('summary').click();
	await expect(table.getByRole('columnheader', { name: 'Column' })).toBeVisible();
	await expect(table.getByRole('rowheader', { name: 'vetoed_by' })).toBeVisible();
	const address = async (name: string) =>
		new URL((await table.getByRole('link', { name }).getAttribute('href')) ?? '', page.url()).href;
	const csv = await (await page.request.get(await address('CSV'))).text();
	const json = (await (await page.request.get(await address('JSON'))).json()) as unknown[];
	expect(csv.split('\n')[0]).toContain('draft_symbol');
	expect(csv.trim().split('\n').length).toBeGreaterThanOrEqual(json.length + 1);
	expect(json[0]).toHaveProperty('draft_symbol');
});

test('a reader finds every figure in the gallery and the way from one back to the story @any', async ({
	page
}) => {
	await page.goto('/figures/');
	await page.getByRole('link', { name: 'The escalation as a score' }).click();
	await expect(page).toHaveURL(/\/figures\/the-escalation\/$/);
	for (const name of ['Table', 'How it was made', 'Steps', 'Sources used', 'Use this figure']) {
		await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
	}
	await page.getByRole('link', { name: 'Back to the story' }).click();
	await expect(page).toHaveURL(/\/#the-escalation-/);
});

test('a figure’s table can be opened whole and downloaded as it stands', async ({ page }) => {
	await page.goto('/figures/the-escalation/#table');
	const part = page.locator('#table');
	const first = part.getByRole('table').first();
	await expect(first.getByRole('row')).toHaveCount(13);
	const folded = part.locator('details').first();
	const more = Number(/\d+/.exec((await folded.locator('summary').textContent()) ?? '')?.[0]);
	await folded.locator('summary').click();
	await expect(folded.getByRole('row')).toHaveCount(more + 1);
	const href = await part.getByRole('link', { name: /^CSV/ }).first().getAttribute('href');
	const csv = await (await page.request.get(new URL(href ?? '', page.url()).href)).text();
	expect(csv.trim().split('\r\n')).toHaveLength(1 + 12 + more);
});

test('Esc on a figure’s page leads back to the story @wide', async ({ page }) => {
	await page.goto('/figures/the-escalation/');
	await expect(page.locator('[data-explore][data-awake]')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(/\/#the-escalation-/);
});

test('plain reading holds every step’s words and, where there is a figure, a still with its words @any', async ({
	page
}) => {
	await page.goto('/plain/');
	await expect(page.locator('article')).toHaveCount(63);
	const still = page.locator('article picture img').first();
	await still.scrollIntoViewIfNeeded();
	await expect
		.poll(() => still.evaluate((img) => (img as HTMLImageElement).naturalWidth))
		.toBeGreaterThan(0);
	expect(await still.getAttribute('width')).not.toBeNull();
	await expect(page.locator('article').first()).toContainText('The picture in words.');
});

test('plain reading prints black on white, without bar or list, even for a reader of the night @wide', async ({
	page
}) => {
	await page.addInitScript(() => localStorage.setItem('colours', 'night'));
	await page.goto('/plain/');
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('navigation')).toHaveCount(0);
	const step = page.locator('article').first();
	expect(await step.evaluate((node) => getComputedStyle(node).color)).toBe('rgb(0, 0, 0)');
	expect(await step.evaluate((node) => getComputedStyle(node).breakInside)).toBe('avoid');
	// The still as a phone has it, on the paper's own ground; the wide one is for the screen.
	const booklet = step.getByRole('img').and(page.locator('.booklet'));
	await expect(booklet).toBeVisible();
	await expect(booklet).toHaveAttribute('src', /\.narrow\.svg#bare$/);
	await expect(step.locator('picture')).toBeHidden();
	await expect(step).toContainText(`#${await step.getAttribute('id')}`);
	const claim = page.locator('article a.claim').first();
	expect(await claim.evaluate((node) => getComputedStyle(node, '::after').content)).toContain(
		(await claim.getAttribute('data-claim')) ?? 'no id'
	);
});

test('the address of the borders policy leads to it @any', async ({ page }) => {
	await page.goto('/about/#borders');
	await expect(page.locator('#borders')).toBeInViewport();
	await expect(page.locator('#borders')).toContainText('68/262');
});

test('every page works under a sub-path, from one to the next', async ({ page }) => {
	await page.goto(subPath);
	for (const name of ['Figures', 'Claims', 'Sources', 'Data', 'About', 'Plain reading']) {
		await page.getByRole('contentinfo').getByRole('link', { name, exact: true }).click();
		await expect(page).toHaveURL(new RegExp(`^${subPath}[a-z]+/$`));
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	}
});

test.describe('at 320 pixels', () => {
	test.use({ viewport: { width: 320, height: 640 } });
	for (const path of pages) {
		test(`nothing on /${path} scrolls sideways but tables in their box @narrow`, async ({
			page
		}) => {
			await page.goto(`/${path}`);
			await page.locator('details').evaluateAll((all) => {
				for (const one of all as HTMLDetailsElement[]) one.open = true;
			});
			const [whole, screen] = await page.evaluate(() => [
				document.documentElement.scrollWidth,
				document.documentElement.clientWidth
			]);
			expect(whole).toBeLessThanOrEqual(screen ?? 0);
		});
	}
});
