import { labelWidth, type LabelStyle } from './label';

/**
 * Breaks text at spaces into lines no wider than `width`, by estimated widths; a longer word stands alone.
 *
 * @param width pixels
 * @example wrapText('00 00 00', 30, { size: 10 }) // ['00 00', '00']: a figure is 6 px wide, a space 2.4
 */
export function wrapText(text: string, width: number, style: LabelStyle): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ').filter(Boolean)) {
		const last = lines.at(-1);
		const longer = `${last} ${word}`;
		if (last !== undefined && labelWidth(longer, style) <= width) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}
