import { claims } from '$data/index.server';
import { escapeHtml } from '../../lib/text/write-html';
import { modified } from '../../pages/changes';
import { figureSections } from '../../pages/figure-files.server';
import { siteOf } from '../../shell/site.server';

export const prerender = true;

/** Pages that stand for themselves, from the site's root. Steps are found by way of the story, of which they are part. */
const paths = (): string[] => [
	'',
	'plain/',
	'figures/',
	...figureSections().map(({ id }) => `figures/${id}/`),
	'claims/',
	...claims().map(({ id }) => `claims/${id}/`),
	'sources/',
	'data/',
	'about/'
];

/** Every page that search engines may list. */
export function GET({ url }) {
	const site = siteOf(url);
	const pages = paths().map((path) => {
		const changed = path === '' ? `<lastmod>${modified}</lastmod>` : '';
		return `\t<url><loc>${escapeHtml(site + path)}</loc>${changed}</url>\n`;
	});
	return new Response(
		'<?xml version="1.0" encoding="UTF-8"?>\n' +
			`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${pages.join('')}</urlset>\n`,
		{ headers: { 'content-type': 'application/xml' } }
	);
}
