import { describe, expect, it } from 'vitest';
import { steps } from './story.server';

/** The picture in words, without the no-break spaces of typesetting. */
const alternatives = steps().map(({ id, alt }) => ({
	id,
	alt: (alt ?? '').replaceAll('\u00a0', ' ')
}));
const failing = (holds: (alt: string) => boolean) =>
	alternatives.filter(({ alt }) => !holds(alt)).map(({ id, alt }) => `${id}: ${alt}`);

const spelled =
	/\b(?:no|none|once|twice|half|third|quarters?|first|second|both|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|hundred|thousand)\b/i;

/** What a machine can tell of the three levels: what it is, the numbers, the trend. */
describe('the alternative of every step', () => {
	it('says more than one sentence: what it is, and what it shows', () => {
		expect(alternatives.length).toBeGreaterThan(50);
		expect(failing((alt) => (alt.match(/[.!?:;](?=\s|$)/g) ?? []).length >= 2)).toEqual([]);
		expect(failing((alt) => alt.split(/\s+/).length >= 18)).toEqual([]);
	});

	it('gives a number', () => {
		expect(failing((alt) => /\d/.test(alt) || spelled.test(alt))).toEqual([]);
	});

	it('does not begin with what the reader is told anyway', () => {
		const kind = /^(?:an?|the)?\s*(?:chart|image|picture|graphic|figure|diagram|illustration)\b/i;
		expect(failing((alt) => !kind.test(alt))).toEqual([]);
	});

	it('can be heard in one go: under 120 words', () => {
		expect(failing((alt) => alt.split(/\s+/).length < 120)).toEqual([]);
	});

	it('and no other word tells a mark by its colour alone', () => {
		const told = steps().flatMap(({ id, alt, changed, measure, bodyHtml }) =>
			[alt, changed, measure, bodyHtml]
				.map((words) => (words ?? '').replace(/<[^>]+>/g, ''))
				.filter((words) =>
					/\b(?:[Tt]he|[Aa]n?) (?:blue|red|green|yellow|orange|purple|golden?) /.test(words)
				)
				.map((words) => `${id}: ${words}`)
		);
		expect(told).toEqual([]);
	});
});
