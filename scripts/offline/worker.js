/// <reference lib="webworker" />
/**
 * What lets the story be read without a connection. `set.mjs` writes the set in and the build lays the whole at the
 * site's root.
 *
 * Two stores. `set:<version>` holds the story as one piece: its page and every file that page can ask for. It is filled
 * while this worker installs, whole or not at all, and never written again. `read` holds what was read besides.
 *
 * Old and new never mix:
 * - the page of a set is checked against its hash, and all else in the set is named by its content;
 * - a new worker waits until no page of the old one is open (no `skipWaiting`), and only then takes the old set away; till
 *   then a page of either version finds its own files;
 * - a file named by its content is the same in every store; a page read besides names its files the same way.
 */

/**
 * @type {{ version: string, page: string, unread: string, files: string[] }} `page` is the integrity of the story's page,
 * `./`, `unread` that of the page which stands in for one that cannot come
 */
const set = JSON.parse('__SET__');
const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
const root = new URL('./', worker.location.href);
const own = `set:${set.version}`;

/** How long the network may take before what was kept is shown, milliseconds. */
const patience = 3000;
/** Files kept besides the set; the ones kept longest ago go first. */
const most = 200;
/** Named by content: what was kept once is right for ever. */
const lasting =
	/^(?:_app\/immutable|islands|fonts|cards|drawings)\/|^figures\/[a-z-]+\/data\.[0-9a-f]+\.json$/;
/** Shown where a page can neither come nor was kept. */
const standIn = 'offline.html';
/** Shown in other sites, where nothing is to be kept. */
const elsewhere = /^embed\//;

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const path = pathOf(request.url);
	if (request.method !== 'GET' || request.headers.has('range')) return;
	if (path === undefined || elsewhere.test(path)) return;
	event.respondWith(lasting.test(path) ? keptFirst(event) : networkFirst(event));
});

/** One file after the other, so that the reader's own requests come first. A failure leaves all as it was. */
async function install() {
	try {
		const cache = await caches.open(own);
		await keep(cache, './', { integrity: set.page, cache: 'no-cache' });
		await keep(cache, standIn, { integrity: set.unread, cache: 'no-cache' });
		for (const file of set.files) await keep(cache, file);
	} catch (error) {
		await caches.delete(own);
		throw error;
	}
}

/** No page of an older worker is open any more. On a first visit the page that registered is taken on. */
async function activate() {
	for (const name of await caches.keys()) {
		if (name.startsWith('set:') && name !== own) await caches.delete(name);
	}
	await worker.clients.claim();
}

/**
 * @param {Cache} cache
 * @param {string} file from the site's root
 * @param {RequestInit} [options]
 */
async function keep(cache, file, options) {
	const url = new URL(file, root).href;
	const response = await fetch(url, options);
	if (!response.ok) throw new Error(`${url}: ${response.status}`);
	await cache.put(url, response);
}

/** @param {FetchEvent} event */
async function keptFirst(event) {
	return (await kept(event.request.url)) ?? fromNetwork(event);
}

/**
 * The newest there is, unless it takes too long or fails and something was kept.
 *
 * @param {FetchEvent} event
 */
async function networkFirst(event) {
	const network = fromNetwork(event);
	/** @type {Promise<undefined>} */
	const late = new Promise((resolve) => setTimeout(resolve, patience));
	const soon = await Promise.race([network, late]).catch(() => undefined);
	const answer = soon ?? (await kept(event.request.url));
	if (answer) return answer;
	return event.request.mode === 'navigate' ? network.catch(unread) : network;
}

/**
 * A page of ours that says what cannot come, and lists what is kept. It stands at any address, so its own lead from the
 * site's root; with them its styles change, which are then not known by their hash.
 */
async function unread() {
	const page = await (await caches.open(own)).match(new URL(standIn, root).href);
	if (!page) return Response.error();
	const html = (await page.text())
		.replace(/(href="|src="|url\("?)\.\//g, (_, start) => start + root.pathname)
		.replace(/style-src [^;"]*/, "style-src 'unsafe-inline'");
	const list = await pagesRead();
	return new Response(
		html.replace(/<ul[^>]* data-kept[^]*?(?=<\/ul>)/, (start) => start + list),
		{ status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } }
	);
}

/** The pages read besides the story, newest first: items of a list, in the words of their own titles. */
async function pagesRead() {
	const cache = await caches.open('read');
	const items = [];
	for (const { url } of (await cache.keys()).toReversed()) {
		const page = await cache.match(url);
		if (!page?.headers.get('content-type')?.includes('text/html')) continue;
		const [, title = ''] = /<title>([^<]*)/.exec(await page.text()) ?? [];
		items.push(`<li><a href="${new URL(url).pathname}">${title.replace(/ · [^·]*$/, '')}</a></li>`);
	}
	return items.join('');
}

/**
 * The answer, kept for another time, even where it comes too late for this one.
 *
 * @param {FetchEvent} event
 */
function fromNetwork(event) {
	const network = fetch(event.request);
	const note = network.then((response) => remember(event.request.url, response.clone()));
	// A full disk or a lost line costs the copy, not the answer.
	event.waitUntil(note.catch(() => undefined));
	return network;
}

/**
 * @param {string} address
 * @param {Response} response
 */
async function remember(address, response) {
	const url = bare(address);
	// The story's own page changes with its set only.
	if (!response.ok || response.type !== 'basic' || url === root.href) return;
	const cache = await caches.open('read');
	await cache.put(url, response);
	const keys = await cache.keys();
	for (const old of keys.slice(0, Math.max(0, keys.length - most))) await cache.delete(old);
}

/**
 * What was kept for an address: this version's set first.
 *
 * @param {string} address
 */
async function kept(address) {
	const url = bare(address);
	return (await (await caches.open(own)).match(url)) ?? caches.match(url);
}

/**
 * An address without query and fragment: the reader's choices live there, and one file answers them all.
 *
 * @param {string} address
 */
function bare(address) {
	const { origin, pathname } = new URL(address);
	return origin + pathname;
}

/**
 * @param {string} address
 * @returns {string | undefined} the path from the site's root; undefined outside the site
 */
function pathOf(address) {
	const url = bare(address);
	return url.startsWith(root.href) ? url.slice(root.href.length) : undefined;
}
