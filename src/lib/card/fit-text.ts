import { textWidth, type Face } from '../figure/text-width';

/** Semibold serif is this much wider than the regular that the widths are known of. */
const BOLD = 1.06;

/** Text broken at spaces into the fewest lines of at most `width` pixels, of lengths as alike as they can be. */
export function balance(words: string, width: number, size: number, face: Face): string[] {
	const lines = greedy(words, width, size, face);
	let [low, high] = [0, width];
	while (high - low > 2) {
		const middle = (low + high) / 2;
		if (greedy(words, middle, size, face).length > lines.length) low = middle;
		else high = middle;
	}
	return greedy(words, high, size, face);
}

function greedy(words: string, width: number, size: number, face: Face): string[] {
	const stretch = face === 'serif' ? BOLD : 1;
	const lines: string[] = [];
	for (const word of words.split(' ').filter(Boolean)) {
		const longer = [lines.at(-1), word].filter(Boolean).join(' ');
		if (lines.length > 0 && textWidth(longer, size, face) * stretch <= width) {
			lines[lines.length - 1] = longer;
		} else lines.push(word);
	}
	return lines;
}

/**
 * The largest of some sizes at which a title stands in its box.
 *
 * @param sizes pixels, largest first; the last is taken when none fits
 */
export function fitTitle(
	words: string,
	box: { width: number; height: number },
	sizes: readonly number[],
	leading: number
): { size: number; lines: string[] } {
	let made = { size: 0, lines: [words] };
	for (const size of sizes) {
		made = { size, lines: balance(words, box.width, size, 'serif') };
		const wide = made.lines.some((line) => textWidth(line, size, 'serif') * BOLD > box.width);
		if (!wide && made.lines.length * size * leading <= box.height) break;
	}
	return made;
}
