import './claim-marks';
import { keepView, keptView, type View } from './view-choice';

const control = document.querySelector<HTMLInputElement>('[data-always-plain]');
const steps = [...document.querySelectorAll<HTMLElement>('article[id]')];

/** The step the reader is at: the last to have begun in the upper third of the screen; none above the first. */
const here = () =>
	steps.findLast((step) => step.getBoundingClientRect().top <= innerHeight / 3)?.id ?? '';

/** Links to a step in the story ask for its figures, or they would lead back here. */
function toTheFigures(): void {
	const query = keptView() === 'plain' ? '?view=scroll' : '';
	for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-in-story]')) {
		const address = new URL(link.href);
		address.search = query;
		link.href = address.href;
	}
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-read]')) {
	link.addEventListener('click', () => {
		keepView(link.dataset.read as View);
		const address = new URL(link.href);
		address.hash = here();
		link.href = address.href;
	});
}

/** The switch follows the device's memory, also where the reader comes back to a page that was left as it was. */
function remember(): void {
	if (control) control.checked = keptView() === 'plain';
	toTheFigures();
}
control?.addEventListener('change', () => {
	keepView(control.checked ? 'plain' : 'scroll');
	toTheFigures();
});
addEventListener('pageshow', remember);
remember();
