import { folded, holds } from '../pages/find';

const field = document.querySelector<HTMLInputElement>('[data-find]');
const found = document.querySelector('[data-found]');
const entries = [...document.querySelectorAll<HTMLElement>('.entries li[id]')];
/** What each entry says, read when the first word is asked for. */
let texts: string[] | undefined;
let late: ReturnType<typeof setTimeout> | undefined;

/** Shows the entries that hold every word, and says how many once the reader pauses. */
function show(query: string): void {
	texts ??= entries.map((entry) => folded(entry.textContent ?? ''));
	for (const [i, entry] of entries.entries()) entry.hidden = !holds(texts[i] ?? '', query);
	for (const group of document.querySelectorAll<HTMLElement>('.entries section')) {
		group.hidden = !group.querySelector('li[id]:not([hidden])');
	}
	clearTimeout(late);
	late = setTimeout(() => {
		if (found) found.textContent = String(entries.filter(({ hidden }) => !hidden).length);
	}, 300);
}

/** The question goes into the address: replaced, never pushed. */
function ask(query: string): void {
	const url = new URL(location.href);
	if (query) url.searchParams.set('q', query);
	else url.searchParams.delete('q');
	if (url.href !== location.href) history.replaceState(history.state, '', url);
	show(query);
}

/** What the address asks for; an entry it names is shown whatever it asks. */
function fromAddress(): void {
	if (!field) return;
	const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
	field.value = new URLSearchParams(location.search).get('q')?.trim() ?? '';
	if (field.value || texts) show(field.value);
	if (!named?.closest('[hidden]')) return;
	field.value = '';
	ask('');
	named.scrollIntoView();
}

field?.addEventListener('input', () => ask(field.value.trim()));
addEventListener('hashchange', fromAddress);
addEventListener('popstate', fromAddress);
fromAddress();
