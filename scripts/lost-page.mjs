import { createHash } from 'node:crypto';

/** @param {string} text */
const hash = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/**
 * The page that is served for any address that is not there, however deep: none of its links, pictures and fonts may
 * be relative to where it lies. Styles in the page are named in its security policy by their hash, which follows them.
 * @param {string} html as built, with addresses that begin with `./`
 * @param {string} root where the site lies: '' or '/folder'
 */
export function rooted(html, root) {
	let page = html.replace(/((?:href|src)=")\.\//g, (_, start) => `${start}${root}/`);
	for (const [, before = ''] of html.matchAll(/<style>([^]*?)<\/style>/g)) {
		const after = before.replace(/url\((["']?)\.\//g, (_, quote) => `url(${quote}${root}/`);
		page = page.replace(before, () => after).replace(hash(before), () => hash(after));
	}
	return page;
}
