import { describe, expect, it } from 'vitest';
import { metaProblems } from '../../scripts/meta-addresses.mjs';
import { lostCards, withBuilt } from '../../scripts/published-cards.mjs';

const site = 'https://a.example/b/';
const files = new Set(['index.html', 's/one/index.html', 'cards/one.1.png']);
const image = (address: string) => `<meta property="og:image" content="${address}"/>`;

describe('addresses in a page’s head', () => {
	it('pass when they are absolute and lead somewhere', () => {
		const head =
			`<link rel="canonical" href="${site}"/><meta property="og:url" content="${site}s/one/"/>` +
			`${image(`${site}cards/one.1.png`)}<meta name="twitter:image" content="${site}cards/one.1.png"/>`;
		expect(metaProblems(head, site, files)).toEqual([]);
	});
	it('are told when they are relative', () => {
		expect(metaProblems(image('../../cards/one.1.png'), site, files)).toHaveLength(1);
		expect(metaProblems('<link rel="canonical" href="./"/>', site, files)).toHaveLength(1);
	});
	it('are told when they lead to another place', () => {
		const placeholder = 'http://sveltekit-prerender/b/cards/one.1.png';
		expect(metaProblems(image(placeholder), site, files)).toHaveLength(1);
	});
	it('are told when the picture is not in the build', () => {
		expect(metaProblems(image(`${site}cards/one.2.png`), site, files)).toEqual([
			'og:image names cards/one.2.png, which is not in the build'
		]);
	});
	it('are told when an oEmbed answer is missing', () => {
		const head = `<link rel="alternate" type="application/json+oembed" href="${site}o.json" title="t"/>`;
		expect(metaProblems(head, site, files)).toHaveLength(1);
	});
});

describe('published cards', () => {
	it('are told when one is no longer built', () => {
		expect(lostCards(['a.1.png', 'b.1.png'], ['a.1.png', 'b.2.png'])).toHaveLength(1);
		expect(lostCards(['a.1.png'], ['a.1.png', 'a.2.png'])).toEqual([]);
	});
	it('are listed once, the old before the new', () => {
		expect(withBuilt(['b.1.png'], ['a.1.png', 'b.1.png'])).toEqual(['b.1.png', 'a.1.png']);
	});
});
