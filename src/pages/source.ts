import type { Source } from '$data/index.server';
import { longDate } from '../lib/text/dates';

/** The date of a source: year, month, day as far as known, or words. */
export type CslDate = NonNullable<Source['issued']>;

const pad = (n: number) => String(n).padStart(2, '0');

/**
 * A CSL date as it is printed, no more exact than the source gives it.
 * @returns undefined when there is no date, or only a remark that there is none
 * @example cslDate({ 'date-parts': [[2022, 3]] }) // 'March 2022'
 */
export function cslDate(date: CslDate | undefined): string | undefined {
	if (!date) return undefined;
	if ('literal' in date) return date.literal === 'n.d.' ? undefined : date.literal;
	const [year, month, day] = date['date-parts'][0];
	if (!year) return undefined;
	if (!month) return String(year);
	const full = longDate(`${year}-${pad(month)}-${pad(day ?? 1)}`);
	return day ? full : full.replace(/^\d+ /, '');
}

/** A number that grows with the date, for sorting. A date without a day stands first in its month; none at all, first. */
export function cslOrder(date: CslDate | undefined): number {
	if (!date || 'literal' in date) return 0;
	const [year = 0, month = 0, day = 0] = date['date-parts'][0];
	return year * 372 + month * 31 + day;
}

/** The publisher without the copy it was read through. @example publisherName('AP via Local News 8') // 'AP' */
export const publisherName = (publisher: string): string =>
	publisher.replace(/\s+via\s.*$/, '').replace(/\s+\(republished\)$/, '');

/** The people who signed it; none when the author is the publisher itself or an office. */
export function people(source: Source): string {
	return (source.author ?? [])
		.flatMap((author) => ('family' in author ? [author] : []))
		.map(({ family, given }) => [given, family].filter(Boolean).join(' '))
		.join(', ');
}

/** A title that is our description stands in square brackets in the bibliography; a reader sees it without. */
export const plainTitle = (title: string): string => title.replace(/^\[(.*)\]$/, '$1');

const sentence = (text: string) => {
	const trimmed = text.trim();
	const first = trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
	return /[.!?]$/.test(first) ? first : `${first}.`;
};

/**
 * How a source was read, and its terms, as sentences.
 * @param seen words for the values of `custom.seen`
 * @example howRead({ ...source, note: 'licence: news; read through: a stored copy' }, words)
 * // 'Licence: news. Read through: a stored copy.'
 */
export function howRead(source: Source, seen: Readonly<Record<string, string>>): string {
	const how = source.custom?.seen && seen[source.custom.seen];
	const parts = source.note.startsWith('licence:') ? source.note.split('; ') : [source.note];
	const sentences = parts.filter(Boolean).map(sentence);
	if (how && !sentences.some((s) => s.startsWith(how))) sentences.unshift(sentence(how));
	return sentences.join(' ');
}

/**
 * The letter a publisher is filed under: its first, without marks and without "The".
 * @returns `A` to `Z`, or `0–9`
 */
export function fileLetter(publisher: string): string {
	const letter = fileKey(publisher).charAt(0).toUpperCase();
	return /[A-Z]/.test(letter) ? letter : '0–9';
}

/** What publishers are sorted by. @example fileKey('The Guardian') // 'guardian' */
export const fileKey = (publisher: string): string =>
	publisher
		.normalize('NFD')
		.replace(/[\u0300-\u036f]/g, '')
		.toLowerCase()
		.replace(/^(the|le|la) /, '')
		.replace(/^[^a-z0-9]+/, '');
