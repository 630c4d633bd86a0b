import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { order } from '../../src/story/story';
import { expect, test } from './fixture';

// Taken off the line by closing their server, which stops the worker's requests as well as the page's: these tests have
// servers of their own, on origins of their own.
test.use({ serviceWorkers: 'allow', expects: ['other-origin', 'http-error', 'console'] });

/** Waits until the story is kept and the page is in the worker's hands. */
const kept = (page: Page) =>
	page.evaluate(async () => {
		await navigator.serviceWorker.ready;
		if (navigator.serviceWorker.controller) return;
		await new Promise((resolve) =>
			navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true })
		);
	});

/** Opens the story, begins to read, and waits until it is kept. */
async function read(page: Page, address: string) {
	await page.goto(address);
	await page.mouse.wheel(0, 400);
	await kept(page);
}

/** Faces of the site's own that did not come; stand-ins name a font of the device, which may lack it. */
const fontsLost = (page: Page) =>
	page.evaluate(() =>
		[...document.fonts]
			.filter(({ status }) => status === 'error')
			.map(({ family }) => family)
			.filter((family) => !/ Stand-in\W*$/.test(family))
	);

const stores = (page: Page) => page.evaluate(() => caches.keys());
const awake = (page: Page, section: string) =>
	page.locator(`[data-figure="${section}"][data-awake]`);

test('after one visit the story opens without a line, and every figure wakes @wide', async ({
	page
}) => {
	test.slow();
	for (const base of ['/', '/some-repo/']) {
		const { url, close } = await serve('build', { port: 0, base });
		await read(page, url);
		close();
		await page.goto(`${url}?view=scroll#the-admission-whole`);
		const sections = await page
			.locator('[data-figure]')
			.evaluateAll((hosts) => hosts.map((host) => (host as HTMLElement).dataset.figure ?? ''));
		expect(sections).toHaveLength(order.length);
		for (const section of sections) {
			await page.locator(`[data-figure="${section}"]`).scrollIntoViewIfNeeded();
			await expect(awake(page, section)).toBeAttached();
		}
		expect(await fontsLost(page)).toEqual([]);
	}
});

test('what was read is kept, what was not is not, and embeds never are @narrow', async ({
	page
}) => {
	const { url, close } = await serve('build', { port: 0 });
	await read(page, url);
	await page.goto(`${url}claims/p4-c1/`);
	await page.goto(`${url}embed/the-veto/`);
	close();
	await page.goto(`${url}claims/p4-c1/?from=essay`);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.goto(`${url}embed/the-veto/`)).rejects.toThrow(/ERR_/);
});

test('a page not read yet is answered by one of ours, which lists what is kept and leads there', async ({
	page
}) => {
	for (const base of ['/', '/some-repo/']) {
		const { url, close } = await serve('build', { port: 0, base });
		await read(page, url);
		await page.goto(`${url}claims/p4-c1/`);
		const heading = page.getByRole('heading', { level: 1 });
		const title = (await page.title()).split(' · ')[0] ?? '';
		close();
		await page.goto(`${url}claims/p4-c2/`);
		await expect(heading).toHaveText('This page has not been read on this device');
		expect(await fontsLost(page)).toEqual([]);
		const kept = page.locator('[data-kept]');
		await kept.getByRole('link', { name: title }).click();
		await expect(page).toHaveURL(`${url}claims/p4-c1/`);
		await page.goBack();
		await kept.getByRole('link', { name: /^The story/ }).click();
		await expect(page.locator('article.step')).toHaveCount(63);
	}
});

test('nothing is fetched for another time before the reader begins, nor where data is to be saved', async ({
	page
}) => {
	const registered = () =>
		page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
	await page.clock.install();
	await page.goto('/');
	await page.clock.runFor(9000);
	expect(await registered()).toBe(0);
	await page.addInitScript(() =>
		Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
	);
	await page.reload();
	await page.mouse.wheel(0, 400);
	await page.clock.runFor(60_000);
	expect(await registered()).toBe(0);
});

test('a browser without service workers, or one that refuses, reads on in silence', async ({
	page
}) => {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	await page.addInitScript(() => {
		navigator.serviceWorker.register = () =>
			Promise.reject(new DOMException('no', 'SecurityError'));
	});
	await page.clock.install();
	await page.goto('/');
	await page.clock.runFor(20_000);
	await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
	await page.reload();
	await page.clock.runFor(20_000);
	expect(errors).toEqual([]);
});

test.describe('a new version', () => {
	let folder = '';
	let server: { url: string; close: () => void } | undefined;
	test.beforeAll(async () => {
		folder = mkdtempSync(join(tmpdir(), 'site-'));
		cpSync('build', folder, {
			recursive: true,
			filter: (path) =>
				!/\.(?:br|gz)$|build\/(?:cards|claims|s|stills|data|plain|embed)\//.test(path)
		});
		server = await serve(folder, { port: 0 });
	});
	test.afterAll(() => {
		server?.close();
		rmSync(folder, { recursive: true, force: true });
	});

	/** The server reads the folder once, when it starts. */
	async function restart() {
		const { port } = new URL(server?.url ?? '');
		server?.close();
		server = await serve(folder, { port: Number(port) });
	}

	/** Publishes the site anew: another heading in the story, and the worker that belongs to it. */
	async function publish(heading: string) {
		const file = join(folder, 'index.html');
		writeFileSync(
			file,
			readFileSync(file, 'utf8').replace(/(<h1[^>]*>)[^<]*/, (_, tag: string) => tag + heading)
		);
		const worker = join(folder, 'service-worker.js');
		const integrity = createHash('sha256').update(readFileSync(file)).digest('base64');
		writeFileSync(
			worker,
			readFileSync(worker, 'utf8')
				.replace(/"version":"[^"]*"/, `"version":"${integrity.slice(0, 8)}"`)
				.replace(/"page":"[^"]*"/, `"page":"sha256-${integrity}"`)
		);
		await restart();
	}
	const update = (page: Page) =>
		page.evaluate(async () => {
			const registration = await navigator.serviceWorker.ready;
			await registration.update();
			const { installing } = registration;
			await new Promise((resolve) => {
				if (!installing) return resolve(undefined);
				installing.onstatechange = () => resolve(undefined);
			});
			return { waiting: Boolean(registration.waiting) };
		});
	/** The story's heading with the server gone. */
	const offline = async (page: Page) => {
		server?.close();
		await page.reload();
		const heading = await page.getByRole('heading', { level: 1 }).textContent();
		await restart();
		return heading;
	};

	test('waits for the last open page, keeps each set whole, then takes over and clears up @wide', async ({
		page
	}) => {
		test.slow();
		const address = server?.url ?? '';
		await read(page, address);
		const [first] = (await stores(page)).filter((name) => name.startsWith('set:'));
		const before = await page.getByRole('heading', { level: 1 }).textContent();
		await publish('Anew');
		expect(await update(page)).toEqual({ waiting: true });
		expect(await stores(page)).toContain(first);
		// The old set answers as it was, though the newer page has been read from the line meanwhile.
		await page.reload();
		await expect(page.getByRole('heading', { level: 1 })).toContainText('Anew');
		expect(await offline(page)).toBe(before);
		// The browser lets the new worker in once the old page is gone, not at that very moment.
		await expect(async () => {
			await page.goto('about:blank');
			await page.goto(address);
			expect(await stores(page)).not.toContain(first);
		}).toPass();
		expect(await offline(page)).toContain('Anew');
	});

	test('whose page does not belong to its files is not taken on @wide', async ({ page }) => {
		const address = server?.url ?? '';
		await read(page, address);
		const sets = await stores(page);
		const worker = join(folder, 'service-worker.js');
		writeFileSync(
			worker,
			readFileSync(worker, 'utf8')
				.replace(/"version":"[^"]*"/, '"version":"half"')
				.replace(/"page":"[^"]*"/, '"page":"sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="')
		);
		await restart();
		expect(await update(page)).toEqual({ waiting: false });
		expect((await stores(page)).filter((name) => name.startsWith('set:'))).toEqual(
			sets.filter((name) => name.startsWith('set:'))
		);
		expect(await offline(page)).not.toBeNull();
	});
});

for (const address of [
	'/',
	'/claims/',
	'/claims/p1-c1/',
	'/sources/',
	'/plain/',
	'/figures/the-veto/',
	'/s/the-veto-vote/'
]) {
	test(`the worker is asked for once at ${address}, also of who begins to read late @wide`, async ({
		page
	}) => {
		await page.clock.install();
		await page.addInitScript(() => {
			const asked = { times: 0 };
			Object.assign(window, { asked });
			navigator.serviceWorker.register = () => {
				asked.times += 1;
				return Promise.reject(new Error('Not here.'));
			};
		});
		const times = () =>
			page.evaluate(() => (window as unknown as { asked: { times: number } }).asked.times);
		await page.goto(address);
		await page.clock.runFor(12_000);
		const once = await times();
		expect(once).toBeLessThanOrEqual(1);
		if (address === '/') expect(once).toBe(1);
		await page.keyboard.press('ArrowDown');
		await page.clock.runFor(12_000);
		expect(await times()).toBe(once);
	});
}
