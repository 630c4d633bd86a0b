/**
 * How soon a figure under the reader's hands answers: click, key and drag on its own controls.
 */
import { openPhone } from './device.mjs';

/**
 * From the reader's act to the next paint, by the browser's own event timing. Acts on the first few controls of the
 * explore mode of one section; an act the browser does not report took less than 16 ms.
 *
 * @param {import('playwright').Browser} browser
 * @param {string} url address of the figure's page
 * @returns {Promise<number[]>} milliseconds, one for each act
 */
export async function interactions(browser, url) {
	const { page, cdp, close } = await openPhone(browser);
	try {
		await page.addInitScript(() => {
			/** @type {any} */
			const w = window;
			w.__acts = [];
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries()) w.__acts.push(entry.duration);
			}).observe(/** @type {any} */ ({ type: 'event', durationThreshold: 16, buffered: true }));
		});
		// The figure's own page is waited for at the line's full speed: the act is what counts here.
		await cdp.send('Network.emulateNetworkConditions', {
			offline: false,
			latency: 0,
			downloadThroughput: -1,
			uploadThroughput: -1
		});
		await page.goto(url);
		await page.waitForSelector('[data-explore][data-awake]', { timeout: 30_000 });
		const controls = page.locator(
			'[data-explore] :is(button, input, select, summary, a[href^="#"]):visible:enabled'
		);
		const times = [];
		const acts = Math.min(await controls.count(), 8);
		for (let i = 0; i < acts; i += 1) {
			const control = controls.nth(i);
			if (!(await control.isVisible())) continue;
			await control.scrollIntoViewIfNeeded();
			for (const act of ['click', 'key', 'drag']) {
				await page.evaluate(() => {
					/** @type {any} */ (window).__acts = [];
				});
				if (act === 'click') await control.click({ force: true, timeout: 5000 });
				else if (act === 'key') {
					await control.focus();
					await page.keyboard.press('ArrowRight');
				} else if (!(await drag(page, control))) continue;
				await page.waitForTimeout(400);
				const seen = await page.evaluate(() => /** @type {any} */ (window).__acts);
				times.push(Math.max(0, ...seen));
			}
		}
		return times;
	} finally {
		await close();
	}
}

/**
 * Drags a slider across; other controls are not dragged.
 *
 * @param {import('playwright').Page} page
 * @param {import('playwright').Locator} control
 */
async function drag(page, control) {
	if ((await control.getAttribute('type')) !== 'range') return false;
	const box = await control.boundingBox();
	if (!box) return false;
	await page.mouse.move(box.x + box.width * 0.3, box.y + box.height / 2);
	await page.mouse.down();
	await page.mouse.move(box.x + box.width * 0.7, box.y + box.height / 2, { steps: 8 });
	await page.mouse.up();
	return true;
}
