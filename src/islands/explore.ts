import { mount, unmount, type Component } from 'svelte';
import { inTime, offerAgain } from './again';

interface ExploreProps {
	data: unknown;
	query: URLSearchParams;
	onquery: (entries: Record<string, string | undefined>) => void;
}

const explores = import.meta.glob<Component<ExploreProps>>('../story/*/Explore.svelte', {
	import: 'default'
});

/** Keeps the reader's choices in the address: replaced, never pushed. Whoever repeats the address hears `choice`. */
function write(entries: Record<string, string | undefined>): void {
	const url = new URL(location.href);
	for (const [key, value] of Object.entries(entries)) {
		if (value === undefined || value === '') url.searchParams.delete(key);
		else url.searchParams.set(key, value);
	}
	if (url.href === location.href) return;
	history.replaceState(history.state, '', url);
	dispatchEvent(new Event('choice'));
}

async function wake(host: HTMLElement): Promise<void> {
	const open = explores[`../story/${host.dataset.explore}/Explore.svelte`];
	if (!open) return;
	const [Explore, response] = await Promise.all([open(), fetch(host.dataset.json ?? '')]);
	if (!response.ok) throw new Error(`${host.dataset.json}: ${response.status}`);
	const data: unknown = Object.freeze(await response.json());
	let live: Record<string, unknown> | undefined;
	function draw() {
		const fresh = document.createElement('div');
		const next = mount(Explore, {
			target: fresh,
			props: { data, query: new URLSearchParams(location.search), onquery: write }
		});
		if (live) void unmount(live);
		live = next;
		host.replaceChildren(fresh);
		host.dataset.awake = '';
	}
	draw();
	addEventListener('popstate', draw);
}

for (const host of document.querySelectorAll<HTMLElement>('[data-explore]')) {
	const open = () => {
		// The server's complete drawing stays.
		inTime(wake(host)).catch(() => offerAgain(host, open));
	};
	open();
}

/** Esc, once nothing inside the figure has taken it, goes back to the story. */
addEventListener('keydown', (event) => {
	if (event.key !== 'Escape' || event.defaultPrevented) return;
	document.querySelector<HTMLAnchorElement>('a[data-back]')?.click();
});
