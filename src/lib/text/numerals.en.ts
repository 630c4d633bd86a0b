import { formats } from './locale';

const ONES =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
		' '
	);
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

interface Spelling {
	/** What stands for nothing: "none of them", but "no weeks". */
	zero?: string;
	/** The largest number in words, 99 at the most. */
	most?: number;
}

/**
 * A whole number in words, up to fifteen (the Council’s seats) unless more is asked for; any other in figures, thousands set apart.
 *
 * @example spelled(7) // 'seven'
 * @example spelled(95, { most: 99 }) // 'ninety-five'
 * @example spelled(1200) // '1,200'
 */
export function spelled(n: number, { zero = 'none', most = 15 }: Spelling = {}): string {
	if (!Number.isInteger(n) || n < 0 || n > Math.min(most, 99)) return n.toLocaleString(formats);
	if (n === 0) return zero;
	const ten = TENS[Math.floor(n / 10)] ?? '';
	if (n < 20 || n % 10 === 0) return ONES[n] ?? ten;
	return `${ten}-${ONES[n % 10]}`;
}

/** How often, in words. @example times(2) // 'twice' */
export const times = (n: number): string => ['never', 'once', 'twice'][n] ?? `${spelled(n)} times`;
