import { island } from '$lib/island.server';
import { paragraphNumber } from '../../pages/ledger';
import { stepStill } from '../../shell/stills.server';
import { story } from '../../story/story.server';

const size = (file: string) => {
	const still = stepStill(file);
	return still && { file, width: still.width, height: still.height };
};

/** All words of the story with the stills of their steps. */
export function load() {
	return {
		island: island('plain'),
		chapters: story().map(({ id, number, words, figure }) => ({
			id,
			number,
			words,
			paragraphs: words.paragraphs.map((paragraph) => String(paragraphNumber(paragraph))),
			ground: figure?.ground,
			steps: words.steps.map((step) => ({
				...step,
				still: figure && {
					wide: size(`${step.id}.svg`),
					narrow: size(`${step.id}.narrow.svg`)
				}
			}))
		}))
	};
}
