import { renderAsync } from '@resvg/resvg-js';
import { cardFonts } from './fonts.server';

let fonts: Promise<string[]> | undefined;

/**
 * A drawing as PNG, the same bytes each time: only the site's own fonts are asked.
 *
 * @param svg colours and families resolved, its size in pixels
 * @param width of the picture, where it is not the drawing's own
 */
export async function png(svg: string, width?: number): Promise<Buffer<ArrayBuffer>> {
	const fontFiles = await (fonts ??= cardFonts());
	const image = await renderAsync(svg, {
		font: { loadSystemFonts: false, fontFiles, defaultFontFamily: 'IBM Plex Sans' },
		fitTo: width ? { mode: 'width', value: width } : { mode: 'original' }
	});
	return Buffer.from(image.asPng());
}
