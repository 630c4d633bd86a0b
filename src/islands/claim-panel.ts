import { builtHtml } from '../lib/built-html';

/** A claim opened over the narration: fetched when asked for, shown in a popover, which itself closes on Esc and outside taps. */

let panel: HTMLElement | undefined;
/** The mark last asked for. */
let open: HTMLAnchorElement | undefined;
/** The mark whose claim lies in the panel. */
let shown: HTMLAnchorElement | undefined;

function mark(link: HTMLAnchorElement | undefined): void {
	open?.classList.remove('open');
	open?.setAttribute('aria-expanded', 'false');
	open = link;
	open?.classList.add('open');
	open?.setAttribute('aria-expanded', 'true');
}

/** The one panel, at the end of the page, where it moves nothing. */
function make(): HTMLElement {
	const made = document.createElement('div');
	made.className = 'claim-panel';
	made.popover = 'auto';
	made.tabIndex = -1;
	made.setAttribute('role', 'dialog');
	made.setAttribute('aria-labelledby', 'claim-sentence');
	made.addEventListener('click', ({ target }) => {
		if (!(target instanceof Element)) return;
		if (target.closest('[data-close]')) close();
		const copy = target.closest('[data-copy-claim]');
		if (copy) void copyLink(copy);
	});
	// Who tabs out of the panel goes on in the page; nothing is to have the focus underneath it.
	made.addEventListener('focusout', ({ relatedTarget }) => {
		if (relatedTarget instanceof Node && !made.contains(relatedTarget)) close();
	});
	made.addEventListener('toggle', (event) => {
		// Another claim may have been asked for by the very tap that closed this one.
		if (event.newState === 'open' || open !== shown) return;
		mark(undefined);
		const { activeElement } = document;
		if (!activeElement || activeElement === document.body || made.contains(activeElement)) {
			shown?.focus({ preventScroll: true });
		}
	});
	document.body.append(made);
	return made;
}

function close(): void {
	if (panel?.matches(':popover-open')) panel.hidePopover();
}

async function copyLink(button: Element): Promise<void> {
	const spoken = button.parentElement?.querySelector<HTMLElement>('[data-done]');
	await navigator.clipboard.writeText(shown?.href ?? '').then(
		() => {
			if (spoken) button.textContent = spoken.textContent = spoken.dataset.done ?? '';
		},
		// No permission: the link beside it leads there, and its address can be copied by hand.
		() => button.parentElement?.querySelector('a')?.focus()
	);
}

/**
 * Opens what a claim's mark stands for.
 * @throws Error when the claim cannot be fetched; the mark's link is then to be followed
 */
export async function openClaim(link: HTMLAnchorElement): Promise<void> {
	mark(link);
	try {
		const response = await fetch(new URL('panel.json', link.href), {
			signal: AbortSignal.timeout(5000)
		});
		if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
		const { html } = (await response.json()) as { html: string };
		// Another claim was asked for meanwhile.
		if (open !== link) return;
		panel ??= make();
		panel.innerHTML = builtHtml(html);
		for (const way of panel.querySelectorAll<HTMLAnchorElement>('a[href]')) {
			way.href = new URL(way.getAttribute('href') ?? '', response.url).href;
		}
	} catch (error) {
		if (open === link) mark(undefined);
		throw error;
	}
	panel.dataset.ground = link.closest<HTMLElement>('[data-ground]')?.dataset.ground ?? 'paper';
	panel.classList.toggle('over-map', link.closest('section.map') !== null);
	shown = link;
	link.focus({ preventScroll: true });
	close();
	panel.showPopover();
	panel.scrollTop = 0;
	panel.focus({ preventScroll: true });
}
