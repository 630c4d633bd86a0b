import {
	countsOf,
	facets,
	fits,
	readChoice,
	writeChoice,
	type Choice,
	type Facet,
	type Filed
} from '../pages/ledger-filter';
import { keepForOffline } from './offline';

const all = <E extends HTMLElement | SVGElement = HTMLElement>(selector: string) => [
	...document.querySelectorAll<E>(selector)
];
const rows = all('[data-row]').map((element) => ({
	element,
	id: element.id,
	claim: {
		paragraph: element.dataset.paragraph ?? '',
		kind: element.dataset.kind ?? '',
		verdict: element.dataset.verdict ?? ''
	} satisfies Filed
}));
const claims = rows.map(({ claim }) => claim);
const radios = all<HTMLInputElement>('[data-claim-filters] input');
const select = document.querySelector<HTMLSelectElement>('[data-claim-filters] select');
const showAll = document.querySelector<HTMLButtonElement>('[data-show-all]');

/** Shows what fits the choice, and says everywhere on the page what is chosen and how many that leaves. */
function show(choice: Choice): void {
	const chosen = facets.some((facet) => choice[facet]);
	const shown = new Set(rows.filter(({ claim }) => fits(claim, choice)).map(({ id }) => id));
	for (const { element, id } of rows) element.hidden = !shown.has(id);
	for (const group of all('[data-group]')) {
		group.hidden = !group.querySelector('[data-row]:not([hidden])');
	}
	for (const bar of all<SVGElement>('[data-bar]')) {
		bar.classList.toggle('faded', !shown.has(bar.dataset.bar ?? ''));
	}
	for (const item of all('[data-tally]')) {
		const { verdict } = choice;
		item.classList.toggle('faded', verdict !== undefined && verdict !== item.dataset.tally);
	}
	for (const facet of facets) say(facet, choice);
	for (const number of all('[data-shown]')) number.textContent = String(shown.size);
	for (const none of all('[data-none]')) none.hidden = shown.size > 0;
	if (showAll) showAll.hidden = !chosen;
}

function say(facet: Facet, choice: Choice): void {
	const value = choice[facet] ?? '';
	const counts = countsOf(claims, choice, facet);
	for (const count of all('[data-count]')) {
		const [of, option = ''] = (count.dataset.count ?? '').split(' ');
		if (of === facet) count.textContent = String(counts.get(option) ?? 0);
	}
	for (const radio of radios) {
		if (radio.name !== facet) continue;
		radio.checked = radio.value === value;
		const word = radio.closest('label')?.querySelector('.word')?.textContent ?? '';
		for (const now of all(`[data-now="${facet}"]`)) if (radio.checked) now.textContent = word;
	}
	if (select?.name === facet) select.value = value;
}

const fromAddress = () => show(readChoice(new URLSearchParams(location.search), claims));

/** The choice goes into the address: replaced, never pushed. */
function choose(choice: Choice): void {
	const url = new URL(location.href);
	writeChoice(url.searchParams, choice);
	if (url.href !== location.href) history.replaceState(history.state, '', url);
	show(choice);
}

/** What the controls say now. */
const chosen = (): Choice =>
	Object.fromEntries(
		[...radios.filter(({ checked }) => checked), ...(select ? [select] : [])].flatMap(
			({ name, value }) => (value ? [[name, value]] : [])
		)
	);

for (const control of [...radios, ...(select ? [select] : [])]) {
	control.addEventListener('change', () => choose(chosen()));
}
showAll?.addEventListener('click', () => {
	choose({});
	radios.find(({ checked }) => checked)?.focus({ preventScroll: true });
});
addEventListener('popstate', fromAddress);
addEventListener('pageshow', fromAddress);

/** Beside the list the choices lie open; above it they are words that open. */
const beside = matchMedia('(min-width: 900px)');
function fold(): void {
	for (const list of all<HTMLDetailsElement>('[data-claim-filters] details')) {
		list.open = beside.matches;
	}
}
beside.addEventListener('change', fold);
fold();
document.querySelector<HTMLElement>('[data-claim-filters]')?.setAttribute('data-awake', '');
fromAddress();
keepForOffline();
