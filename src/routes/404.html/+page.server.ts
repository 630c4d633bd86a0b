import { claims, sources } from '$data/index.server';
import { figureSections } from '../../pages/figure-files.server';
import { draw, story } from '../../story/story.server';

/** Where a lost reader can go, and the map that the story opens with. */
export function load() {
	const opener = figureSections().find(({ figure }) => figure.opening);
	const map = (shape: 'wide' | 'narrow', width: number, height: number) =>
		opener &&
		draw(opener.id, 'opening', shape, {
			prefix: `${shape}-`,
			size: { width, height },
			// The road is drawn where it has room; a phone gets the labels.
			clear: shape === 'wide' && { top: 0, right: 0, bottom: 0, left: 0 }
		});
	return {
		chapters: story().length,
		figures: figureSections().length,
		claims: claims().length,
		sources: sources().length,
		wide: map('wide', 1440, 640),
		narrow: map('narrow', 390, 360)
	};
}
