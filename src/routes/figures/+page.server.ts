import { figureSections } from '../../pages/figure-files.server';
import { draw } from '../../story/story.server';

/** The first drawing, CSS pixels: as large as it stands on a wide screen, so that its words are not shrunk. */
const large = { chart: { width: 786, height: 520 }, map: { width: 820, height: 520 } };

/** The gallery: each figure drawn at its first step. */
export function load() {
	return {
		figures: figureSections().map(({ id, number, words, figure }, i) => {
			const step = words.steps[0];
			const view = step?.id ?? '';
			return {
				id,
				number,
				short: words.short,
				name: words.figure ?? words.heading,
				finding: step?.title ?? '',
				layout: figure.layout,
				ground: figure.ground,
				wide:
					i === 0
						? draw(id, view, 'wide', {
								prefix: `${id}-w-`,
								clear: false,
								size: large[figure.layout]
							})
						: undefined,
				narrow: draw(id, view, 'narrow', { prefix: `${id}-n-` })
			};
		})
	};
}
