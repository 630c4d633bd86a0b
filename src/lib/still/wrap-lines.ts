/**
 * Breaks text into lines of at most `width`, at spaces. Widths are estimated from the number of characters, on the
 * generous side, since nothing can be measured at build.
 *
 * @param width pixels
 * @param perCharacter mean width of a character, pixels
 * @example wrapLines('one two three', 70, 10) // ['one two', 'three']
 */
export function wrapLines(text: string, width: number, perCharacter: number): string[] {
	const room = Math.floor(width / perCharacter);
	const lines: string[] = [];
	for (const word of text.split(' ').filter(Boolean)) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + 1 + word.length <= room) {
			lines[lines.length - 1] = `${last} ${word}`;
		} else lines.push(word);
	}
	return lines;
}
