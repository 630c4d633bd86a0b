/**
 * The faces of the first screen. The story fetches them after its words; they are put in together, when all are
 * there: for each that came alone every line on the screen would be laid out anew, and the stand-ins looked for again.
 * Without script a stylesheet names them.
 */
const patience = 5000;
const links = [...document.querySelectorAll<HTMLLinkElement>('link[data-face]')];

/** Resolves when those faces are in, or it is no use to wait for them; a late one is put in when it comes. */
export const firstFonts: Promise<void> = putIn();

async function putIn(): Promise<void> {
	await arrived(links.map(fetched));
	const faces = links.map(({ href, dataset }) => {
		const { face = '', weight, range } = dataset;
		return new FontFace(face, `url("${href}")`, { weight, unicodeRange: range, display: 'swap' });
	});
	await arrived(faces.map((face) => face.load()));
	for (const face of faces) if (face.status !== 'error') document.fonts.add(face);
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
