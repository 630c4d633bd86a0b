import { mapClear, type FigureProps, type Section } from '../lib/figure/figure';
import { inTime, offerAgain } from './again';
import { calm, unhurried } from './calm';

type AnySection = Section<unknown, unknown>;

const sections = import.meta.glob<AnySection>('../story/*/index.ts', { import: 'section' });
/** A figure that is not awake by then shows the step's still meanwhile, milliseconds. */
const soon = 3000;
/** Steps that follow each other faster than this are passed, not read, milliseconds ... */
const passing = 400;
/** ... and the picture waits so long for the reader to stay at one. */
const pause = 250;
const fullBleed = matchMedia('(min-width: 1024px)');

/**
 * A figure that can wake in the browser: loads its code and data, takes the place of the server's drawing without a
 * shift, and from then on draws whichever step it is told. Until it is awake, and if it cannot wake, the drawing stays.
 */
export class LiveFigure {
	readonly #host: HTMLElement;
	readonly #id: string;
	#props: FigureProps<unknown, unknown> | undefined;
	#section: AnySection | undefined;
	#view: string;
	/** The step the server's drawing shows. */
	readonly #first: string;
	/** The step the live figure shows. */
	#drawn = '';
	#shown = -Infinity;
	#later: ReturnType<typeof setTimeout> | undefined;
	#waking = false;
	/** The reader is within a screen of it. */
	#near = false;
	#size = { width: 640, height: 480 };
	/** It was to wake and has not, or not yet: stills stand in for it. */
	#asleep = false;

	/** @param host the element that holds the server's drawings, with `data-figure` and `data-json` */
	constructor(host: HTMLElement, view: string) {
		this.#host = host;
		this.#id = host.dataset.figure ?? '';
		this.#view = this.#first = view;
	}

	/**
	 * Loads and mounts, once, when the reader is near and not hurrying past. Until code and data are there, and if they do
	 * not come, stills take over; then a line offers to try again, and so does the next step.
	 */
	wake(): void {
		this.#near = true;
		if (this.#waking || this.#props) return;
		this.#waking = true;
		void this.#rouse().finally(() => (this.#waking = false));
	}

	/** The reader is far away again: what has not begun to wake need not. */
	leave(): void {
		this.#near = false;
	}

	async #rouse(): Promise<void> {
		while (this.#near && !this.#props) {
			await unhurried(() => this.#near);
			if (!this.#near) return;
			const late = setTimeout(() => this.#standIn(), soon);
			try {
				await inTime(this.#load());
			} catch {
				this.#standIn(true);
				return;
			} finally {
				clearTimeout(late);
			}
		}
	}

	/** Shows a step: at once, unless the reader is hurrying past. */
	show(view: string): void {
		const now = performance.now();
		const hurried = now - this.#shown < passing;
		this.#shown = now;
		this.#view = view;
		if (this.#asleep) {
			this.#standIn();
			this.wake();
		}
		clearTimeout(this.#later);
		if (hurried) this.#later = setTimeout(() => this.#draw(), pause);
		else this.#draw();
	}

	#draw(): void {
		const found = this.#section?.views[this.#view];
		// Given again, even the same view would set the figure moving.
		if (!this.#props || found === undefined || this.#drawn === this.#view) return;
		this.#drawn = this.#view;
		this.#props.view = found;
		this.#props.progress = 1;
	}

	/** Follows the reader's way through the active step, 0 to 1. */
	progress(share: number): void {
		if (this.#props) this.#props.progress = share;
	}

	async #load(): Promise<void> {
		const open = sections[`../story/${this.#id}/index.ts`];
		if (!open) throw new Error(`No section "${this.#id}".`);
		const [{ mountFigure }, section, data] = await Promise.all([
			import('./mount-figure.svelte'),
			open(),
			fetchJson(this.#host.dataset.json ?? '')
		]);
		await calm();
		if (!this.#near) return;
		this.#section = section;
		this.#drawn = this.#view;
		const live = document.createElement('div');
		live.className = 'live';
		const props = mountFigure(section.Figure, live, {
			data: Object.freeze(data),
			view: section.views[this.#view] ?? Object.values(section.views)[0],
			...this.#box(),
			progress: 1
		});
		this.#props = props;
		this.#asleep = false;
		this.#host.replaceChildren(live);
		this.#host.dataset.awake = '';
		new ResizeObserver(() => Object.assign(props, this.#box())).observe(this.#host);
	}

	/** The active step's still, drawn at build, in place of the figure. */
	#standIn(failed = false): void {
		if (this.#props) return;
		this.#asleep = true;
		if (failed) offerAgain(this.#host, () => this.wake());
		const address = this.#host.dataset.still?.replace('*', this.#view);
		if (!address || this.#view === 'opening') return;
		if (!failed && this.#view === this.#first && !this.#host.querySelector('img.live')) return;
		const picture = new Image();
		picture.alt = '';
		picture.className = 'live';
		picture.onload = () => {
			if (!this.#asleep) return;
			const line = this.#host.querySelector('.again');
			this.#host.replaceChildren(picture, ...(line ? [line] : []));
		};
		picture.src = address;
	}

	/** The host's size; while it is not shown (another step is, or the page is printed), the size it had. */
	#box() {
		if (this.#host.clientWidth) {
			this.#size = { width: this.#host.clientWidth, height: this.#host.clientHeight };
		}
		const covered = this.#host.dataset.layout === 'map' && fullBleed.matches;
		return { ...this.#size, clear: covered ? { ...mapClear } : undefined };
	}
}

async function fetchJson(address: string): Promise<object> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return (await response.json()) as object;
}
