import './explore';
import './page';
import { formats } from '../lib/text/locale';
import { ownAddress } from '../lib/text/own-address';
import { copyOrShow } from '../pages/take/copy';

/** Everything a figure's page says that a file or a citation repeats. Code for the files is fetched at the first press. */
const use = document.querySelector<HTMLElement>('[data-take]');
const figure = document.querySelector<HTMLElement>('[data-explore]');
const citation = document.querySelector<HTMLElement>('[data-citation]');
const address = document.querySelector<HTMLElement>('[data-address]');

/** The address follows the reader's choices. */
function follow(): void {
	if (address) address.textContent = ownAddress(location.href);
}

async function take(form: string, host: HTMLElement, section: HTMLElement) {
	const { takeAway } = await import('../pages/take/take');
	return takeAway(form, section, {
		title: host.dataset.title ?? '',
		source: host.dataset.source ?? '',
		asOf: host.dataset.asOf ?? '',
		layout: host.dataset.layout ?? '',
		words: { table: host.dataset.table ?? '', entry: host.dataset.entry ?? '' },
		tables: (host.dataset.tables ?? '').split(' ').filter(Boolean)
	});
}

/** Gives the reader the figure as a file. */
async function save(form: string, host: HTMLElement, section: HTMLElement): Promise<void> {
	const { name, blob } = await take(form, host, section);
	const link = document.createElement('a');
	link.href = URL.createObjectURL(blob);
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

if (use && figure) {
	const spoken = use.querySelector<HTMLElement>('[role="status"]');
	const say = (words = '') => {
		if (spoken) spoken.textContent = words;
	};
	for (const button of use.querySelectorAll<HTMLButtonElement>('button[data-take-form]')) {
		button.addEventListener('click', () => {
			say();
			save(button.dataset.takeForm ?? '', use, figure).then(
				() => say(spoken?.dataset.saved),
				() => say(spoken?.dataset.failed)
			);
		});
	}
	const copyPicture = use.querySelector<HTMLElement>('[data-copy-picture]');
	copyPicture?.addEventListener('click', () => {
		say();
		// The clipboard is given a promise: Safari opens it only while the press is being answered.
		const picture = take('png', use, figure).then(({ blob }) => blob);
		navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]).then(
			() => say(spoken?.dataset.copied),
			() => say(spoken?.dataset.failed)
		);
	});
	if (copyPicture) copyPicture.hidden = !('ClipboardItem' in window) || !isSecureContext;
	use.hidden = false;
}

const panel = document.querySelector<HTMLElement>('[data-copy-panel]');
if (panel && citation) {
	panel.addEventListener('click', ({ target }) => {
		if (!(target instanceof HTMLButtonElement)) return;
		const today = new Date().toLocaleDateString(formats, { dateStyle: 'long' });
		const text = (citation.textContent ?? '').replace(/\s+/g, ' ').trim();
		void copyOrShow(`${text} ${panel.dataset.accessed ?? ''} ${today}.`, panel);
	});
	panel.hidden = false;
}
follow();
addEventListener('choice', follow);
addEventListener('popstate', follow);
