import { keepForOffline } from './offline';
import './selecting';

/**
 * Claims open over the narration. The panel's script and the claim arrive when a reader asks; a click that wants a new
 * tab or window, and a browser without popovers, follow the link.
 */
function claimsOpenInPlace(): void {
	if (!('popover' in HTMLElement.prototype)) return;
	for (const mark of document.querySelectorAll('a.claim')) {
		mark.setAttribute('aria-haspopup', 'dialog');
		mark.setAttribute('aria-expanded', 'false');
	}
	document.addEventListener('click', (event) => {
		const { target, button, metaKey, ctrlKey, shiftKey, altKey } = event;
		const mark = target instanceof Element && target.closest<HTMLAnchorElement>('a.claim');
		if (!mark || button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return;
		event.preventDefault();
		import('./claim-panel')
			.then(({ openClaim }) => openClaim(mark))
			.catch(() => location.assign(mark.href));
	});
}

/** The switch for all marks, kept on this device. Storage may be blocked; the choice then lasts for the visit. */
function marksSwitch(): void {
	const root = document.documentElement;
	const control = document.querySelector<HTMLInputElement>('[data-claim-marks]');
	if (!control) return;
	control.checked = root.dataset.marks !== 'off';
	control.addEventListener('change', () => {
		if (control.checked) delete root.dataset.marks;
		else root.dataset.marks = 'off';
		try {
			if (control.checked) localStorage.removeItem('marks');
			else localStorage.setItem('marks', 'off');
		} catch {
			// Blocked storage: nothing to keep it in.
		}
	});
}

claimsOpenInPlace();
marksSwitch();
keepForOffline();
