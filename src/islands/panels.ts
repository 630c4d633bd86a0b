import { need } from './bar';

/** The reader's colours, kept on this device. Storage may be blocked; the choice then lasts for the visit. */
export function colours(): void {
	const root = document.documentElement;
	const radios = document.querySelectorAll<HTMLInputElement>('[data-colours-choice] input');
	for (const radio of radios) {
		radio.checked = radio.value === (root.dataset.colours ?? '');
		radio.addEventListener('change', () => {
			if (radio.value) root.dataset.colours = radio.value;
			else delete root.dataset.colours;
			try {
				if (radio.value) localStorage.setItem('colours', radio.value);
				else localStorage.removeItem('colours');
			} catch {
				// Blocked storage: nothing to keep it in.
			}
		});
	}
}

/** The share panel: address of the step on screen, copy, and the system's own sheet where there is one. */
export function sharing(address: () => string): void {
	const field = need<HTMLInputElement>('[data-share-address]');
	const copy = need<HTMLButtonElement>('[data-copy]');
	const system = need<HTMLButtonElement>('[data-system-share]');
	const spoken = need('[data-copied]');
	const word = copy.textContent ?? '';
	need('#share').addEventListener('toggle', () => {
		field.value = address();
		copy.textContent = word;
		spoken.textContent = '';
	});
	field.addEventListener('focus', () => field.select());
	copy.addEventListener('click', () => {
		navigator.clipboard.writeText(field.value).then(
			() => {
				copy.textContent = spoken.textContent = copy.dataset.done ?? '';
			},
			// No permission: the address stands selected for the reader's own copy.
			() => field.focus()
		);
	});
	const what = () => ({ title: document.title, url: address() });
	if (navigator.canShare?.(what())) {
		system.hidden = false;
		system.addEventListener('click', () => {
			navigator.share(what()).catch(() => {
				// The reader closed the sheet.
			});
		});
	}
}

/** A panel closes when one of its links to a place in this page is followed. */
export function panelsCloseOnLeaving(): void {
	for (const panel of document.querySelectorAll<HTMLElement>('[popover]')) {
		panel.addEventListener('click', ({ target }) => {
			if (target instanceof Element && target.closest('a[href^="#"]')) panel.hidePopover();
		});
	}
}
