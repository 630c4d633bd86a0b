import type { StepWords } from '../lib/text/section-words';

const plain = (html: string) =>
	html
		.replace(/<[^>]+>/g, '')
		.replace(/&quot;/g, '"')
		.replace(/&amp;/g, '&')
		.trim();

/** The lines that name sources and dates under the drawings of a section's steps, as plain text, each once. */
export const sourceLines = (steps: readonly Pick<StepWords, 'sourceHtml'>[]): string[] => [
	...new Set(steps.flatMap(({ sourceHtml }) => (sourceHtml ? plain(sourceHtml) : [])))
];

/**
 * The days up to which those lines say the numbers speak, each once; empty where none says so.
 * @example datesOf(['A. As of 31 August 2026', 'B, as of July 2025']) // '31 August 2026; July 2025'
 */
export const datesOf = (lines: readonly string[]): string =>
	[
		...new Set(
			lines.flatMap((line) =>
				[...line.matchAll(/\bas of ((?:\d{1,2}[\s\u00a0])?(?:[A-Z][a-z]+[\s\u00a0])?\d{4})/gi)].map(
					([, date = '']) => date.replace(/\u00a0/g, ' ')
				)
			)
		)
	].join('; ');
