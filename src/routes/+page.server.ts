import { claims, deployments } from '$data/index.server';
import { siteOf } from '../shell/site.server';
import { storyMeta } from '../shell/story-meta.server';
import { island } from '$lib/island.server';
import { max } from 'd3';
import { drawingsOf, laterDrawings } from '../story/drawings.server';
import { draw, story, type StorySection } from '../story/story.server';
import { verdicts, type Verdict } from '../story/verdict';

/** The story: every word, and the first figure drawn in two sizes. */
export function load({ url }) {
	const sections = story();
	const tally = Object.fromEntries(
		Object.keys(verdicts).map((verdict) => [
			verdict,
			claims().filter((claim) => claim.verdict === verdict).length
		])
	) as Record<Verdict, number>;
	return {
		sections: sections.map((section, i) => ({
			section,
			drawings: i === 0 ? drawingsOf(section) : undefined
		})),
		later: { wide: laterDrawings().wide.name, narrow: laterDrawings().narrow.name },
		upright: uprightOpening(sections),
		newest: max(deployments(), (row) => row.date) ?? '',
		tally,
		meta: storyMeta(siteOf(url)),
		island: island('story')
	};
}

/** The opening's own drawing for phones, where it stands apart from the stage. */
function uprightOpening(sections: readonly StorySection[]): string {
	const opener = sections.find(({ figure }) => figure?.opening);
	if (!opener) return '';
	const size = { width: 390, height: 800 };
	return draw(opener.id, 'opening', 'narrow', { prefix: 'opening-', size });
}
