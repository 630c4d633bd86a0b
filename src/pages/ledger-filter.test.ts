import { describe, expect, it } from 'vitest';
import { countsOf, fits, readChoice, slug, writeChoice } from './ledger-filter';

const claims = [
	{ paragraph: 'p1', kind: 'fact', verdict: 'contested' },
	{ paragraph: 'p1', kind: 'causal', verdict: 'contested' },
	{ paragraph: 'p2', kind: 'fact', verdict: 'opinion' }
];
const read = (query: string) => readChoice(new URLSearchParams(query), claims);

it('writes words as addresses do', () => {
	expect(slug('Unsupported as stated')).toBe('unsupported-as-stated');
});

describe('a choice in the address', () => {
	it('comes back as it was written, beside what else stands there', () => {
		const query = new URLSearchParams('x=1&kind=value');
		writeChoice(query, { paragraph: 'p1', verdict: 'contested' });
		expect(query.toString()).toBe('x=1&paragraph=p1&verdict=contested');
		expect(readChoice(query, claims)).toEqual({ paragraph: 'p1', verdict: 'contested' });
	});
	it('ignores what no claim has', () => {
		expect(read('paragraph=p99&kind=__proto__&verdict=%3Cscript%3E&colour=red')).toEqual({});
		expect(read('kind=fact&kind=causal&verdict=')).toEqual({ kind: 'fact' });
	});
});

it('shows the claims that fit every facet chosen', () => {
	const shown = (query: string) => claims.filter((claim) => fits(claim, read(query))).length;
	expect(shown('')).toBe(3);
	expect(shown('kind=fact')).toBe(2);
	expect(shown('kind=fact&paragraph=p2')).toBe(1);
	expect(shown('kind=causal&paragraph=p2')).toBe(0);
});

it('counts a facet under the other facets’ choice, not under its own', () => {
	const counts = countsOf(claims, { kind: 'causal', paragraph: 'p1' }, 'kind');
	expect(Object.fromEntries(counts)).toEqual({ '': 2, fact: 1, causal: 1 });
});
