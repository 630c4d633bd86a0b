/** What is handed on: a finding and the address where it stands. */
export interface Shared {
	title: string;
	/** Absolute. */
	url: string;
}

/** A place that takes a link by address, without a script of its own. */
export interface ShareTarget {
	id: string;
	name: string;
	href: (shared: Shared) => string;
}

const withQuery = (address: string, query: Record<string, string>) =>
	`${address}?${Object.entries(query)
		.map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
		.join('&')}`;

const both = ({ title, url }: Shared) => `${title} ${url}`;

/** Where a link can be handed on to, in the order they stand. */
export const shareTargets: readonly ShareTarget[] = [
	{
		id: 'email',
		name: 'E-mail',
		href: (shared) => withQuery('mailto:', { subject: shared.title, body: both(shared) })
	},
	{
		id: 'bluesky',
		name: 'Bluesky',
		href: (shared) => withQuery('https://bsky.app/intent/compose', { text: both(shared) })
	},
	{
		id: 'facebook',
		name: 'Facebook',
		href: ({ url }) => withQuery('https://www.facebook.com/sharer/sharer.php', { u: url })
	},
	{
		id: 'linkedin',
		name: 'LinkedIn',
		href: ({ url }) => withQuery('https://www.linkedin.com/sharing/share-offsite/', { url })
	},
	{
		id: 'reddit',
		name: 'Reddit',
		href: ({ title, url }) => withQuery('https://www.reddit.com/submit', { url, title })
	},
	{
		id: 'telegram',
		name: 'Telegram',
		href: ({ title, url }) => withQuery('https://t.me/share/url', { url, text: title })
	},
	{
		id: 'whatsapp',
		name: 'WhatsApp',
		href: (shared) => withQuery('https://wa.me/', { text: both(shared) })
	},
	{
		id: 'x',
		name: 'X',
		href: ({ title, url }) => withQuery('https://x.com/intent/post', { url, text: title })
	}
];

/**
 * Where a Mastodon server takes a post.
 *
 * @param server as the reader writes it: `example.social`, with or without scheme, or an account such as `@me@example.social`
 * @returns undefined when that names no server
 */
export function mastodonHref(server: string, shared: Shared): string | undefined {
	const host = server
		.trim()
		.replace(/^[a-z]+:\/\//i, '')
		.replace(/[/?#].*$/, '')
		.replace(/^.*@/, '');
	const address = `https://${host}`;
	if (!host.includes('.') || !URL.canParse(address)) return undefined;
	return withQuery(`${new URL(address).origin}/share`, { text: both(shared) });
}
