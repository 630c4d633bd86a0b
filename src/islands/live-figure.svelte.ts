import { mount, type Component } from 'svelte';
import { mapClear, type FigureProps, type Section } from '../lib/figure/figure';

type AnySection = Section<unknown, unknown>;

const sections = import.meta.glob<AnySection>('../story/*/index.ts', { import: 'section' });
const fullBleed = matchMedia('(min-width: 1024px)');

/**
 * A figure awake in the browser: loads its code and data, takes the place of the server's drawing without a shift,
 * and from then on draws whichever step it is told. Until it is awake, and if it cannot wake, the drawing stays.
 */
export class LiveFigure {
	readonly #host: HTMLElement;
	readonly #id: string;
	#props = $state<FigureProps<unknown, unknown>>();
	#section: AnySection | undefined;
	#view: string;
	#waking: Promise<void> | undefined;

	/** @param host the element that holds the server's drawings, with `data-figure` and `data-json` */
	constructor(host: HTMLElement, view: string) {
		this.#host = host;
		this.#id = host.dataset.figure ?? '';
		this.#view = view;
	}

	/** Loads and mounts, once. */
	wake(): Promise<void> {
		this.#waking ??= this.#load().catch((error: unknown) => {
			this.#waking = undefined;
			throw error;
		});
		return this.#waking;
	}

	/** Shows a step. */
	show(view: string): void {
		this.#view = view;
		const found = this.#section?.views[view];
		if (this.#props && found !== undefined) {
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
		const [section, data] = await Promise.all([open(), fetchJson(this.#host.dataset.json ?? '')]);
		this.#section = section;
		const box = this.#box();
		const props = $state<FigureProps<unknown, unknown>>({
			data: Object.freeze(data),
			view: section.views[this.#view] ?? Object.values(section.views)[0],
			...box,
			progress: 1
		});
		this.#props = props;
		const live = document.createElement('div');
		live.className = 'live';
		mount(section.Figure as Component<FigureProps<unknown, unknown>>, { target: live, props });
		for (const drawing of this.#host.querySelectorAll('.server')) drawing.remove();
		this.#host.append(live);
		this.#host.dataset.awake = '';
		new ResizeObserver(() => Object.assign(props, this.#box())).observe(this.#host);
	}

	#box() {
		const { clientWidth: width, clientHeight: height } = this.#host;
		const covered = this.#host.dataset.layout === 'map' && fullBleed.matches;
		return { width, height, clear: covered ? { ...mapClear } : undefined };
	}
}

async function fetchJson(address: string): Promise<object> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return (await response.json()) as object;
}
