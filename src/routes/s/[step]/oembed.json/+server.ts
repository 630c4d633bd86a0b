import { error, json } from '@sveltejs/kit';
import { siteOf } from '../../../../shell/site.server';
import { oembed } from '../../../../shell/oembed.server';
import { steps } from '../../../../story/story.server';

export const prerender = true;
/** Every step that has a picture. */
const pictured = () => steps().filter(({ section }) => section.figure);
export const entries = () => pictured().map(({ id }) => ({ step: id }));

/** How another page may show this step. */
export function GET({ params, url }) {
	const step = pictured().find(({ id }) => id === params.step);
	if (!step) error(404, `No step ${params.step}`);
	const { section, title, id } = step;
	return json(oembed({ title, site: siteOf(url), section, step: id }));
}
