/** What clicked links leave in an address, and what is not the reader's choice. */
const tracking = /^(utm_.*|fbclid|gclid|igshid)$/;
/** Keys and values longer than any choice, or with characters that none has, are somebody else's. */
const choice = { key: /^[a-z][a-z-]{0,23}$/, value: /^[^<>"\p{C}]{0,200}$/u };

/**
 * A page's address as it is handed on: with the reader's choices in the query, or without, and never with more.
 *
 * @param href the address as it stands
 * @param choices keep the choices
 * @returns the address without fragment
 */
export function ownAddress(href: string, choices = true): string {
	const url = new URL(href);
	url.hash = '';
	if (!choices) url.search = '';
	for (const [key, value] of [...url.searchParams]) {
		if (tracking.test(key) || !choice.key.test(key) || !choice.value.test(value)) {
			url.searchParams.delete(key);
		}
	}
	return url.href;
}
