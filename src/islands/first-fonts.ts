/**
 * The faces of the first screen. The story fetches them after its words; they are put in together, when all are
 * there: for each that came alone every line on the screen would be laid out anew, and the stand-ins looked for again.
 * An italic is put in with its upright: were it there before, it would be taken for both.
 * Without script a stylesheet names them (own-fonts.css).
 */
const patience = 5000;
const links = [...document.querySelectorAll<HTMLLinkElement>('link[data-face]')];

/** Italics stand further down. */
const italics: FontFace[] = [];

/** Resolves when those faces are in, or it is no use to wait for them; a late one is put in when it comes. */
export const firstFonts: Promise<void> = putIn();

async function putIn(): Promise<void> {
	await arrived(links.map(fetched));
	const faces = links.map(({ href, dataset: { face = '', weight, range, italic } }) => {
		const make = (address: string, style?: string) =>
			new FontFace(face, `url("${address}")`, {
				weight,
				style,
				unicodeRange: range,
				display: 'swap'
			});
		return { upright: make(href), slanted: italic && make(italic, 'italic') };
	});
	await arrived(faces.map(({ upright }) => upright.load()));
	for (const { upright, slanted } of faces) {
		if (upright.status === 'error') continue;
		document.fonts.add(upright);
		if (!slanted) continue;
		document.fonts.add(slanted);
		italics.push(slanted);
	}
}

/** Fetches the italics, so that they are there when they are met; for one that fails its stand-in stays. */
export async function fetchItalics(): Promise<void> {
	await firstFonts;
	await Promise.allSettled(italics.map((face) => face.load()));
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
