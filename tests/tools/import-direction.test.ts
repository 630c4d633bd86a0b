import { describe, expect, it } from 'vitest';
import { verdict } from '../../scripts/eslint/import-direction';

const says = (from: string, specifier: string, typeOnly = false) =>
	verdict(from, specifier, typeOnly) ?? 'fine';

describe('import direction', () => {
	it('lets each layer import the ones below', () => {
		expect(says('routes/+page.server.ts', '../story/story.server')).toBe('fine');
		expect(says('story/the-veto/views.ts', '../../lib/figure/figure')).toBe('fine');
		expect(says('story/the-veto/data.server.ts', '$data/index.server')).toBe('fine');
		expect(says('tables/votes.ts', '../lib/data/column')).toBe('fine');
	});

	it('refuses an import from above', () => {
		expect(says('lib/map/land.ts', '../../story/story')).toBe('lib must not import story');
		expect(says('lib/map/land.ts', '$data/index.server')).toBe('lib must not import tables');
		expect(says('story/story.server.ts', '../shell/words.en')).toBe('story must not import shell');
	});

	it('refuses one section importing another, from any depth', () => {
		expect(says('story/the-veto/views.ts', '../the-law/views')).toContain('the-law');
		expect(says('story/the-veto/parts/Seat.svelte', '../../the-law/facts')).toContain('the-law');
		expect(says('story/the-veto/parts/Seat.svelte', '../views')).toBe('fine');
		expect(says('story/the-veto/index.ts', '../verdict')).toBe('fine');
	});

	it('lets only build-time files and tests read tables; types may go anywhere', () => {
		expect(says('story/the-veto/facts.ts', '$data/index.server')).toContain('tables are read only');
		expect(says('islands/story.ts', '$data')).toContain('tables are read only');
		expect(says('story/the-veto/facts.test.ts', '$data/index.server')).toBe('fine');
		expect(says('story/the-veto/facts.ts', '$data/index.server', true)).toBe('fine');
	});

	it('keeps what runs only at build away from browsers', () => {
		expect(says('story/the-veto/index.ts', './data.server')).toContain('runs only at build');
		expect(says('islands/story.ts', '../story/story.server')).toContain('runs only at build');
		expect(says('routes/stills/[file]/+server.ts', '../../../story/stills.server')).toBe('fine');
	});

	it('has no opinion on packages', () => {
		expect(says('lib/map/land.ts', 'd3')).toBe('fine');
	});
});
