import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** A picture of red, green and blue: `width` × `height` × 3 bytes, by rows from the top. */
export interface Picture {
	width: number;
	height: number;
	data: Uint8Array;
}

const start = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Bytes a pixel of the two kinds read here, by the number PNG has for them. */
const channels: Record<number, number> = { 2: 3, 6: 4 };

/**
 * Reads a PNG of 8 bits a channel, without interlacing; what is transparent in it is taken as it stands.
 * @throws Error for any other PNG
 */
export function readPng(png: Buffer): Picture {
	const width = png.readUInt32BE(16);
	const height = png.readUInt32BE(20);
	const [depth, kind = 0, , , interlaced] = png.subarray(24, 29);
	const step = channels[kind];
	if (depth !== 8 || !step || interlaced) throw new Error('Not a plain PNG.');
	const parts: Buffer[] = [];
	for (let at = start.length; at < png.length;) {
		const length = png.readUInt32BE(at);
		const name = png.toString('latin1', at + 4, at + 8);
		if (name === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + length));
		at += length + 12;
	}
	const rows = unfilter(inflateSync(Buffer.concat(parts)), width * step, height, step);
	const data = new Uint8Array(width * height * 3);
	for (let i = 0; i < width * height; i++) {
		for (let c = 0; c < 3; c++) data[3 * i + c] = rows[step * i + c] ?? 0;
	}
	return { width, height, data };
}

/** Takes back what PNG does to each row before it is packed. */
function unfilter(packed: Buffer, length: number, height: number, step: number): Uint8Array {
	const rows = new Uint8Array(length * height);
	for (let y = 0; y < height; y++) {
		const from = y * (length + 1);
		const filter = packed[from];
		for (let x = 0; x < length; x++) {
			const at = y * length + x;
			const left = x >= step ? (rows[at - step] ?? 0) : 0;
			const up = y > 0 ? (rows[at - length] ?? 0) : 0;
			const corner = x >= step && y > 0 ? (rows[at - length - step] ?? 0) : 0;
			const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter ?? 0] ?? 0;
			rows[at] = (packed[from + 1 + x] ?? 0) + guess;
		}
	}
	return rows;
}

function paeth(left: number, up: number, corner: number): number {
	const guess = left + up - corner;
	const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
	if (a <= b && a <= c) return left;
	return b <= c ? up : corner;
}

export function writePng({ width, height, data }: Picture): Buffer {
	const rows = Buffer.alloc((width * 3 + 1) * height);
	for (let y = 0; y < height; y++) {
		rows.set(data.subarray(y * width * 3, (y + 1) * width * 3), y * (width * 3 + 1) + 1);
	}
	const head = Buffer.alloc(13);
	head.writeUInt32BE(width, 0);
	head.writeUInt32BE(height, 4);
	head.set([8, 2, 0, 0, 0], 8);
	return Buffer.concat([
		start,
		part('IHDR', head),
		part('IDAT', deflateSync(rows, { level: 9 })),
		part('IEND', Buffer.alloc(0))
	]);
}

function part(name: string, content: Buffer): Buffer {
	const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
	const whole = Buffer.alloc(named.length + 8);
	whole.writeUInt32BE(content.length, 0);
	whole.set(named, 4);
	whole.writeUInt32BE(crc32(named), named.length + 4);
	return whole;
}
