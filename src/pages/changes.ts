/** A change that readers and search engines should know of. */
export interface Change {
	/** `YYYY-MM-DD`. */
	date: string;
	/** One line, plain text. */
	title: string;
	/** Sentences, plain text: for a correction, what stood there and what stands there now. */
	text: string;
}

/**
 * What has changed since the first edition, newest first. The feed, the dates in the pages' structured data and the log
 * on the page about the story all read it. A new date here also needs `ui.asOf` (words.en.ts); a test holds them
 * together.
 */
export const changes: readonly [Change, ...Change[]] = [
	{
		date: '2026-11-23',
		title: 'First edition',
		text: 'Fourteen chapters, 63 steps, the ledger of the essay’s 66 claims, and every table behind the figures.'
	}
];

/** Day of the first edition. */
export const published = (changes.at(-1) ?? changes[0]).date;
/** Day of the newest change. */
export const modified = changes[0].date;
