import { need } from './bar';
import './selecting';

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

/** Ways to share the step on screen. What they need is fetched when the reader turns to them. */
export function sharing(): void {
	need('#share').addEventListener('toggle', (event) => {
		if (event.newState !== 'open') return;
		import('./share-step').then(
			({ openShare }) => openShare(),
			() => {
				// Without it, the panel's own links share the story.
			}
		);
	});
}

/** A panel closes when one of its links to a place in this page is followed. */
export function panelsCloseOnLeaving(): void {
	for (const panel of document.querySelectorAll<HTMLElement>('[popover]')) {
		panel.addEventListener('click', ({ target }) => {
			if (target instanceof Element && target.closest('a[href^="#"]')) panel.hidePopover();
		});
	}
}
