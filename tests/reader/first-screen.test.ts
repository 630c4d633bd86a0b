import { readFileSync } from 'node:fs';
import { expect, fontsIn, test } from './fixture';

const KB = 1024;

test('before the first scroll a reader waits for at most 80 KB of fonts and 16 KB of script', async ({
	page
}) => {
	await page.goto('/', { waitUntil: 'networkidle' });
	await fontsIn(page);
	const loaded = await page.evaluate(() =>
		performance.getEntriesByType('resource').map((entry) => {
			const { name, encodedBodySize } = entry as PerformanceResourceTiming;
			return { path: new URL(name).pathname, size: encodedBodySize };
		})
	);
	const weight = (ending: RegExp) =>
		loaded.filter(({ path }) => ending.test(path)).reduce((all, { size }) => all + size, 0);
	const list = loaded.map(({ path, size }) => `${path} ${size}`).join('\n');
	const fonts = weight(/\.woff2$/);
	expect(fonts, 'the page has fonts of its own').toBeGreaterThan(0);
	expect(fonts, list).toBeLessThanOrEqual(80 * KB);
	expect(weight(/\.js$/), list).toBeLessThanOrEqual(16 * KB);
});

test('every face counted for the first screen is one the page sets words in @scriptless', async ({
	page
}) => {
	// With script the faces are put in by name; without, each is fetched by the words that need it.
	const asked = new Set<string>();
	page.on('request', (request) => asked.add(request.url().split('/').at(-1) ?? ''));
	await page.goto('/', { waitUntil: 'networkidle' });
	const faces = JSON.parse(readFileSync('src/lib/styles/fonts.json', 'utf8')) as {
		file: string;
		first: boolean;
	}[];
	const first = faces.filter((face) => face.first).map(({ file }) => file);
	expect(first.length).toBeGreaterThan(0);
	expect([...asked]).toEqual(expect.arrayContaining(first));
});

test('the italic is fetched when the reader begins, not before, and no other script with it', async ({
	page
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	const late = () => {
		const first = [...new Set(asked)].filter((path) => path.endsWith('.woff2')).slice(4);
		return first.map((path) => path.replace(/^.*\/|\.[^/]*$/g, ''));
	};
	await page.goto('/', { waitUntil: 'networkidle' });
	await fontsIn(page);
	expect(late()).toEqual([]);
	await page.mouse.wheel(0, 100);
	await expect.poll(late).toContain('source-serif-4-italic-latin');
	await page.locator('[data-stage="the-pledge"]').scrollIntoViewIfNeeded();
	await expect(page.locator('[data-figure="the-pledge"][data-awake]')).toBeAttached();
	expect(late().filter((name) => /-1$|-ext|cyrillic/.test(name))).toEqual([]);
});
