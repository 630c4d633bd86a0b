import { aboutFacts } from '../../story/about.server';
import text from '../../story/about.en.md?raw';
import { bordersMap } from '../../pages/borders-map.server';
import { link } from '../../story/story.server';
import { sectionWords } from '../../lib/text/section-words';

/** Addresses that differ from the name in the words. */
const anchors: Record<string, string> = { citing: 'cite' };

/** How this was made, what the borders and outlines mean, what is missing, and on what terms it may be used. */
export function load() {
	const { heading, steps } = sectionWords(text, {
		file: 'src/story/about.en.md',
		facts: aboutFacts(),
		link,
		hasFigure: false
	});
	return {
		heading,
		/** As wide as it stands on a large screen and on a phone. */
		maps: { wide: bordersMap(660), narrow: bordersMap(350) },
		parts: steps.map(({ id, title, bodyHtml }) => ({ id: anchors[id] ?? id, title, bodyHtml }))
	};
}
