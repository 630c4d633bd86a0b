import { dataFiles } from '../../pages/data-files.server';
import { storyCard } from '../../shell/cards.server';
import { dataset } from '../../shell/json-ld';
import { cardOf, type Meta } from '../../shell/meta';
import { siteOf } from '../../shell/site.server';

/** Every table and file of `data/`, by topic. */
export function load({ url }) {
	const topics = dataFiles();
	const things = topics.flatMap(({ files }) => files.map((file) => dataset(siteOf(url), file)));
	const meta: Meta = { card: cardOf(storyCard()), things };
	return { topics, meta };
}
