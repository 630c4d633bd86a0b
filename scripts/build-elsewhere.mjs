import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './run.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
/** What no build reads, or each makes for itself. */
const left = new Set(['.git', '.svelte-kit', 'build', 'node_modules', 'shots', 'test-results']);

/**
 * Builds a copy of the project in a folder elsewhere, which is gone afterwards.
 *
 * @param {object} options
 * @param {Record<string, string>} [options.env] settings of the build
 * @param {(folder: string) => void} [options.alter] changes the copy before it is built
 * @param {(build: string) => void} options.use does with the built folder what is to be done
 * @throws Error with what the build said, when it fails
 */
export async function buildElsewhere({ env = {}, alter = () => {}, use }) {
	const folder = mkdtempSync(join(tmpdir(), 'built again '));
	try {
		const filter = (/** @type {string} */ path) => !left.has(relative(root, path));
		cpSync(root, folder, { recursive: true, filter });
		symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
		alter(folder);
		const { code, output } = await run('npm run --silent build', env, folder);
		if (code !== 0) throw new Error(output.trimEnd());
		use(join(folder, 'build'));
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
