import { mastodonHref, shareTargets, type Shared } from '../shell/share-targets';
import { copyField } from './copy-field';

/** Hands on by the system's own sheet. @returns whether there is one and the reader used it */
export async function systemSheet(shared: Shared): Promise<boolean> {
	try {
		if (!navigator.canShare?.({ ...shared })) return false;
		await navigator.share({ ...shared });
		return true;
	} catch {
		// The reader closed the sheet, or the browser would not open it.
		return false;
	}
}

/**
 * Wakes the ways to share that `src/shell/ShareLinks.svelte` draws.
 *
 * @param what asked each time the reader turns to them
 * @returns brings address and links up to date
 */
export function wakeShare(root: HTMLElement, what: () => Shared): () => void {
	const host = root.querySelector<HTMLElement>('[data-copy-field]');
	const field = host ? copyField(host) : undefined;
	const system = root.querySelector<HTMLElement>('[data-system-share]');
	const form = root.querySelector<HTMLFormElement>('[data-mastodon]');
	const links = [...root.querySelectorAll<HTMLAnchorElement>('[data-share-to]')];

	function refresh() {
		const shared = what();
		if (field && field.value !== shared.url) field.value = shared.url;
		for (const link of links) {
			const target = shareTargets.find(({ id }) => id === link.dataset.shareTo);
			if (target) link.href = target.href(shared);
		}
		if (system) system.hidden = !navigator.canShare?.({ ...shared });
	}
	system?.addEventListener('click', () => void systemSheet(what()));
	for (const event of ['pointerover', 'focusin']) root.addEventListener(event, refresh);
	if (form) wakeMastodon(form, what);
	refresh();
	return refresh;
}

function wakeMastodon(form: HTMLFormElement, what: () => Shared): void {
	const server = form.querySelector('input');
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		const href = server && mastodonHref(server.value, what());
		if (href) window.open(href, '_blank', 'noopener');
		else {
			server?.setCustomValidity(form.dataset.wrong ?? '');
			server?.reportValidity();
		}
	});
	server?.addEventListener('input', () => server.setCustomValidity(''));
}
