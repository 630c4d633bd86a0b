/**
 * Ids that some words link to, in order, each once.
 *
 * @param html as the words reader writes it: links carry `data-claim` or `data-source`
 * @example citations('<a href="/claims/p1-c1/" data-claim="p1-c1">x</a>', 'claim') // ['p1-c1']
 */
export function citations(html: string, kind: 'claim' | 'source'): string[] {
	const found = html.matchAll(new RegExp(`\\bdata-${kind}="([^"]+)"`, 'g'));
	return [...new Set([...found].map(([, id]) => id ?? ''))];
}
