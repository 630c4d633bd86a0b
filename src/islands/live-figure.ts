import { mapClear, type FigureProps, type Section } from '../lib/figure/figure';

type AnySection = Section<unknown, unknown>;

const sections = import.meta.glob<AnySection>('../story/*/index.ts', { import: 'section' });
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
	#waking = false;
	#size = { width: 640, height: 480 };
	/** It was to wake and could not. */
	#asleep = false;

	/** @param host the element that holds the server's drawings, with `data-figure` and `data-json` */
	constructor(host: HTMLElement, view: string) {
		this.#host = host;
		this.#id = host.dataset.figure ?? '';
		this.#view = view;
	}

	/** Loads and mounts, once. When code or data do not arrive, stills take over, and the next step tries again. */
	wake(): void {
		if (this.#waking) return;
		this.#waking = true;
		this.#load().catch(() => {
			this.#waking = false;
			this.#asleep = true;
			this.#still();
		});
	}

	/** Shows a step. */
	show(view: string): void {
		const same = view === this.#view;
		this.#view = view;
		if (this.#asleep) {
			this.#still();
			this.wake();
		}
		const found = this.#section?.views[view];
		// Given again, even the same view would set the figure moving.
		if (this.#props && found !== undefined && !same) {
			this.#props.view = found;
			this.#props.progress = 1;
		}
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
		this.#section = section;
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
	#still(): void {
		const address = this.#host.dataset.still?.replace('*', this.#view);
		if (!address || this.#view === 'opening') return;
		const picture = new Image();
		picture.alt = '';
		picture.className = 'live';
		picture.onload = () => this.#asleep && this.#host.replaceChildren(picture);
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
