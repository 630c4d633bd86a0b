/**
 * After the pages are built: writes the worker that keeps the story, takes out what no reader needs, and stops when an
 * address that only exists on the build machine stands in what would be published, when a page names a picture or an
 * address that is not there, or when a card that was published before is gone.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import config from '../svelte.config.js';
import { filesBelow } from './files-below.mjs';
import { rooted } from './lost-page.mjs';
import { metaProblems } from './meta-addresses.mjs';
import { writeWorker } from './offline/set.mjs';
import { lostCards, publishedCards } from './published-cards.mjs';

const build = 'build';
/** Page data for a client that never ships, and the build's own lists of files. */
const unshipped = [
	/__data\.json(\.br|\.gz)?$/,
	/^404\.html\.(br|gz)$/,
	/^islands\/manifest\.json(\.br|\.gz)?$/,
	/^_app\/(version\.json|env\.js)(\.br|\.gz)?$/,
	/^_app\/immutable\/.*\.js(\.br|\.gz)?$/
];
const text = /\.(html|svg|xml|json|txt|webmanifest|css)$/;
const leaks = ['sveltekit-prerender', 'localhost', '127.0.0.1'];

const files = filesBelow(build);

const lost = join(build, '404.html');
const root = config.kit?.paths?.base ?? '';
const site = `${config.kit?.prerender?.origin}${root}/`;
writeFileSync(lost, rooted(readFileSync(lost, 'utf8'), root));

writeWorker(build);

const built = new Set(files);
const cards = files.flatMap((file) => /^cards\/(.+\.png)$/.exec(file)?.[1] ?? []);
const problems = lostCards(publishedCards(), cards);
for (const file of files) {
	if (unshipped.some((pattern) => pattern.test(file))) {
		rmSync(join(build, file));
	} else if (text.test(file)) {
		const content = readFileSync(join(build, file), 'utf8');
		for (const leak of leaks) {
			if (content.includes(leak)) problems.push(`${build}/${file} holds "${leak}"`);
		}
		if (file.endsWith('.html')) {
			problems.push(
				...metaProblems(content, site, built).map((problem) => `${build}/${file}: ${problem}`)
			);
		}
	}
}
if (problems.length > 0) {
	console.error(
		`${problems.join('\n')}\nThis build is not to be published. ` +
			'Absolute addresses come from SITE_ORIGIN and BASE_PATH (svelte.config.js).'
	);
	process.exit(1);
}
