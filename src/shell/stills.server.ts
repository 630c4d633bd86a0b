import { still, type Still } from '../lib/still/still';
import { ui } from './words.en';
import { draw, steps, type Shape } from '../story/story.server';

const sizes = {
	chart: { wide: { width: 888, height: 636 }, narrow: { width: 350, height: 350 } },
	map: { wide: { width: 1200, height: 640 }, narrow: { width: 390, height: 360 } }
} as const;

const fileName = (id: string, shape: Shape) =>
	shape === 'wide' ? `${id}.svg` : `${id}.narrow.svg`;

/** Names of all stills, two a step: `<step>.svg` and `<step>.narrow.svg`. */
export const stillFiles = (): string[] =>
	steps()
		.filter(({ section }) => section.figure)
		.flatMap(({ id }) => [fileName(id, 'wide'), fileName(id, 'narrow')]);

/** The still with this file name, or undefined when there is none. */
export function stepStill(file: string): Still | undefined {
	const shape: Shape = file.endsWith('.narrow.svg') ? 'narrow' : 'wide';
	const step = steps().find(({ id }) => fileName(id, shape) === file);
	const figure = step?.section.figure;
	if (!step || !figure) return undefined;
	const size = sizes[figure.layout][shape];
	const source = `${ui.source}: ${plainSource(step)}`;
	return still({
		title: step.title,
		measure: step.measure ?? '',
		foot: figure.layout === 'map' ? [ui.borders, source, ui.title] : [source, ui.title],
		alt: step.alt ?? '',
		register: figure.ground,
		bleed: figure.layout === 'map',
		drawing: draw(step.section.id, step.id, shape, { size, clear: false }),
		...size
	});
}

/** Source and date of a step's picture, without marks. */
export const plainSource = ({ sourceHtml = '' }: { sourceHtml?: string }): string =>
	sourceHtml
		.replace(/<[^>]+>/g, '')
		.replace(/&amp;/g, '&')
		.replace(/&quot;/g, '"');
