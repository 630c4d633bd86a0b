import type { Picture } from './png';

/** Blocks that differ by more than this, of 255, and pictures that differ by more on average, have changed. */
const tolerated = { most: 14, mean: 0.4 };

/** The mean colour of each block of `size` × `size` pixels; a rest at the right and the foot is left out. */
export function blocks({ width, height, data }: Picture, size: number): Picture {
	const wide = Math.floor(width / size);
	const high = Math.floor(height / size);
	const means = new Uint8Array(wide * high * 3);
	for (let i = 0; i < means.length; i++) {
		const channel = i % 3;
		const x = (Math.floor(i / 3) % wide) * size;
		const y = Math.floor(i / 3 / wide) * size;
		let sum = 0;
		for (let dy = 0; dy < size; dy++) {
			for (let dx = 0; dx < size; dx++) {
				sum += data[3 * ((y + dy) * width + x + dx) + channel] ?? 0;
			}
		}
		means[i] = Math.round(sum / (size * size));
	}
	return { width: wide, height: high, data: means };
}

/** How far each value of two pictures of one size is apart. */
export const difference = (before: Picture, after: Picture): Picture => ({
	...after,
	data: after.data.map((value, i) => Math.abs(value - (before.data[i] ?? 0)))
});

/** Whether two pictures show the same, but for the edges of letters and lines. */
export function alike(before: Picture, after: Picture): boolean {
	if (before.width !== after.width || before.height !== after.height) return false;
	const { data } = difference(before, after);
	let most = 0;
	let sum = 0;
	for (const value of data) {
		most = Math.max(most, value);
		sum += value;
	}
	return most <= tolerated.most && sum / data.length <= tolerated.mean;
}

/** One below the other; all as wide as the first. */
export function stack(pictures: readonly Picture[]): Picture {
	const data = Buffer.concat(pictures.map((picture) => picture.data));
	const height = pictures.reduce((sum, picture) => sum + picture.height, 0);
	return { width: pictures[0]?.width ?? 0, height, data };
}

/** What `stack` put together, each `height` high. */
export const unstack = ({ width, height: whole, data }: Picture, height: number): Picture[] =>
	Array.from({ length: Math.floor(whole / height) }, (_, i) => ({
		width,
		height,
		data: data.subarray(i * width * height * 3, (i + 1) * width * height * 3)
	}));

/** Side by side, each drawn `width` × `height`, in whole pixels. */
export function sideBySide(pictures: readonly Picture[], width: number, height: number): Picture {
	const data = new Uint8Array(pictures.length * width * height * 3);
	for (const [i, picture] of pictures.entries()) {
		for (let y = 0; y < height; y++) {
			const row = Math.floor((y * picture.height) / height) * picture.width;
			for (let x = 0; x < width; x++) {
				const from = 3 * (row + Math.floor((x * picture.width) / width));
				data.set(
					picture.data.subarray(from, from + 3),
					3 * ((y * pictures.length + i) * width + x)
				);
			}
		}
	}
	return { width: pictures.length * width, height, data };
}
