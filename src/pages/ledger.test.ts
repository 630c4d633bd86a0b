import { claims } from '$data/index.server';
import { describe, expect, it } from 'vitest';
import { byParagraph, checkable, claimNumber, mostHold, paragraphNumber, tallyOf } from './ledger';

const opinion = { verdict: 'not checkable/opinion' } as const;
const held = { verdict: 'well supported' } as const;
const open = { verdict: 'contested' } as const;

it('counts opinion apart', () => {
	const tally = tallyOf([held, opinion, opinion]);
	expect(tally['not checkable/opinion']).toBe(2);
	expect(tally.contested).toBe(0);
	expect(checkable(tally)).toBe(1);
});

describe('"most … hold"', () => {
	it('is said of more than half of what can be checked', () => {
		expect(mostHold(tallyOf([held, held, open, opinion, opinion, opinion]))).toBe(true);
	});
	it('is not said of half', () => {
		expect(mostHold(tallyOf([held, open]))).toBe(false);
	});
	it('is true of the ledger as it stands, and the greater part of what holds has caveats', () => {
		const tally = tallyOf(claims());
		expect(mostHold(tally)).toBe(true);
		expect(tally['supported with caveats']).toBeGreaterThan(tally['well supported']);
	});
});

it('keeps the essay’s order of paragraphs', () => {
	const groups = byParagraph(claims());
	expect(groups.map(({ paragraph }) => paragraphNumber(paragraph))).toEqual(
		Array.from({ length: 15 }, (_, i) => i + 1)
	);
});

it('numbers a claim within its paragraph', () => {
	expect(claimNumber('p10-c2')).toBe(2);
});
