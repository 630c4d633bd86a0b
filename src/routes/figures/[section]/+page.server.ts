import { sources } from '$data/index.server';
import { island } from '$lib/island.server';
import { error } from '@sveltejs/kit';
import { typeset } from '../../../lib/text/write-html';
import { citations } from '../../../pages/citations';
import { figureSections } from '../../../pages/figure-files.server';
import { cslDate, plainTitle } from '../../../pages/source';
import { stepCard } from '../../../shell/cards.server';
import { cardOf } from '../../../shell/meta';
import { draw, exploreJson } from '../../../story/story.server';

/** A drawing that nobody handles, CSS pixels. */
const large = { width: 1100, height: 800 };

export const entries = () => figureSections().map(({ id }) => ({ section: id }));

/** One figure on its own: what it shows under the reader's hands, its tables, method, steps and sources. */
export function load({ params }) {
	const section = figureSections().find(({ id }) => id === params.section);
	if (!section) error(404, `No figure of ${params.section}`);
	const { id, number, words, figure } = section;
	const first = words.steps[0]?.id ?? '';
	const explore = figure.hasExplore ? exploreJson(id) : undefined;
	const cited = citations(
		words.steps.map((step) => step.bodyHtml + (step.sourceHtml ?? '')).join('') + words.methodHtml,
		'source'
	);
	return {
		id,
		number,
		words,
		meta: { card: cardOf(stepCard(first)) },
		first,
		layout: figure.layout,
		ground: figure.ground,
		tables: figure.tables,
		explore: explore && { data: explore.value, file: explore.name },
		/** Where there is nothing to handle: the drawing itself. */
		still: explore ? undefined : draw(id, first, 'wide', { clear: false, size: large }),
		sources: sources()
			.filter((source) => cited.includes(source.id))
			.map(({ id, title, publisher, issued }) => ({
				id,
				title: typeset(plainTitle(title)),
				by: typeset([publisher, cslDate(issued)].filter(Boolean).join(', '))
			})),
		island: island('figure-downloads')
	};
}
