import { siteOf } from '../../shell/site.server';

export const prerender = true;

/** Everything may be read; what is not to be found says so itself. */
export const GET = ({ url }) =>
	new Response(`User-agent: *\nAllow: /\n\nSitemap: ${siteOf(url)}sitemap.xml\n`, {
		headers: { 'content-type': 'text/plain' }
	});
