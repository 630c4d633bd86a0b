import { island } from '$lib/island.server';
import { error } from '@sveltejs/kit';
import { figureSections } from '../../../pages/figure-files.server';
import { embedDrawing } from '../../../shell/embed';
import { draw } from '../../../story/story.server';

export const entries = () => figureSections().map(({ id }) => ({ section: id }));

/** One figure bare, for a frame in another page: drawn at its first step until its script wakes. */
export function load({ params }) {
	const section = figureSections().find(({ id }) => id === params.section);
	if (!section) error(404, `No figure of ${params.section}`);
	const { id } = section;
	const first = section.words.steps[0]?.id ?? '';
	const drawn = (shape: 'wide' | 'narrow') =>
		draw(id, first, shape, { prefix: `${shape}-`, clear: false, size: embedDrawing[shape] });
	return { section, wide: drawn('wide'), narrow: drawn('narrow'), island: island('embed') };
}
