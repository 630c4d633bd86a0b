import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const block = 512;
const plainFile = new Set(['0', '\0', '']);

/**
 * Unpacks the plain files of a tar archive. Enough for the bundled browser's parts: no links, no long names.
 *
 * @param {Buffer} archive
 * @param {string} folder where to
 * @returns {string[]} the files written
 */
export function untar(archive, folder) {
	const written = [];
	for (let at = 0; at + block <= archive.length;) {
		const header = archive.subarray(at, at + block);
		const name = text(header, 0, 100);
		if (!name) break;
		const size = Number.parseInt(text(header, 124, 12), 8) || 0;
		const type = header.toString('latin1', 156, 157);
		if (plainFile.has(type)) {
			const path = join(folder, text(header, 345, 155), name);
			mkdirSync(dirname(path), { recursive: true });
			writeFileSync(path, archive.subarray(at + block, at + block + size), { mode: 0o755 });
			written.push(path);
		}
		at += block + Math.ceil(size / block) * block;
	}
	return written;
}

/**
 * A field of a tar header, up to its first NUL.
 *
 * @param {Buffer} header
 * @param {number} from
 * @param {number} length
 */
const text = (header, from, length) =>
	header
		.toString('latin1', from, from + length)
		.split('\0')[0]
		?.trim() ?? '';
