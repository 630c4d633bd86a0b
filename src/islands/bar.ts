/** What the bar shows of the reader's place: chapter, step, rail, contents, and the ways to the neighbouring steps. */
export class Bar {
	readonly #bar = need('[data-bar]');
	#where = need('[data-where]');
	readonly #stepper = need('[data-stepper]');
	readonly #previous = need<HTMLAnchorElement>('[data-previous]');
	readonly #next = need<HTMLAnchorElement>('[data-next]');
	readonly #read = [...document.querySelectorAll('.rail .read')];
	readonly #texts = new Map<string, HTMLElement>();
	readonly #places: readonly HTMLElement[];
	/** The dashes of the contents, each with the index of its place. */
	readonly #dashes: readonly { dash: Element; there: number }[];
	#section: HTMLElement | undefined;

	/** @param places where the reader can be: the opening, the steps, the closing */
	constructor(places: readonly HTMLElement[]) {
		this.#places = places;
		const ids = places.map(({ id }) => id);
		this.#dashes = [...document.querySelectorAll<HTMLElement>('[data-dash]')].map((dash) => ({
			dash,
			there: ids.indexOf(dash.dataset.dash ?? '')
		}));
	}

	/** Says where the reader is now. Only what is different is written: what stays is not styled or laid out again. */
	at(step: HTMLElement): void {
		const index = this.#places.indexOf(step);
		const opening = step.dataset.opening !== undefined;
		const section = step.closest<HTMLElement>('[data-section]') ?? undefined;
		this.#stepper.hidden = opening;
		this.#where.hidden = opening || !section;
		this.#bar.toggleAttribute('data-chapter', !this.#where.hidden);
		this.#ways(index);
		for (const { dash, there } of this.#dashes) dash.classList.toggle('read', there <= index);
		if (section !== this.#section) this.#chapter(section);
		if (!section) {
			this.#rail(Infinity, 1);
			return;
		}
		const siblings = [...section.querySelectorAll<HTMLElement>('article[data-step]')];
		const n = opening ? 0 : siblings.indexOf(step) + 1;
		const number = step.querySelector('.number');
		this.#text('[data-where-step]', number?.textContent.toLowerCase());
		this.#text('[data-where-brief]', withoutWord(number));
		this.#rail(Number(section.dataset.number), n / siblings.length);
	}

	#chapter(section: HTMLElement | undefined): void {
		this.#section = section;
		const ground = section?.dataset.ground ?? 'paper';
		if (this.#bar.dataset.ground !== ground) this.#bar.dataset.ground = ground;
		if (!section) return;
		// Another chapter's line is another element: nothing of the one before is seen to move.
		const fresh = this.#where.cloneNode(true) as HTMLElement;
		this.#where.replaceWith(fresh);
		this.#where = fresh;
		this.#texts.clear();
		this.#text('[data-where-number]', section.dataset.number);
		this.#text('[data-where-heading]', section.dataset.heading);
		this.#text('[data-where-short]', section.dataset.short);
		for (const entry of document.querySelectorAll<HTMLElement>('[data-entry]')) {
			const present = entry.dataset.entry === section.dataset.section;
			entry.classList.toggle('present', present);
			const link = entry.querySelector('a');
			if (present) link?.setAttribute('aria-current', 'step');
			else link?.removeAttribute('aria-current');
		}
	}

	/** @param share how much of the chapter is read, 0 to 1; the chapters before it are read */
	#rail(chapter: number, share: number): void {
		for (const [i, piece] of this.#read.entries()) {
			const whole = Number(piece.getAttribute('data-width'));
			const read = String(whole * (i + 1 < chapter ? 1 : i + 1 > chapter ? 0 : share));
			if (piece.getAttribute('width') !== read) piece.setAttribute('width', read);
		}
	}

	#ways(index: number): void {
		const [before, after] = [this.#places[index - 1], this.#places[index + 1]];
		for (const [link, to] of [
			[this.#previous, before],
			[this.#next, after]
		] as const) {
			if (to) {
				link.href = `#${to.id}`;
				link.removeAttribute('aria-disabled');
			} else {
				link.removeAttribute('href');
				link.setAttribute('aria-disabled', 'true');
			}
		}
		const words = after?.querySelector('h2, h3')?.textContent ?? '';
		this.#text('[data-next-words]', words);
	}

	#text(selector: string, text = ''): void {
		const place = this.#texts.get(selector) ?? need(selector);
		this.#texts.set(selector, place);
		if (place.textContent !== text) place.textContent = text;
	}
}

/** A step's number as the page says it, without the word for it: `3 of 5`. */
function withoutWord(number: Element | null): string | undefined {
	const word = number?.querySelector('.word')?.textContent ?? '';
	return number?.textContent.replace(word, '').trim();
}

/** The element a page of the story always has. @throws Error when it is not there */
export function need<E extends HTMLElement = HTMLElement>(selector: string): E {
	const found = document.querySelector<E>(selector);
	if (!found) throw new Error(`The page has no ${selector}.`);
	return found;
}
