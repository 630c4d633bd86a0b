/**
 * Builds the site once more: in a folder elsewhere, in another time zone and language, later. What it built is left in
 * `test-results/built-again`, where `tests/build/built-again.test.ts` compares it with `build/`. The compressed twins of files
 * are left out, which take as long as all the rest and depend on nothing but the files.
 *
 *   npm run build:again
 */
import { cpSync, rmSync } from 'node:fs';
import { buildElsewhere } from './build-elsewhere.mjs';

const built = 'test-results/built-again';

await buildElsewhere({
	env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', COMPRESS: 'no' },
	use(build) {
		rmSync(built, { recursive: true, force: true });
		cpSync(build, built, { recursive: true });
	}
});
