/**
 * The reader the bench stands for: a cheap phone on a bad line, driven over the DevTools protocol.
 */

/** Viewport of the phone, CSS pixels. */
export const phone = { width: 390, height: 844 };
/** How many times slower than this machine its processor is. */
export const slowdown = 4;
/** The line: bits a second down and up, and milliseconds there and back. */
export const line = { down: 1.6e6, up: 0.75e6, latency: 150 };

/**
 * A fresh page on the phone: nothing cached, nothing stored.
 *
 * @param {import('playwright').Browser} browser
 * @returns {Promise<{ page: import('playwright').Page, cdp: import('playwright').CDPSession, close: () => Promise<void> }>}
 */
export async function openPhone(browser) {
	const context = await browser.newContext({
		viewport: phone,
		deviceScaleFactor: 2,
		isMobile: true,
		hasTouch: true
	});
	const page = await context.newPage();
	const cdp = await context.newCDPSession(page);
	await cdp.send('Network.enable');
	await cdp.send('Performance.enable');
	await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
	// What comes through the offline worker would count as nothing.
	await cdp.send('Network.setBypassServiceWorker', { bypass: true });
	await cdp.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: line.latency,
		downloadThroughput: line.down / 8,
		uploadThroughput: line.up / 8
	});
	await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
	return { page, cdp, close: () => context.close() };
}

/**
 * @param {import('playwright').CDPSession} cdp
 * @returns {Promise<number>} milliseconds the main thread has worked so far
 */
export async function worked(cdp) {
	const { metrics } = await cdp.send('Performance.getMetrics');
	return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/**
 * @param {import('playwright').CDPSession} cdp
 * @returns {Promise<number>} bytes of script objects alive after a collection
 */
export async function heap(cdp) {
	await cdp.send('HeapProfiler.enable');
	await cdp.send('HeapProfiler.collectGarbage');
	await cdp.send('HeapProfiler.disable');
	const { metrics } = await cdp.send('Performance.getMetrics');
	return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
}

/**
 * Counts what comes over the line from now on.
 *
 * @param {import('playwright').CDPSession} cdp
 * @returns {{ all: number, scripts: number, requests: number, last: number }} a living count: bytes as transferred,
 *   bytes of script, answers, and when the last came (milliseconds of `performance.now()`)
 */
export function countBytes(cdp) {
	const count = { all: 0, scripts: 0, requests: 0, last: performance.now() };
	/** @type {Map<string, string>} */
	const types = new Map();
	cdp.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
	cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		count.all += encodedDataLength;
		count.requests += 1;
		count.last = performance.now();
		if (types.get(requestId) === 'Script') count.scripts += encodedDataLength;
	});
	return count;
}
