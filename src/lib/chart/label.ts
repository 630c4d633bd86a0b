import { textWidth } from '../figure/text-width';

/** One line of text in a drawing, in CSS pixels; `y` is the baseline. */
export interface Label {
	id: string;
	x: number;
	y: number;
	text: string;
	/** Font size, 12 or more. */
	size: number;
	bold?: boolean;
	/** A token such as `var(--ink-2)`; without it the colour of the drawing. */
	colour?: string;
	anchor?: 'start' | 'middle' | 'end';
	/** Paint the ground around the letters, for text that stands on marks. */
	halo?: boolean;
	/** Source Serif instead of Plex Sans. */
	serif?: boolean;
	italic?: boolean;
}

export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** How a label is set, as far as its width hangs on it. */
export type LabelStyle = Pick<Label, 'size' | 'bold' | 'serif' | 'italic'>;

/** Source Serif as it is set in drawings, against the table of widths, which is that of large type. Measured. */
const SERIF = { regular: 1.155, bold: 1.09, italic: 1.06 } as const;

/** How wide a line of text will stand, estimated, pixels. */
export const labelWidth = (text: string, style: LabelStyle): number =>
	style.serif
		? textWidth(text, style.size, 'serif') *
			SERIF[style.italic ? 'italic' : style.bold ? 'bold' : 'regular']
		: textWidth(text, style.size, style.bold ? 'sansBold' : 'sans');

/** Where a label will stand: from the top of its capitals to the foot of its descenders, by estimated width. */
export function labelBox(label: Label): Box {
	const { x, y, size, anchor } = label;
	const width = labelWidth(label.text, label);
	const shift = anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0;
	return { x: x - shift, y: y - size * 0.76, width, height: size };
}

/** Whether two boxes share more than `slack` pixels each way. */
export const overlap = (a: Box, b: Box, slack = 0.5): boolean =>
	a.x + a.width - slack > b.x &&
	b.x + b.width - slack > a.x &&
	a.y + a.height - slack > b.y &&
	b.y + b.height - slack > a.y;

/** Whether a box lies in a drawing of `width` × `height`, give or take a pixel. */
export const inside = (box: Box, width: number, height: number): boolean =>
	box.x >= -1 && box.y >= -1 && box.x + box.width <= width + 1 && box.y + box.height <= height + 1;

/** What a list of labels gets wrong in a drawing of `width` × `height`: leaving it, touching, too small. For tests. */
export function labelFaults(labels: readonly Label[], width: number, height: number): string[] {
	return labels.flatMap((label, i) => {
		const box = labelBox(label);
		const faults = inside(box, width, height) ? [] : [`"${label.text}" leaves the drawing`];
		if (label.size < 12) faults.push(`"${label.text}" is under 12 px`);
		for (const other of labels.slice(i + 1)) {
			if (overlap(box, labelBox(other))) faults.push(`"${label.text}" touches "${other.text}"`);
		}
		return faults;
	});
}

type Line = Partial<
	Pick<Label, 'size' | 'bold' | 'colour' | 'anchor' | 'halo' | 'serif' | 'italic'>
>;

/**
 * Lines under each other: the first in bold, the others as a gloss.
 *
 * @param at baseline of the first line; `step` pixels from line to line
 * @param options of every line; `first` of the first line only
 */
export function stack(
	id: string,
	lines: readonly string[],
	at: { x: number; y: number; step: number },
	{ first = { bold: true }, ...options }: Line & { first?: Line } = {}
): Label[] {
	return lines.map((text, i) => ({
		id: `${id}-${i}`,
		x: at.x,
		y: at.y + i * at.step,
		text,
		size: 13,
		...options,
		...(i === 0 ? first : {})
	}));
}
