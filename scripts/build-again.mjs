/**
 * Builds the site once more: in a folder elsewhere, in another time zone and language, later. What it built is left in
 * `test-results/built-again`, where `tests/build/built-again.test.ts` compares it with `build/`. The compressed twins of files
 * are left out, which take as long as all the rest and depend on nothing but the files.
 *
 *   npm run build:again
 */
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './run.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const built = join(root, 'test-results/built-again');
/** What no build reads, or each makes for itself. */
const left = new Set(['.git', '.svelte-kit', 'build', 'node_modules', 'shots', 'test-results']);
const elsewhere = { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', COMPRESS: 'no' };

const folder = mkdtempSync(join(tmpdir(), 'built again '));
try {
	const filter = (/** @type {string} */ path) => !left.has(relative(root, path));
	cpSync(root, folder, { recursive: true, filter });
	symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
	const { code, output } = await run('npm run --silent build', elsewhere, folder);
	if (code !== 0) console.error(output.trimEnd());
	else {
		rmSync(built, { recursive: true, force: true });
		cpSync(join(folder, 'build'), built, { recursive: true });
	}
	process.exitCode = code;
} finally {
	rmSync(folder, { recursive: true, force: true });
}
