import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { card, cardSize, mainCard } from '../lib/card/card';
import { fontFaces } from '../lib/styles/fonts';
import { sentences } from '../lib/text/trim';
import { draw, steps, story } from '../story/story.server';
import type { Card } from './meta';
import { plainSource } from './stills.server';
import { ui } from './words.en';

/** Longest description of a picture that platforms take. */
const ALT = 420;
/** The story's picture in the three ratios that search engines ask for. */
const mainSizes = {
	story: cardSize,
	'story-4x3': { width: 1200, height: 900 },
	'story-1x1': { width: 1200, height: 1200 }
} as const;
type MainKey = keyof typeof mainSizes;

/** A card with the drawing that its picture is made from. */
interface Drawn extends Card {
	svg: string;
}

const cards = new Map<string, Drawn>();

/** Whatever changes the pixels changes the name: the drawing, the fonts, the program that draws. */
const { version } = createRequire(import.meta.url)('@resvg/resvg-js/package.json') as {
	version: string;
};
const makers = [version, ...fontFaces.map(({ file }) => file)].join(' ');

function named(key: string, make: () => Omit<Drawn, 'file'>): Drawn {
	let made = cards.get(key);
	if (!made) {
		const drawn = make();
		const hash = createHash('sha256').update(makers).update(drawn.svg).digest('hex').slice(0, 10);
		made = { ...drawn, file: `${key}.${hash}.png` };
		cards.set(key, made);
	}
	return made;
}

/** The card of a step. @throws Error when there is no such step, or no figure to draw */
export const stepCard = (id: string): Drawn =>
	named(id, () => {
		const step = steps().find((one) => one.id === id);
		const figure = step?.section.figure;
		if (!step || !figure) throw new Error(`stepCard: no figure at "${id}".`);
		const source = `${ui.source}: ${plainSource(step)}`;
		const dated = /\b(19|20)\d\d\b/.test(source) ? source : `${source}. ${ui.asOfLine(ui.asOf)}`;
		const svg = card({
			title: step.title,
			foot: dated,
			site: ui.title,
			register: figure.ground,
			draw: (size) => draw(step.section.id, id, 'narrow', { size, clear: false })
		});
		return { ...cardSize, svg, alt: sentences(`${step.title}. ${step.alt ?? ''}`, ALT) };
	});

const mainCardOf = (key: MainKey): Drawn =>
	named(key, () => {
		const opener = story().find(({ figure }) => figure?.opening);
		if (!opener?.figure) throw new Error('mainCard: no section has a view named "opening".');
		const size = mainSizes[key];
		const clear = { top: 0, right: 0, bottom: 0, left: 0 };
		const svg = mainCard(
			{
				title: ui.title,
				subtitle: ui.subtitle,
				foot: ui.asOfLine(ui.asOf),
				register: opener.figure.ground,
				draw: (box) => draw(opener.id, 'opening', 'wide', { size: box, clear })
			},
			size
		);
		return { ...size, svg, alt: ui.cardAlt };
	});

/** The card of the whole story. */
export const storyCard = (): Drawn => mainCardOf('story');
/** The same picture in every ratio, widest first. */
export const storyCards = (): Drawn[] =>
	(Object.keys(mainSizes) as MainKey[]).map((key) => mainCardOf(key));

/** Every card, by file name. */
export const allCards = (): Map<string, Drawn> =>
	new Map(
		[
			...storyCards(),
			...steps()
				.filter(({ section }) => section.figure)
				.map(({ id }) => stepCard(id))
		].map((one) => [one.file, one])
	);
