/** A reader who does nothing is given this long before anything is fetched for another time, milliseconds. */
const patience = 10_000;
/** Once the reader has begun: the page has stood still for so long, and what was asked for has had its turn, milliseconds. */
const pause = 2000;
const begun = ['scroll', 'wheel', 'touchstart', 'pointerdown', 'keydown'];

/** Several islands of a page may ask, and a reader may begin when it is long done: once is enough. */
let registered = false;

/**
 * Has the story kept for reading without a connection, once the page is loaded and the reader is there to stay. Not where
 * data is to be saved; where the browser has no service workers or refuses, nothing is said.
 */
export function keepForOffline(): void {
	const saving = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData;
	if (!import.meta.env.PROD || saving || !('serviceWorker' in navigator)) return;
	let waiting = setTimeout(register, patience);
	const begin = () => {
		for (const event of begun) removeEventListener(event, begin);
		clearTimeout(waiting);
		waiting = setTimeout(rested, pause);
	};
	let from = NaN;
	const rested = () => {
		if (scrollY === from) return register();
		from = scrollY;
		setTimeout(rested, pause);
	};
	for (const event of begun) addEventListener(event, begin, { passive: true });
}

function register(): void {
	if (document.readyState !== 'complete') {
		addEventListener('load', register, { once: true });
		return;
	}
	if (registered) return;
	registered = true;
	const now = () => void navigator.serviceWorker.register(worker()).catch(() => undefined);
	// Safari has no idle callback.
	if ('requestIdleCallback' in window) requestIdleCallback(now);
	else now();
}

/** Address of the one worker, which browsers with Trusted Types take from a policy only. */
function worker(): string {
	const { href } = new URL(/* @vite-ignore */ '../service-worker.js', import.meta.url);
	const own = { createScriptURL: (url: string) => url };
	return (globalThis.trustedTypes?.createPolicy('own-worker', own) ?? own).createScriptURL(href);
}
