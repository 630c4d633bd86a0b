import { need } from './bar';
import { keepView } from './view-choice';

interface Options {
	/** Where the reader can be, in order: the opening, every step, the closing. */
	places: readonly HTMLElement[];
	/** Shows a place: marks it, sets bar and figure. */
	enter: (place: HTMLElement) => void;
	/** Takes up scrolling at a place, once all places are on the page again. */
	scroll: (place: HTMLElement) => void;
}

const root = document.documentElement;
/** A finger moved this far sideways, in CSS pixels, and clearly less up or down, means another step. */
const SWIPE = 60;

/**
 * Reading one step at a time. The root's `data-mode="step"`, set before the first paint from the address or from what
 * this device remembers, makes the stylesheet show one place alone; this class says which. Previous and Next are links
 * to the places' ids, so address, Back, Forward and reload need nothing of their own.
 */
export class StepMode {
	readonly #options: Options;
	readonly #stepper = need('[data-stepper]');
	readonly #previous = need('[data-previous]');
	readonly #next = need('[data-next]');
	/** What the stepper stands before while the page scrolls. */
	readonly #home = this.#stepper.nextElementSibling;
	#place: HTMLElement | undefined;

	constructor(options: Options) {
		this.#options = options;
		for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-read]')) {
			link.addEventListener('click', (event) => {
				if (event.ctrlKey || event.metaKey || event.shiftKey) return;
				event.preventDefault();
				this.#choose(link.dataset.read === 'step');
			});
		}
		for (const event of ['hashchange', 'popstate']) addEventListener(event, () => this.#follow());
		addEventListener('keydown', (event) => this.#key(event));
		this.#swipes(need('main'));
		this.#mark();
		if (this.on) this.#go(this.#asked() ?? options.places[0]);
	}

	/** Whether one step is on screen. */
	get on(): boolean {
		return root.dataset.mode === 'step';
	}

	/** The reader came to a place by scrolling. */
	passed(place: HTMLElement): void {
		this.#place = place;
	}

	#choose(step: boolean): void {
		keepView(step ? 'step' : 'scroll');
		if (step === this.on) return;
		if (step) root.dataset.mode = 'step';
		else delete root.dataset.mode;
		this.#mark();
		if (step) {
			this.#go(this.#place);
			return;
		}
		history.scrollRestoration = 'auto';
		this.#home?.before(this.#stepper);
		if (this.#place) this.#options.scroll(this.#place);
	}

	/** The place the address names: a step, or the first step of a section. */
	#asked(): HTMLElement | undefined {
		const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
		const { places } = this.#options;
		return (
			places.find((place) => place === named) ?? places.find((place) => named?.contains(place))
		);
	}

	/** Goes where a link or the history leads; its heading is then where a keyboard and a screen reader go on. */
	#follow(): void {
		if (!this.on) return;
		const place = location.hash ? this.#asked() : this.#options.places[0];
		if (place && place !== this.#place) {
			this.#go(place);
			this.#attend(place);
		}
		this.#address();
	}

	/** Focus to a place's heading, after the browser has seen to the address's target, which takes the focus away. */
	#attend(place: HTMLElement): void {
		const heading = place.querySelector<HTMLElement>('h1, h2, h3');
		if (!heading) return;
		heading.tabIndex = -1;
		requestAnimationFrame(() => setTimeout(() => heading.focus({ preventScroll: true })));
	}

	#go(place: HTMLElement | undefined): void {
		if (!place) return;
		this.#place = place;
		history.scrollRestoration = 'manual';
		this.#options.enter(place);
		(place.closest('section')?.querySelector('.column') ?? place).append(this.#stepper);
		scrollTo(0, 0);
		this.#address();
		root.dataset.rest = 'true';
	}

	/** Mode and place into the address, quietly. */
	#address(): void {
		const opening = this.#place === this.#options.places[0];
		const wanted = `${location.pathname}?view=step${opening ? '' : `#${this.#place?.id}`}`;
		if (location.pathname + location.search + location.hash !== wanted) {
			history.replaceState(history.state, '', wanted);
		}
	}

	#mark(): void {
		for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-read]')) {
			const chosen = (link.dataset.read === 'step') === this.on;
			if (chosen) link.setAttribute('aria-current', 'true');
			else link.removeAttribute('aria-current');
		}
	}

	/** Arrow keys, while the focus is on Previous or Next, or on the heading where they have left it. */
	#key(event: KeyboardEvent): void {
		if (!this.on || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
		if (!(event.target instanceof HTMLElement)) return;
		const inStepper = this.#stepper.contains(event.target);
		if (!inStepper && event.target.tabIndex !== -1) return;
		const upright = inStepper ? { ArrowUp: this.#previous, ArrowDown: this.#next } : {};
		const ways = { ArrowLeft: this.#previous, ArrowRight: this.#next, ...upright };
		const way = (ways as Partial<Record<string, HTMLElement>>)[event.key];
		if (!way) return;
		event.preventDefault();
		way.click();
	}

	/** A swipe over the words, never over a drawing, and never from the edge: that is the browser's own. */
	#swipes(main: HTMLElement): void {
		let from: Touch | undefined;
		const start = (event: TouchEvent) => {
			const [touch, second] = event.touches;
			const mine = event.target instanceof Element && !event.target.closest('.drawing, .scroll');
			const edge = touch && (touch.clientX < 24 || touch.clientX > innerWidth - 24);
			from = this.on && mine && !edge && !second ? touch : undefined;
		};
		const end = (event: TouchEvent) => {
			const to = event.changedTouches[0];
			if (!from || !to || !document.getSelection()?.isCollapsed) return;
			const [x, y] = [to.clientX - from.clientX, to.clientY - from.clientY];
			if (Math.abs(x) > SWIPE && Math.abs(x) > 2 * Math.abs(y)) {
				(x < 0 ? this.#next : this.#previous).click();
			}
		};
		main.addEventListener('touchstart', start, { passive: true });
		main.addEventListener('touchend', end, { passive: true });
	}
}
