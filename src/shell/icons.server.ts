import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { png } from '../lib/card/raster.server';

/** Sides of the icon in pixels: Apple's, and two for those who put the site on their screen. */
export const iconSides = [180, 192, 512] as const;

/** The icon of `static/icon.svg` as PNG. @param side pixels */
export const icon = (side: number): Promise<Buffer<ArrayBuffer>> =>
	png(readFileSync(join(process.cwd(), 'static/icon.svg'), 'utf8'), side);

/** The same in the container that old browsers ask for: a head of 6 bytes, one entry of 16, a PNG. */
export async function ico(side: number): Promise<Buffer<ArrayBuffer>> {
	const image = await icon(side);
	const head = Buffer.alloc(22);
	head.writeUInt16LE(1, 2); // an icon
	head.writeUInt16LE(1, 4); // of one picture
	head.writeUInt8(side, 6);
	head.writeUInt8(side, 7);
	head.writeUInt16LE(1, 10); // planes
	head.writeUInt16LE(32, 12); // bits per pixel
	head.writeUInt32LE(image.length, 14);
	head.writeUInt32LE(head.length, 18);
	return Buffer.concat([head, image]);
}
