import { locale } from '../../lib/text/locale';
import { escapeHtml } from '../../lib/text/write-html';
import { changes, modified } from '../../pages/changes';
import { siteOf } from '../../shell/site.server';
import { ui } from '../../shell/words.en';

export const prerender = true;

const noon = (date: string) => `${date}T12:00:00Z`;

/** Changes and corrections as an Atom feed. */
export function GET({ url }) {
	const site = escapeHtml(siteOf(url));
	const entries = changes.map(
		({ date, title, text }) => `	<entry>
		<id>${site}about/#changed-${date}</id>
		<title>${escapeHtml(title)}</title>
		<link href="${site}about/#corrections"/>
		<updated>${noon(date)}</updated>
		<content type="text">${escapeHtml(text)}</content>
	</entry>
`
	);
	return new Response(
		`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">
	<id>${site}feed.xml</id>
	<title>${escapeHtml(ui.changesOf(ui.title))}</title>
	<link rel="self" type="application/atom+xml" href="${site}feed.xml"/>
	<link href="${site}"/>
	<updated>${noon(modified)}</updated>
	<author><name>${escapeHtml(ui.title)}</name></author>
${entries.join('')}</feed>
`,
		{ headers: { 'content-type': 'application/atom+xml' } }
	);
}
