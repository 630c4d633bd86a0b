import { expect, test } from './fixture';

const KB = 1024;

test('before the first scroll a reader waits for at most 80 KB of fonts and 45 KB of script', async ({
	page
}) => {
	await page.goto('/', { waitUntil: 'networkidle' });
	await page.evaluate(() => document.fonts.ready);
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
	expect(weight(/\.js$/), list).toBeLessThanOrEqual(45 * KB);
});

test('every font fetched ahead is one the page sets words in @wide', async ({ page }) => {
	await page.goto('/', { waitUntil: 'networkidle' });
	const ahead = await page
		.locator('link[rel=preload][as=font]')
		.evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href.split('/').at(-1)));
	const used = await page.evaluate(async () => {
		await document.fonts.ready;
		const key = (family: string, style: string, weight: string, range: string) =>
			[family.replaceAll('"', ''), style, weight, range].join('|');
		const loaded = new Set(
			[...document.fonts]
				.filter(({ status }) => status === 'loaded')
				.map((face) => key(face.family, face.style, face.weight, face.unicodeRange))
		);
		return [...document.styleSheets]
			.flatMap((sheet) => [...sheet.cssRules])
			.filter((rule) => rule instanceof CSSFontFaceRule)
			.filter(({ style }) => {
				const value = (name: string) => style.getPropertyValue(name);
				return loaded.has(
					key(
						value('font-family'),
						value('font-style'),
						value('font-weight'),
						value('unicode-range')
					)
				);
			})
			.map(({ style }) => /([^/"]+\.woff2)/.exec(style.getPropertyValue('src'))?.[1]);
	});
	expect(ahead.length).toBeGreaterThan(0);
	expect(used).toEqual(expect.arrayContaining(ahead));
});
