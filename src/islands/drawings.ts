import { builtHtml } from '../lib/built-html';
import { inTime } from './again';

type Size = 'wide' | 'narrow';

/** No stage on so narrow a screen is wide enough for the wide drawing (Stage.svelte). */
const phone = matchMedia('(max-width: 639px)');
const hosts = document.querySelectorAll<HTMLElement>('[data-figure]');

/**
 * Puts the drawings of the chapters further on onto their stages, each when the reader is near it. They come in a file for
 * each size, once the reader has begun; until then, and if they do not come, a stage shows its step's still (Stage.svelte).
 */
export class Drawings {
	/** What has come and is not yet put anywhere: `<svg>` by section. */
	readonly #later = new Map<Size, Record<string, string>>();
	/** Stages the reader has been near. */
	readonly #near = new Set<HTMLElement>();

	/** Asks for them. */
	async fetch(): Promise<void> {
		addEventListener('beforeprint', () => hosts.forEach((host) => this.put(host)));
		phone.addEventListener('change', () => void this.#fetch('wide'), { once: true });
		await Promise.all([this.#fetch('narrow'), phone.matches || this.#fetch('wide')]);
	}

	async #fetch(size: Size): Promise<void> {
		const address = document.querySelector<HTMLElement>('[data-drawings]')?.dataset[size];
		if (address === undefined || this.#later.has(size)) return;
		try {
			const response = await inTime(fetch(address, { priority: 'low' }));
			if (!response.ok) return;
			this.#later.set(size, (await response.json()) as Record<string, string>);
		} catch {
			// The stills stay.
			return;
		}
		document.documentElement.classList.add('drawn');
		for (const host of this.#near) this.put(host);
	}

	/** Puts a stage's drawings where its still stands; not where the figure is awake, or the still of another step. */
	put(host: HTMLElement): void {
		this.#near.add(host);
		if (host.querySelector(':scope > .live')) return;
		for (const [size, drawings] of this.#later) {
			const svg = drawings[host.dataset.figure ?? ''];
			if (svg === undefined) continue;
			// Kept once only, on the stage.
			delete drawings[host.dataset.figure ?? ''];
			host.querySelector(':scope > picture')?.remove();
			host.append(box(size, svg));
		}
	}
}

function box(size: Size, svg: string): HTMLElement {
	const made = document.createElement('div');
	made.className = `server ${size}`;
	made.innerHTML = builtHtml(svg);
	return made;
}
