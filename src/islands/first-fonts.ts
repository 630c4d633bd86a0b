/**
 * The faces of the first screen. The story fetches them after its words; they are put in when all are there, a family at a
 * time: each face that comes alone would have every line on the screen laid out anew. Without script a stylesheet names them.
 */
const patience = 5000;
const links = [...document.querySelectorAll<HTMLLinkElement>('link[data-face]')];

/** Resolves when those faces are in, or it is no use to wait for them; a late one is put in when it comes. */
export const firstFonts: Promise<void> = putIn();

async function putIn(): Promise<void> {
	await arrived(links.map(fetched));
	// "Source Serif 4" and its display cut are one family to the reader, and one to the layout.
	const isSerif = ({ dataset }: HTMLLinkElement) => dataset.face?.startsWith('Source Serif');
	await arrived(links.filter(isSerif).map(add));
	await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
	await arrived(links.filter((link) => !isSerif(link)).map(add));
}

async function add({ href, dataset }: HTMLLinkElement): Promise<void> {
	const face = new FontFace(dataset.face ?? '', `url("${href}")`, {
		weight: dataset.weight,
		unicodeRange: dataset.range,
		display: 'swap'
	});
	document.fonts.add(await face.load());
}

/** When all have come or failed, or it has taken too long. */
async function arrived(all: readonly Promise<unknown>[]): Promise<void> {
	const late = new Promise((resolve) => setTimeout(resolve, patience));
	await Promise.race([Promise.allSettled(all), late]);
}

/** When the page has fetched a file, or failed to. */
async function fetched(link: HTMLLinkElement): Promise<void> {
	if (performance.getEntriesByName(link.href).length > 0) return;
	await new Promise((resolve) => {
		for (const event of ['load', 'error']) link.addEventListener(event, resolve, { once: true });
	});
}
