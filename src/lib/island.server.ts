import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dev } from '$app/environment';

type Manifest = Record<string, { file: string; imports?: string[] }>;

/** An island's files, from the site's root without a leading slash: its module, and what it imports at once. */
export interface Island {
	src: string;
	preload: string[];
}

/**
 * The built files of `src/islands/<name>.ts`.
 *
 * @throws Error when the islands have not been built
 */
export function island(
	name:
		'story' | 'page' | 'explore' | 'embed' | 'claim-filters' | 'plain' | 'copy' | 'figure-downloads'
): Island {
	if (dev) return { src: `src/islands/${name}.ts`, preload: [] };
	const path = join(process.cwd(), 'static/islands/manifest.json');
	if (!existsSync(path)) throw new Error(`${path} is missing. Run "npm run build:islands" first.`);
	const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
	const entry = manifest[`src/islands/${name}.ts`];
	if (!entry) throw new Error(`vite.islands.config.ts builds no island "${name}".`);
	const imported = new Set<string>();
	const walk = (keys: readonly string[] = []) => {
		for (const key of keys) {
			const chunk = manifest[key];
			if (!chunk || imported.has(chunk.file)) continue;
			imported.add(chunk.file);
			walk(chunk.imports);
		}
	};
	walk(entry.imports);
	return {
		src: `islands/${entry.file}`,
		preload: [...imported].map((file) => `islands/${file}`)
	};
}
