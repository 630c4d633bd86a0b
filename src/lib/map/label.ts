import { textWidth } from '../figure/text-width';
import { toScreen, type Camera } from './camera';
import type { Point } from './great-circle';

export interface LabelLine {
	text: string;
	/** CSS pixels. */
	size: number;
	weight?: 400 | 500 | 600;
	/** A token; ink when left out. */
	colour?: string;
	/** Space between letters, em: names of countries. */
	spaced?: number;
	/** Serif italic: names of seas. */
	sea?: boolean;
	/** Pixels from the baseline of the line before. */
	drop?: number;
}

/** Words beside a point of the map. They are set on the screen: never turned or scaled with the map. */
export interface MapLabel {
	id: string;
	/** The point, kilometres of the plane. */
	at: Point;
	/** From the point to the text's edge (by `anchor`) and the first baseline, pixels. */
	by: Point;
	anchor: 'start' | 'middle' | 'end';
	lines: readonly LabelLine[];
	/** From mark to words, pixels from the point. */
	leader?: readonly Point[];
	/** What lies under the words: their halo has its colour. */
	over?: 'ground' | 'land';
	/** Left out where there is no room for it. */
	optional?: boolean;
}

/** A rectangle on the screen, CSS pixels. */
export interface Rect {
	id: string;
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** Space from one baseline to the next. */
export const dropOf = ({ drop, size }: LabelLine): number => drop ?? Math.round(size * 1.28);

const widthOf = ({ text, size, weight, spaced = 0, sea }: LabelLine): number =>
	textWidth(text, size, sea ? 'serif' : weight === 600 ? 'sansBold' : 'sans') +
	text.length * spaced * size;

/** The box of each line of a label, on the screen. */
export function labelRects(label: MapLabel, camera: Camera): Rect[] {
	const [x, y] = toScreen(camera, label.at);
	let baseline = y + label.by[1];
	return label.lines.map((line, i) => {
		if (i > 0) baseline += dropOf(line);
		const width = widthOf(line);
		const edge = x + label.by[0];
		const left =
			label.anchor === 'start' ? edge : label.anchor === 'end' ? edge - width : edge - width / 2;
		return {
			id: `${label.id}: ${line.text}`,
			left,
			right: left + width,
			top: baseline - line.size * 0.76,
			bottom: baseline + line.size * 0.22
		};
	});
}

/** Whether two rectangles share some area. */
export const overlap = (a: Rect, b: Rect): boolean =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Moves a label the little that it stands out of its frame. */
export function keptInside(label: MapLabel, camera: Camera, frame: Omit<Rect, 'id'>): MapLabel {
	const rects = labelRects(label, camera);
	const out = (least: number, most: number, from: number, to: number) =>
		least < from ? from - least : most > to ? to - most : 0;
	const side = (of: (rect: Rect) => number) => rects.map(of);
	const dx = out(
		Math.min(...side(({ left }) => left)),
		Math.max(...side(({ right }) => right)),
		frame.left,
		frame.right
	);
	const dy = out(
		Math.min(...side(({ top }) => top)),
		Math.max(...side(({ bottom }) => bottom)),
		frame.top,
		frame.bottom
	);
	return dx === 0 && dy === 0 ? label : { ...label, by: [label.by[0] + dx, label.by[1] + dy] };
}
