const ones =
	'nought one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
		' '
	);
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/**
 * A whole number from 0 to 99 in words; anything else in figures.
 *
 * @param capital begins with a capital letter
 * @example spell(95) // ninety-five
 */
export function spell(n: number, capital = false): string {
	const word = inWords(n);
	return capital ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

function inWords(n: number): string {
	if (!Number.isInteger(n) || n < 0 || n > 99) return n.toLocaleString('en-GB');
	if (n < 20) return ones[n] ?? '';
	const ten = tens[Math.floor(n / 10)] ?? '';
	return n % 10 === 0 ? ten : `${ten}-${ones[n % 10]}`;
}
