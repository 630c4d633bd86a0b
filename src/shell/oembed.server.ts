import { embedHeight, frameHtml } from './embed';
import { ui } from './words.en';

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
	thumbnail_url?: string;
	thumbnail_width?: number;
	thumbnail_height?: number;
}

interface Embedded {
	title: string;
	/** Name of the figure, for who listens to the frame. */
	figure: string;
	/** Absolute address of the site's first page, ending in `/`. */
	site: string;
	section: string;
	/** The step the frame opens at; the first when absent. */
	step?: string;
	/** Picture that stands for it; `url` absolute, sizes in pixels. */
	thumbnail?: { url: string; width: number; height: number };
}

const week = 7 * 24 * 60 * 60;

/** What a page that is given our address may show in its place: the figure in a frame. */
export function oembed({ title, figure, site, section, step, thumbnail }: Embedded): OEmbed {
	const src = `${site}embed/${section}/${step ? `?step=${step}` : ''}`;
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
		...(thumbnail && {
			thumbnail_url: thumbnail.url,
			thumbnail_width: thumbnail.width,
			thumbnail_height: thumbnail.height
		})
	};
}
