import { sources } from '$data/index.server';
import { placesOfSources } from '../pages/places.server';
import { plainTitle } from '../pages/source';
import { storyCard, storyCards } from './cards.server';
import { article, type Cited } from './json-ld';
import { cardOf, type Meta } from './meta';

/** As many sources as the structured data names. */
const KEY = 10;

/** The sources that most of the story rests on and that have a public address, most used first. */
function keySources(): Cited[] {
	const places = placesOfSources(sources());
	const total = (id: string) => places.get(id)?.total ?? 0;
	return [...sources()]
		.sort((a, b) => total(b.id) - total(a.id) || a.id.localeCompare(b.id))
		.flatMap(({ title, publisher, URL: url }) =>
			url ? [{ title: plainTitle(title), publisher, url }] : []
		)
		.slice(0, KEY);
}

/** What the story says of itself. @param site its absolute address, ending in `/` */
export function storyMeta(site: string): Meta {
	const images = storyCards().map(({ file }) => `${site}cards/${file}`);
	return { card: cardOf(storyCard()), things: [article(site, { images, cited: keySources() })] };
}
