import { copyOrShow } from '../pages/take/copy';
import './find-source';
import { keepForOffline } from './offline';

/**
 * The bibliography: an opened entry gets buttons that copy it as text, BibTeX or CSL-JSON. There is one set of buttons,
 * which moves to the entry that was opened last. Without script the text and the two files stand there all the same.
 */
const panel = document.querySelector<HTMLElement>('[data-copy-panel]');

/** What the opened entry's buttons copy, by form. Fetched as it opens, so that a press can copy at once. */
let forms: Record<string, Promise<string>> = {};

async function fetchText(link: HTMLAnchorElement | null): Promise<string> {
	const response = await fetch(link?.href ?? '');
	if (!response.ok) throw new Error(`${link?.href}: ${response.status}`);
	return response.text();
}

function open(entry: HTMLDetailsElement): void {
	if (!panel || panel.parentElement === entry) return;
	const file = (ending: string) =>
		fetchText(entry.querySelector<HTMLAnchorElement>(`a[href$=".${ending}"]`));
	const text = entry.querySelector('[data-citation]')?.textContent ?? '';
	forms = { text: Promise.resolve(text), bibtex: file('bib'), csl: file('json') };
	// What did not arrive is said when it is asked for.
	for (const form of Object.values(forms)) form.catch(() => undefined);
	panel.hidden = false;
	panel.querySelector('[role="status"]')?.replaceChildren();
	const shown = panel.querySelector('label');
	if (shown) shown.hidden = true;
	entry.append(panel);
}

if (panel) {
	// `toggle` does not bubble.
	document.addEventListener(
		'toggle',
		({ target }) => {
			if (target instanceof HTMLDetailsElement && target.open && 'cite' in target.dataset) {
				open(target);
			}
		},
		true
	);
	panel.addEventListener('click', ({ target }) => {
		const form = target instanceof HTMLButtonElement ? target.dataset.form : undefined;
		const wanted = form && forms[form];
		if (wanted) void copyOrShow(wanted, panel);
	});
}
keepForOffline();
