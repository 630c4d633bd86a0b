import { stepCard } from './cards.server';
import { embedHeight, frameHtml } from './embed';
import { ui } from './words.en';
import type { StorySection } from '../story/story.server';

/** An answer of type `rich` as oEmbed 1.0 describes it. */
interface OEmbed {
	version: '1.0';
	type: 'rich';
	title: string;
	author_name: string;
	author_url: string;
	provider_name: string;
	provider_url: string;
	/** Seconds. */
	cache_age: number;
	/** CSS pixels; the frame takes the width it is given. */
	width: number;
	height: number;
	html: string;
	thumbnail_url: string;
	thumbnail_width: number;
	thumbnail_height: number;
}

interface Embedded {
	title: string;
	/** Absolute address of the site's first page, ending in `/`. */
	site: string;
	section: StorySection;
	/** The step the frame opens at; the first when absent. */
	step?: string;
}

const week = 7 * 24 * 60 * 60;

/** What a page that is given our address may show in its place: the figure in a frame. */
export function oembed({ title, site, section, step }: Embedded): OEmbed {
	const src = `${site}embed/${section.id}/${step ? `?step=${step}` : ''}`;
	const figure = section.words.figure ?? section.words.heading;
	const card = stepCard(step ?? section.words.steps[0]?.id ?? '');
	return {
		version: '1.0',
		type: 'rich',
		title,
		author_name: ui.title,
		author_url: `${site}about/`,
		provider_name: ui.title,
		provider_url: site,
		cache_age: week,
		width: 720,
		height: embedHeight,
		html: frameHtml({ src, title: ui.embed.title(figure) }),
		thumbnail_url: `${site}cards/${card.file}`,
		thumbnail_width: card.width,
		thumbnail_height: card.height
	};
}
