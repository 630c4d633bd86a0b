import { site } from './addresses';
import { expect, test } from './fixture';

/** What no reader means to send; none of it may run, break the page or leave a word of it in the page. */
const payloads = {
	script: '<script>window.__ran=1</script>',
	image: '"><img src=x onerror=window.__ran=1>',
	address: 'javascript:window.__ran=1',
	nul: '%00',
	broken: '%E0%A4%A',
	long: 'x'.repeat(10_000)
};
const pages = ['', 'claims/', 'figures/the-veto/', 's/the-veto-gap/', 'embed/the-veto/', 'plain/'];
const parameters = ['q', 'view', 'rule', 'show', 'kind', 'step', 'paragraph', 'colours', 'nation'];

for (const path of pages) {
	test(`/${path} is itself whatever its query and fragment hold @wide`, async ({ page }) => {
		test.slow();
		await page.goto(`/${path}`);
		const heading = await page.locator('h1, h2').first().textContent();
		const length = (await page.locator('body').innerText()).length;
		for (const payload of Object.values(payloads)) {
			// As typed into an address bar: the browser alone decides what is encoded.
			const query = parameters.map((name) => `${name}=${payload}`).join('&');
			const short = query.length > 12_000 ? `q=${payload}` : query;
			await page.goto(`${site}${path}?${short}#${payload}`);
			await expect(page.locator('h1, h2').first()).toHaveText(heading ?? '');
			const text = await page.locator('body').innerText();
			expect(text).not.toMatch(/<script|onerror/);
			expect(text.length).toBeGreaterThan(length / 2);
			expect(await page.evaluate(() => '__ran' in window)).toBe(false);
		}
	});
}

test('a fragment that names no step opens the story at its beginning, and reading goes on @wide', async ({
	page
}) => {
	for (const fragment of ['no-such-step', 'the-veto-gap%00', '__proto__', 'constructor', '%']) {
		await page.goto('about:blank');
		await page.goto(`/#${fragment}`);
		await expect(page.locator('html')).toHaveAttribute('data-step', 'opening');
		await page.locator('[id="the-veto-gap"]').evaluate((step) => step.scrollIntoView());
		await expect(page.locator('html')).toHaveAttribute('data-step', 'the-veto-gap');
	}
});

test.describe('an address of no page', () => {
	test.use({ expects: ['http-error', 'console'] });
	test('is answered with a word and a way on @any', async ({ page }) => {
		for (const path of [
			's/no-such-step/',
			'claims/p99-c9/',
			'figures/../../etc/passwd',
			'a/b/c/d/',
			'%3Cscript%3Ealert(1)%3C%2Fscript%3E',
			`${'x'.repeat(3000)}/`
		]) {
			const response = await page.goto(`/${path}`);
			expect(response?.status()).toBe(404);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			await expect(page.locator('a[href]').first()).toBeVisible();
			expect(await page.content()).not.toContain('alert(1)');
		}
	});
});

for (const [name, spoil] of Object.entries({
	blocked: () => {
		for (const store of ['localStorage', 'sessionStorage']) {
			Object.defineProperty(window, store, {
				get() {
					throw new DOMException('Access is denied.', 'SecurityError');
				}
			});
		}
	},
	full: () => {
		Storage.prototype.setItem = () => {
			throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
		};
	},
	'full of garbage': () => {
		for (const key of ['colours', 'marks', 'read', 'view', 'theme']) {
			localStorage.setItem(key, '{"<script>window.__ran=1</script>');
		}
	}
})) {
	test(`with storage ${name} the story opens, reads and keeps to itself @wide`, async ({
		page
	}) => {
		await page.addInitScript(spoil);
		await page.goto('/');
		await page.locator('[id="the-veto-vote"]').evaluate((step) => step.scrollIntoView());
		await expect(page.locator('html')).toHaveAttribute('data-step', 'the-veto-vote');
		await page.getByRole('button', { name: 'Reading', exact: true }).first().click();
		await page.locator('#reading input[value="night"]').check();
		await expect(page.locator('html')).toHaveAttribute('data-colours', 'night');
		expect(await page.evaluate(() => '__ran' in window)).toBe(false);
	});
}

test.describe('with Trusted Types', () => {
	// What is refused is told to the console.
	test.use({ expects: ['console'] });
	test('text becomes an element, a script or a worker through the site’s own policies only', async ({
		page
	}) => {
		for (const address of ['/', '/figures/together/', '/claims/', '/embed/the-veto/']) {
			await page.goto(address);
			const refused = await page.evaluate(() => {
				const throws = (act: () => unknown) => {
					try {
						act();
						return '';
					} catch (error) {
						return (error as Error).name;
					}
				};
				return [
					throws(() => (document.createElement('div').innerHTML = '<img src="x">')),
					throws(() => (document.createElement('script').src = 'x.js')),
					throws(() => new Worker('x.js')),
					throws(() => Reflect.get(window, 'trustedTypes')?.createPolicy('another', {}))
				];
			});
			expect(refused, address).toEqual(Array(4).fill('TypeError'));
		}
	});
});
