import { figureSections } from '../../pages/figure-files.server';
import { draw } from '../../story/story.server';

/** The first drawing, CSS pixels: as large as it stands on a wide screen, so that its words are not shrunk. */
const large = { chart: { width: 786, height: 520 }, map: { width: 820, height: 520 } };

/** The step that says most of a figure, where that is not its first. */
const telling: Readonly<Record<string, string>> = {
	'the-admission': 'the-admission-corridor',
	'the-law': 'the-law-most-states',
	'the-powers': 'the-powers-not-like',
	'the-corridors': 'the-corridors-sea'
};

/** The gallery: each figure drawn at its most telling step. */
export function load() {
	return {
		figures: figureSections().map(({ id, number, words, figure }, i) => {
			const step = words.steps.find((one) => one.id === (telling[id] ?? words.steps[0]?.id));
			if (!step) throw new Error(`figures: ${id} has no step "${telling[id]}"`);
			const view = step.id;
			return {
				id,
				number,
				short: words.short,
				name: words.figure ?? words.heading,
				finding: step.title,
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
