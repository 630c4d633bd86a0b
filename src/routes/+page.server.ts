import { claims, deployments } from '$data/index.server';
import { siteOf } from '../shell/site.server';
import { storyMeta } from '../shell/story-meta.server';
import { island } from '$lib/island.server';
import { max } from 'd3';
import { draw, story, type StorySection } from '../story/story.server';
import { verdicts, type Verdict } from '../story/verdict';

/** The story: every word, and each figure drawn in two sizes. */
export function load({ url }) {
	const sections = story();
	const tally = Object.fromEntries(
		Object.keys(verdicts).map((verdict) => [
			verdict,
			claims().filter((claim) => claim.verdict === verdict).length
		])
	) as Record<Verdict, number>;
	return {
		sections: sections.map((section) => ({ section, drawings: drawings(section) })),
		upright: uprightOpening(sections),
		newest: max(deployments(), (row) => row.date) ?? '',
		tally,
		meta: storyMeta(siteOf(url)),
		island: island('story')
	};
}

function drawings({ id, figure, words }: StorySection) {
	const first = words.steps[0]?.id;
	if (!figure || !first) return undefined;
	return {
		wide: draw(id, figure.opening ? 'opening' : first, 'wide', { prefix: `${id}-w-` }),
		narrow: draw(id, first, 'narrow', { prefix: `${id}-n-` })
	};
}

/** The opening's own drawing for phones, where it stands apart from the stage. */
function uprightOpening(sections: readonly StorySection[]): string {
	const opener = sections.find(({ figure }) => figure?.opening);
	if (!opener) return '';
	const size = { width: 390, height: 800 };
	return draw(opener.id, 'opening', 'narrow', { prefix: 'opening-', size });
}
