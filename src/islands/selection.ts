import { ui } from '../shell/words.en';
import { copyButton } from './copy-field';
import { lastQuote, readSelection } from './quote';

const button = document.createElement('button');
button.type = 'button';
button.className = 'button';
button.dataset.done = ui.sharing.quoted;
Object.assign(button.style, { position: 'absolute', zIndex: '5', userSelect: 'none' });
const status = document.createElement('span');
status.className = 'visually-hidden';
status.setAttribute('role', 'status');
document.body.append(status);
// The selection is to live through the press.
button.addEventListener('pointerdown', (event) => event.preventDefault());
copyButton(button, { text: lastQuote, status });

/** Fingers have handles below the words they select. */
const below = matchMedia('(pointer: coarse)').matches ? 36 : 8;

/** Offers, under the end of a selected piece of narration, to copy it with its source; else takes the offer back. */
export function offerQuote(): void {
	const step = readSelection();
	const ends = [...(getSelection()?.getRangeAt(0).getClientRects() ?? [])].at(-1);
	if (!step || !ends) {
		if (document.activeElement !== button) button.remove();
		return;
	}
	button.textContent = ui.sharing.quote;
	// In the order of tabs it comes right after the words, too.
	step.append(button);
	const origin = button.offsetParent?.getBoundingClientRect() ?? new DOMRect();
	const room = document.documentElement.clientWidth - button.offsetWidth - 8;
	const left = Math.max(8, Math.min(ends.right - button.offsetWidth / 2, room));
	button.style.left = `${left - origin.left}px`;
	button.style.top = `${ends.bottom + below - origin.top}px`;
}
