import { expect, it } from 'vitest';
import { claims, ledgerMeta } from '../../src/tables/index.server';

it('the tallies in the head of the ledger are those of its claims', () => {
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
