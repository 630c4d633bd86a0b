import { error, json } from '@sveltejs/kit';
import { figureSections } from '../../../../pages/figure-files.server';
import { siteOf } from '../../../../shell/site.server';
import { oembed } from '../../../../shell/oembed.server';

export const prerender = true;
export const entries = () => figureSections().map(({ id }) => ({ section: id }));

/** How another page may show this figure. */
export function GET({ params, url }) {
	const section = figureSections().find(({ id }) => id === params.section);
	if (!section) error(404, `No figure of ${params.section}`);
	const title = section.words.figure ?? section.words.heading;
	return json(oembed({ title, site: siteOf(url), section }));
}
