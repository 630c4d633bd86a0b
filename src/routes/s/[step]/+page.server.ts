import { claims } from '$data/index.server';
import { island } from '$lib/island.server';
import { error } from '@sveltejs/kit';
import { sentences } from '../../../lib/text/trim';
import { citations } from '../../../pages/citations';
import { stepCard } from '../../../shell/cards.server';
import { cardOf, type Meta } from '../../../shell/meta';
import { stepStill } from '../../../shell/stills.server';
import { steps, type StoryStep } from '../../../story/story.server';

export const entries = () => steps().map(({ id }) => ({ step: id }));

/** As much of the narration as a preview shows, characters. */
const DESCRIPTION = 280;

/** One step of the story on a page of its own: what a shared link leads to. */
export function load({ params }) {
	const at = steps().findIndex(({ id }) => id === params.step);
	const step = steps()[at];
	if (!step) error(404, `No step ${params.step}`);
	const { id, title, bodyHtml, bodyText, measure, sourceHtml, alt, number, section } = step;
	const tested = citations(bodyHtml, 'claim');
	const meta: Meta = { card: cardOf(stepCard(id)) };
	return {
		id,
		title,
		description: sentences(bodyText, DESCRIPTION),
		bodyHtml,
		measure,
		sourceHtml,
		alt,
		number,
		of: section.words.steps.length,
		chapter: {
			id: section.id,
			number: section.number,
			heading: section.words.heading,
			layout: section.figure?.layout
		},
		still: { wide: image(`${id}.svg`), narrow: image(`${id}.narrow.svg`) },
		tables: section.figure?.tables.map(({ id, caption }) => ({ id, caption })) ?? [],
		claims: claims()
			.filter((claim) => tested.includes(claim.id))
			.map(({ id, verdict }) => ({ id, verdict })),
		previous: neighbour(steps()[at - 1]),
		next: neighbour(steps()[at + 1]),
		meta,
		island: island('page')
	};
}

function image(file: string) {
	const still = stepStill(file);
	if (!still) throw new Error(`No still ${file}`);
	return { file, width: still.width, height: still.height };
}

const neighbour = (step: StoryStep | undefined) =>
	step && {
		id: step.id,
		title: step.title,
		number: step.number,
		short: step.section.words.short
	};
