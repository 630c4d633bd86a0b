/**
 * Run when a build is published: notes the names of its cards in `data/cards.json`, which is then committed.
 *
 *   node scripts/publish-cards.mjs                   after "npm run build", before the upload
 *   node scripts/publish-cards.mjs --keep <folder>   first takes cards that changed since from the last published build
 *                                                    into static/cards, where every later build finds them
 */
import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { list, publishedCards, withBuilt } from './published-cards.mjs';

const kept = 'static/cards';
const built = 'build/cards';
const at = process.argv.indexOf('--keep');
const last = at < 0 ? undefined : process.argv[at + 1];
const published = publishedCards();

if (last !== undefined) {
	mkdirSync(kept, { recursive: true });
	for (const name of published) {
		const from = join(last, 'cards', name);
		if (existsSync(join(built, name)) || existsSync(join(kept, name))) continue;
		if (!existsSync(from)) throw new Error(`${from} is not there. Name the folder of a build.`);
		copyFileSync(from, join(kept, name));
		console.log(`kept ${name}`);
	}
} else {
	const names = withBuilt(published, readdirSync(built));
	writeFileSync(list, `${JSON.stringify(names, null, '\t')}\n`);
	console.log(`${names.length - published.length} new names in ${list}`);
}
