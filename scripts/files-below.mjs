import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * Every file in a folder and the folders in it, in order.
 *
 * @param {string} folder
 * @returns {string[]} from the folder, with `/` between names on every system
 */
export const filesBelow = (folder) =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.sort();
