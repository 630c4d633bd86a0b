import { describe, expect, it } from 'vitest';
import { mastodonHref, shareTargets } from './share-targets';

const shared = {
	title: 'Votes & “vetoes”: 100 % of what? #1',
	url: 'https://kursk.example/some-repo/figures/the-veto/?rule=a&for=11#top'
};

describe('every place to share to', () => {
	it('receives the whole address, query and fragment with it', () => {
		for (const { id, href } of shareTargets) {
			const { searchParams, hash } = new URL(href(shared));
			expect(hash, id).toBe('');
			expect([...searchParams.values()].join('\n'), id).toContain(shared.url);
		}
	});

	it('receives the title whole, where it takes one', () => {
		const with_ = shareTargets.filter(({ href }) =>
			[...new URL(href(shared)).searchParams.values()].join('\n').includes(shared.title)
		);
		expect(with_.map(({ id }) => id)).toEqual([
			'email',
			'bluesky',
			'reddit',
			'telegram',
			'whatsapp',
			'x'
		]);
	});
});

describe('mastodonHref', () => {
	it('leads to the reader’s own server, however it is written', () => {
		for (const server of ['example.social', ' https://example.social/@me ', '@me@example.social']) {
			const { origin, pathname, searchParams } = new URL(mastodonHref(server, shared) ?? '');
			expect(origin + pathname).toBe('https://example.social/share');
			expect(searchParams.get('text')).toBe(`${shared.title} ${shared.url}`);
		}
	});

	it('knows when no server is named', () => {
		expect(mastodonHref('', shared)).toBeUndefined();
		expect(mastodonHref('mastodon', shared)).toBeUndefined();
		expect(mastodonHref('no server.example', shared)).toBeUndefined();
	});
});
