import { describe, expect, it } from 'vitest';
import { claims, events, ledgerMeta } from '../../src/tables/index.server';

describe('the ledger', () => {
	const place = (id: string) => /^p(\d+)-c(\d+)$/.exec(id)?.slice(1).map(Number) ?? [];

	it('has 66 claims in the order of the essay, at least one for each of 15 paragraphs', () => {
		const order = claims().map(({ id }) => {
			const [paragraph = 0, claim = 0] = place(id);
			return paragraph * 100 + claim;
		});
		expect(order).toHaveLength(66);
		expect(order).toEqual(order.toSorted((a, b) => a - b));
		const paragraphs = new Set(claims().map(({ paragraph }) => paragraph));
		expect(paragraphs.size).toBe(15);
	});

	it('keeps a claim under its own paragraph', () => {
		for (const { id, paragraph } of claims()) expect(paragraph, id).toBe(`p${place(id)[0]}`);
	});

	it('rests every verdict but "not checkable/opinion" on evidence, and every fact, too', () => {
		const bare = claims().filter(
			(c) => c.evidence_for.length + c.evidence_against_or_qualification.length === 0
		);
		for (const { id, kind, verdict } of bare) {
			expect(verdict, id).toBe('not checkable/opinion');
			expect(['prediction', 'value', 'recommendation'], id).toContain(kind);
		}
	});

	it('explains a verdict in one to three sentences', () => {
		for (const { id, explanation } of claims()) {
			const sentences = explanation.match(/[.!?](?=\s|$)/g)?.length ?? 0;
			expect(sentences >= 1 && sentences <= 3, id).toBe(true);
		}
	});

	it('points only to events that exist', () => {
		const known = new Set(events().map(({ id }) => id));
		const hints = claims()
			.flatMap((c) => [...c.evidence_for, ...c.evidence_against_or_qualification])
			.flatMap(({ figure_hint }) => figure_hint.match(/\bev-[0-9a-z-]+/g) ?? []);
		expect(hints.length).toBeGreaterThan(0);
		expect(hints.filter((id) => !known.has(id))).toEqual([]);
	});

	it('has in its head the tallies of its claims', () => {
		const tally = (of: 'kind' | 'verdict') => {
			const counts: Record<string, number> = {};
			for (const claim of claims()) counts[claim[of]] = (counts[claim[of]] ?? 0) + 1;
			return counts;
		};
		const { count, kinds, verdicts } = ledgerMeta();
		expect(count).toBe(claims().length);
		expect(tally('kind')).toEqual(kinds);
		expect(tally('verdict')).toEqual(verdicts);
	});
});
