import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { site } from './addresses';
import { expect, test } from './fixture';

/** What the page handed to the system's sheet, and how the reader answers it. */
async function withSheet(
	page: Page,
	answer: 'takes' | 'closes'
): Promise<() => Promise<unknown[]>> {
	await page.addInitScript((closes) => {
		const handed: unknown[] = [];
		Object.assign(window, { handed });
		Object.assign(navigator, {
			canShare: (data?: ShareData) => data?.url !== undefined,
			share: (data: ShareData) => {
				handed.push(data);
				return closes
					? Promise.reject(new DOMException('Share canceled', 'AbortError'))
					: Promise.resolve();
			}
		});
	}, answer === 'closes');
	return () => page.evaluate(() => (window as unknown as { handed: unknown[] }).handed);
}

const openPanel = async (page: Page) => {
	const menu = page.getByRole('button', { name: 'Menu' });
	if (await menu.isVisible()) await menu.click();
	await page.getByRole('button', { name: 'Share', exact: true }).filter({ visible: true }).click();
};
const addressOf = (step: string) => `${site}s/${step}/`;

test('a reader shares the step on screen: every link carries its address @wide', async ({
	page
}) => {
	await page.goto('/#the-law-moscow');
	await expect(page.locator('#the-law-moscow')).toHaveClass(/active/);
	await openPanel(page);
	const panel = page.getByRole('dialog', { name: 'Share' });
	await expect(panel.getByLabel('Link', { exact: true })).toHaveValue(addressOf('the-law-moscow'));
	for (const link of await panel.getByRole('list').getByRole('link').all()) {
		const query = new URL((await link.getAttribute('href')) ?? '').searchParams;
		expect([...query.values()].join(' ')).toContain(addressOf('the-law-moscow'));
	}
	await panel.getByText('Mastodon').click();
	await panel.getByLabel('Your server').fill('@me@example.social');
	await page.evaluate(() => {
		window.open = (url) => {
			document.documentElement.dataset.opened = String(url);
			return null;
		};
	});
	await panel.getByRole('button', { name: 'Go on' }).click();
	const opened = (await page.locator('html').getAttribute('data-opened')) ?? '';
	expect(opened).toContain('https://example.social/share?text=');
	expect(decodeURIComponent(opened)).toContain(addressOf('the-law-moscow'));
});

test('copying says so; where it is refused the address stands selected @wide', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/#the-law-moscow');
	await expect(page.locator('#the-law-moscow')).toHaveClass(/active/);
	await openPanel(page);
	const panel = page.getByRole('dialog', { name: 'Share' });
	await expect(panel.getByLabel('Link', { exact: true })).toHaveValue(addressOf('the-law-moscow'));
	await panel.getByRole('button', { name: 'Copy link' }).click();
	await expect(panel.getByRole('status').filter({ hasText: 'Link copied' })).toBeAttached();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
		addressOf('the-law-moscow')
	);
	await page.evaluate(() => {
		navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
	});
	await panel.getByRole('button', { name: /Copy link|Link copied/ }).click();
	await expect(panel.getByRole('status').filter({ hasText: 'by hand' })).toBeAttached();
	await expect(panel.getByLabel('Link', { exact: true })).toBeFocused();
});

test('on a phone the system’s sheet opens with title and address, and closing it is no error @narrow', async ({
	page
}) => {
	const handed = await withSheet(page, 'closes');
	await page.goto('/#the-law-moscow');
	await expect(page.locator('#the-law-moscow')).toHaveClass(/active/);
	await openPanel(page);
	await expect.poll(handed).toHaveLength(1);
	const title = await page.locator('#the-law-moscow h3').textContent();
	expect(await handed()).toEqual([{ title, url: addressOf('the-law-moscow') }]);
	// What the sheet does not offer is still there.
	await expect(page.getByRole('link', { name: 'Bluesky' })).toBeVisible();
});

test('a figure’s page shares the reader’s choices, without what a click left in the address @wide', async ({
	page
}) => {
	await page.goto('/figures/the-veto/?fbclid=x&rule=none');
	await expect(page.locator('#share + dd').getByLabel('Link', { exact: true })).toHaveValue(
		`${site}figures/the-veto/?rule=none`
	);
});

test('without script the story and its figures can be shared, and nothing dead is shown @scriptless', async ({
	page
}) => {
	await page.goto('/');
	await openPanel(page);
	const panel = page.getByRole('dialog', { name: 'Share' });
	const href = await panel.getByRole('link', { name: 'Bluesky' }).getAttribute('href');
	expect(new URL(href ?? '').searchParams.get('text')).toMatch(/ https:\/\/\S+\/$/);
	await expect(panel.getByRole('button', { name: 'Copy link' })).toBeHidden();
	await expect(panel.getByText('Mastodon')).toBeHidden();
});

test('words of a step are copied with their source, by a button under them @wide', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/plain/');
	const words = page.locator('#the-law-moscow .words p').first();
	await words.scrollIntoViewIfNeeded();
	await words.evaluate((paragraph) => getSelection()?.selectAllChildren(paragraph));
	await page.getByRole('button', { name: 'Copy with source' }).click();
	await expect(page.getByText('Copied with source').first()).toBeAttached();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toMatch(/^“.{20,}” The Long Road to Kursk, “.+”\. As of .+\. http/);
	// What a screen reader is told of a claim is not the sentence's.
	expect(copied).not.toContain('(claim:');
	expect(copied.endsWith(addressOf('the-law-moscow'))).toBe(true);
});

test.describe('in a page of another place', () => {
	// The host is asked for, too, and Chromium without a share sheet says it does not know the leave to open one.
	test.use({ expects: ['other-origin', 'console'] });
	let host: Server;
	let elsewhere = '';
	let pasted = '';
	test.beforeAll(async () => {
		host = createServer((request, response) => {
			response.writeHead(request.url === '/' ? 200 : 204, { 'content-type': 'text/html' });
			response.end(`<!doctype html><title>Host</title><body style="margin:0">${pasted}`);
		});
		await new Promise<void>((done) => host.listen(0, '127.0.0.1', done));
		elsewhere = `http://127.0.0.1:${(host.address() as AddressInfo).port}/`;
	});
	test.afterAll(() => host.close());

	/** Pastes the code a figure's page offers, its address turned to the site under test. */
	async function paste(page: Page) {
		await page.goto('/figures/the-veto/');
		const code = await page.locator('#embed + dd textarea').inputValue();
		const published = /src="(https?:\/\/[^"]+\/)embed\//.exec(code)?.[1] ?? 'none';
		pasted = code
			.replaceAll(published, site)
			.replaceAll(new URL(published).origin, new URL(site).origin);
		await page.goto(elsewhere);
		const frame = page.frames()[1];
		if (!frame) throw new Error('The code made no frame.');
		await frame.waitForLoadState();
		return frame;
	}

	for (const width of [320, 1200]) {
		test(`the pasted figure at ${width} px is as high as its content, and stays so @any`, async ({
			page,
			javaScriptEnabled
		}) => {
			await page.setViewportSize({ width, height: 700 });
			const frame = await paste(page);
			const heights = () =>
				frame.evaluate(() => [
					innerHeight,
					document.documentElement.scrollHeight,
					innerWidth - document.documentElement.clientWidth,
					document.documentElement.scrollWidth - innerWidth
				]);
			await expect(frame.getByRole('heading', { level: 2 })).toBeVisible();
			if (javaScriptEnabled === false) {
				const box = await frame.locator('main').boundingBox();
				expect(box?.height).toBeLessThanOrEqual(await frameHeight(page));
				return;
			}
			await expect(frame.locator('[data-awake]')).toBeVisible();
			await expect
				.poll(async () => {
					const content = await frame.locator('main').boundingBox();
					return Math.ceil(content?.height ?? 0) - (await frameHeight(page));
				})
				.toBe(0);
			const [inner = 0, content = 0, bar, wider] = await heights();
			expect(content).toBeLessThanOrEqual(inner);
			expect([bar, wider]).toEqual([0, 0]);
			await frame.getByRole('button', { name: 'Next step' }).click();
			await expect(frame.getByText('2 / 7')).toBeVisible();
			expect(await heights()).toEqual([inner, content, 0, 0]);
		});
	}

	const frameHeight = (page: Page) =>
		page.locator('iframe').evaluate((frame) => frame.clientHeight);
});
