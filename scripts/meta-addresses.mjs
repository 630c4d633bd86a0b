/**
 * Addresses that a page gives to others in its head must be absolute and lead to what is there: whoever reads them has
 * no page to resolve them against.
 */

/** Properties of `<meta>` and relations of `<link>` whose value is an address. */
const meta =
	/<meta (?:property|name)="((?:og|twitter):(?:url|image|image:url|video|audio))" content="([^"]*)"/g;
const link =
	/<link rel="(canonical|alternate)"[^>]* href="([^"]*)"|<link rel="(canonical)" href="([^"]*)"/g;

/**
 * What is wrong with the addresses in a page's head.
 *
 * @param {string} html
 * @param {string} site absolute address of the build's root, ending in `/`
 * @param {ReadonlySet<string>} files of the build, from its root
 * @returns {string[]}
 */
export function metaProblems(html, site, files) {
	const named = [...html.matchAll(meta)].map(([, name = '', address = '']) => ({ name, address }));
	for (const [, rel, href, only, own] of html.matchAll(link)) {
		// A feed is asked for by browsers, which know the page.
		const address = href ?? own ?? '';
		if (!address.endsWith('feed.xml')) named.push({ name: rel ?? only ?? '', address });
	}
	return named.flatMap(({ name, address }) => {
		if (!address.startsWith(site)) return [`${name} "${address}" does not begin with ${site}`];
		const path = decodeURIComponent(address.slice(site.length));
		const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
		return files.has(file) ? [] : [`${name} names ${path}, which is not in the build`];
	});
}
