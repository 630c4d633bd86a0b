import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './fixture';

/** Opens "Cite" of a source and gives its entry. */
async function opened(page: Page, id: string) {
	await page.goto(`/sources/#${id}`);
	const entry = page.locator(`[id="${id}"]`);
	await entry.locator('summary').click();
	return entry;
}

test.describe('a reader cites a source', () => {
	test('and reads the reference and finds the files, with or without script @any', async ({
		page
	}) => {
		const entry = await opened(page, 'cunningham-2010');
		await expect(entry).toContainText('Cunningham, D. E. (2010). Blocking resolution');
		for (const [name, start] of [
			['BibTeX file', '@article{cunningham-2010,'],
			['CSL-JSON file', '[']
		] as const) {
			const href = await entry.getByRole('link', { name }).getAttribute('href');
			const file = await page.request.get(new URL(href ?? '', page.url()).href);
			expect((await file.text()).startsWith(start)).toBe(true);
		}
	});

	test('and copies it in each of three forms', async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		const entry = await opened(page, 'cunningham-2010');
		for (const [name, held] of [
			['Copy as text', 'Cunningham, D. E. (2010). Blocking resolution'],
			['Copy as BibTeX', '@article{cunningham-2010,'],
			['Copy as CSL-JSON', '"id": "cunningham-2010"']
		] as const) {
			await entry.getByRole('button', { name }).click();
			await expect(entry.getByRole('status')).toHaveText('Copied.');
			expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(held);
		}
	});

	test('and has it selected in a field where copying is not allowed', async ({ page }) => {
		await page.addInitScript(() => {
			navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
		});
		const entry = await opened(page, 'cunningham-2010');
		await entry.getByRole('button', { name: 'Copy as BibTeX' }).click();
		await expect(entry.getByRole('status')).toContainText('copy it by hand');
		const field = entry.getByRole('textbox');
		await expect(field).toBeFocused();
		await expect(field).toHaveValue(/^@article\{cunningham-2010,/);
		expect(
			await field.evaluate(
				(area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart === area.value.length
			)
		).toBe(true);
	});
});

const query = 'show=killed&marks=columns';

async function take(page: Page, name: string) {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name }).click()
	]);
	return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test.describe('a reader takes a figure away as it is set', () => {
	test.beforeEach(async ({ page }) => {
		await page.goto(`/figures/the-civilians/?${query}`);
		await expect(page.locator('[data-explore][data-awake]')).toBeVisible();
	});

	test('as CSV, with the address that brings the choices back', async ({ page }) => {
		const { name, bytes } = await take(page, 'CSV of what is shown');
		expect(name).toBe('the-civilians_show-killed_marks-columns.csv');
		const [head, ...rows] = bytes.toString('utf8').trim().split('\r\n');
		expect(head).toBe('table,month,killed,injured,both,edition,as of,address');
		expect(rows).toHaveLength(57);
		for (const row of rows) expect(row).toContain(`/figures/the-civilians/?${query}`);
	});

	test('as SVG that needs no stylesheet', async ({ page }) => {
		const { name, bytes } = await take(page, 'Drawing as SVG');
		expect(name).toBe('the-civilians_show-killed_marks-columns.svg');
		const svg = bytes.toString('utf8');
		expect(svg).not.toMatch(/var\(--|\s(class|style)="|\{\{|<!--|undefined/);
		expect(svg).toContain('IBM Plex Sans');
		expect(svg).toContain(`${query.replace('&', '&amp;')}`);
		// Read where no policy of ours stands in the way of reading text as a document.
		await page.goto('about:blank');
		const wrong = await page.evaluate((text) => {
			const read = new DOMParser().parseFromString(text, 'image/svg+xml');
			return read.querySelector('parsererror')?.textContent ?? '';
		}, svg);
		expect(wrong).toBe('');
	});

	test('as PNG, at least twice as fine as the screen', async ({ page }) => {
		const { name, bytes } = await take(page, 'Picture as PNG');
		expect(name).toBe('the-civilians_show-killed_marks-columns.png');
		expect(bytes.subarray(1, 4).toString()).toBe('PNG');
		const shown = await page
			.locator('[data-explore] svg')
			.evaluateAll((all) => Math.max(...all.map((svg) => svg.getBoundingClientRect().width)));
		expect(bytes.readUInt32BE(16)).toBeGreaterThanOrEqual(2 * Math.floor(shown));
	});

	test('and cites it with the choices and the day', async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		const citation = page.locator('[data-citation]');
		await expect(citation).toContainText(`/figures/the-civilians/?${query}`);
		await page.getByRole('radio', { name: 'Injured' }).check();
		await expect(citation).toContainText('show=injured');
		await page.getByRole('button', { name: 'Copy the citation' }).click();
		const year = new Date().getFullYear();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
			new RegExp(`show=injured.* Accessed \\d{1,2} [A-Z][a-z]+ ${year}\\.$`)
		);
	});
});

test('the tables a figure shows go into its CSV as they stand', async ({ page }) => {
	await page.goto('/figures/the-framework/');
	await expect(page.locator('[data-explore][data-awake]')).toBeVisible();
	const shown = page.locator('[data-explore] table').first();
	const cells = await shown.locator('tbody tr').first().locator('th, td').allInnerTexts();
	const { bytes } = await take(page, 'CSV of what is shown');
	expect(bytes.toString('utf8')).toContain(cells.map((cell) => cell.trim()).join(','));
});

test('what needs script is not offered without it @scriptless', async ({ page }) => {
	await page.goto('/figures/the-civilians/');
	await expect(page.getByRole('button', { name: 'CSV of what is shown' })).toBeHidden();
	await expect(page.getByRole('button', { name: 'Copy the citation' })).toBeHidden();
	await expect(page.locator('#use').getByRole('link', { name: /^wide/ }).first()).toBeVisible();
});

test('a reader looks at the first rows of a table before taking it @any', async ({ page }) => {
	await page.goto('/data/#un-vetoes');
	const table = page.locator('#un-vetoes');
	await table.locator('summary').click();
	const preview = table.getByRole('table', { name: /^The first 5 of/ });
	await expect(preview.getByRole('row')).toHaveCount(6);
	await expect(preview.getByRole('columnheader', { name: 'vetoed_by' })).toBeVisible();
});
