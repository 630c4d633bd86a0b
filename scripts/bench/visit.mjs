/**
 * One visit of a page on the phone: load, look, scroll to the end.
 */
import { countBytes, heap, openPhone, worked } from './device.mjs';

/** Scroll, CSS pixels a second: a quick reader. */
const speed = 3000;
/** A page has come to rest when nothing arrived for so long, milliseconds. */
const quiet = 1500;

/**
 * What one visit cost. Bytes as transferred, times in milliseconds.
 *
 * @typedef {{
 *   bytes: number, requests: number, firstPaint: number, largestPaint: number, blocking: number, work: number,
 *   shift: number, scripts: number, allBytes: number, scrollWork: number, longTasks: number, slowFrames: number,
 *   frames: number, scrollShift: number, heap: number, height: number
 * }} Visit
 */

/**
 * Watches paints, long tasks, shifts and frames from before the page's first line.
 * Runs in the page, under its policy, as the browser's own code does.
 */
function watch() {
	/** @type {{ first: number, largest: number, tasks: number[][], shifts: number[][], frames: number[] }} */
	const seen = { first: 0, largest: 0, tasks: [], shifts: [], frames: [] };
	/** @type {any} */ (window).__bench = seen;
	/** @param {string} type @param {(entry: any) => void} each */
	const on = (type, each) =>
		new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({
			type,
			buffered: true
		});
	on('paint', (entry) => {
		if (entry.name === 'first-contentful-paint') seen.first = entry.startTime;
	});
	on('largest-contentful-paint', (entry) => (seen.largest = entry.startTime));
	on('longtask', (entry) => seen.tasks.push([entry.startTime, entry.duration]));
	on('layout-shift', (entry) => seen.shifts.push([entry.startTime, entry.value]));
}

/**
 * Loads `url`, waits until it rests, scrolls it from top to bottom.
 *
 * @param {import('playwright').Browser} browser
 * @param {string} url
 * @returns {Promise<Visit>}
 */
export async function visit(browser, url) {
	const { page, cdp, close } = await openPhone(browser);
	try {
		const count = countBytes(cdp);
		await page.addInitScript(watch);
		await page.goto(url, { waitUntil: 'load' });
		while (performance.now() - count.last < quiet) await page.waitForTimeout(100);
		const atLoad = { bytes: count.all, requests: count.requests, work: await worked(cdp) };
		const loaded = await page.evaluate(() => {
			/** @type {any} */
			const seen = /** @type {any} */ (window).__bench;
			return { ...seen, now: performance.now(), height: document.documentElement.scrollHeight };
		});
		await page.evaluate(() => {
			const seen = /** @type {any} */ (window).__bench;
			/** @param {number} time */
			const frame = (time) => {
				seen.frames.push(time);
				requestAnimationFrame(frame);
			};
			requestAnimationFrame(frame);
		});
		const before = await worked(cdp);
		await cdp.send('Input.synthesizeScrollGesture', {
			x: 195,
			y: 600,
			yDistance: -loaded.height,
			speed,
			gestureSourceType: 'mouse',
			preventFling: true
		});
		// What wakes at the end of the page counts, too.
		count.last = performance.now();
		while (performance.now() - count.last < quiet) await page.waitForTimeout(100);
		const scrollWork = (await worked(cdp)) - before;
		const end = await page.evaluate(() => scrollY + innerHeight);
		if (end < 0.9 * loaded.height)
			throw new Error(`${url}: the scroll ended at ${end} of ${loaded.height} px.`);
		const whole = await page.evaluate(() => /** @type {any} */ (window).__bench);
		/** @type {number[]} */
		const gaps = whole.frames
			.slice(1)
			.map((/** @type {number} */ t, /** @type {number} */ i) => t - whole.frames[i]);
		const late = (/** @type {[number, number]} */ [start]) => start > loaded.now;
		const value = (/** @type {[number, number]} */ [, amount]) => amount;
		return {
			...atLoad,
			firstPaint: loaded.first,
			largestPaint: loaded.largest,
			blocking: total(
				loaded.tasks.map(value).map((/** @type {number} */ d) => Math.max(0, d - 50))
			),
			shift: total(loaded.shifts.map(value)),
			scripts: count.scripts,
			allBytes: count.all,
			scrollWork,
			longTasks: total(whole.tasks.filter(late).map(value)),
			slowFrames: gaps.filter((gap) => gap > 50).length,
			frames: gaps.length,
			scrollShift: total(whole.shifts.filter(late).map(value)),
			heap: await heap(cdp),
			height: loaded.height
		};
	} finally {
		await close();
	}
}

/** @param {number[]} numbers */
const total = (numbers) => numbers.reduce((sum, one) => sum + one, 0);
