import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow } from '../../scripts/files-below.mjs';
import { build, files } from './site';

/** What `npm run build:again` built of the same sources elsewhere, without compressed twins. */
const again = 'test-results/built-again';

describe.skipIf(!existsSync(again))(
	'two builds of the same sources ("npm run build:again")',
	() => {
		it('hold the same files', () => {
			expect(files.length).toBeGreaterThan(1000);
			expect(filesBelow(again)).toEqual(files);
		});

		it('are the same, byte for byte', () => {
			const bytes = (folder: string, file: string) => readFileSync(join(folder, file));
			const differing = files.filter(
				(file) => existsSync(join(again, file)) && !bytes(build, file).equals(bytes(again, file))
			);
			expect(differing).toEqual([]);
		});
	}
);
