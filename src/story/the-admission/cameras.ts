import { NARROW } from '../../lib/figure/figure';
import type { Camera } from '../../lib/map/camera';
import type { Point } from '../../lib/map/great-circle';
import type { MapData } from './derive';
import type { AdmissionView } from './views';

/** What the figure is drawn in, CSS pixels. */
export interface Box {
	width: number;
	height: number;
	clear?: { top: number; right: number; bottom: number; left: number };
}

/** The part of the box that nothing covers at its sides and foot. */
export interface Region {
	x: number;
	/** Pixels from the top that are not drawn to: a title lies there. On wide boxes it lies over the sea, at the left. */
	top: number;
	width: number;
	/** From the box's top to the foot. */
	height: number;
	/** Phones, and screens whose cards leave no more than a phone's width: the smaller set of labels. */
	narrow: boolean;
}

/** What a title of two lines takes of a map under cards, CSS pixels from the left edge of what is free. */
export const TITLE = { width: 544, height: 148 } as const;
/** Beside cards and under a title, the full set of labels needs this much. */
const ROOMY = 820;

export function regionOf({ width, height, clear }: Box): Region {
	const [left, right, bottom] = [clear?.left ?? 0, clear?.right ?? 0, clear?.bottom ?? 0];
	const free = width - left - right;
	const narrow = free < (clear ? ROOMY : NARROW);
	return {
		x: left,
		top: narrow && clear ? TITLE.height : 0,
		width: free,
		height: height - bottom,
		narrow
	};
}

/** Where the easternmost land stands from the middle of the road, kilometres: what a whole view must not cut off. */
const TOP: Point = [1540, -4640];
/** Length of the road as the crow flies, kilometres. */
const ROAD = 6686;

const at: Point = [0, 0];
const rotated = ([x, y]: Point, degrees: number): number => {
	const radians = (degrees * Math.PI) / 180;
	return x * Math.sin(radians) + y * Math.cos(radians);
};

/** The continent from end to end, Kursk at the left and Pyongyang at the right, Chukotka in the frame. */
function whole(box: Box): Camera {
	const { x, top, width, height, narrow } = regionOf(box);
	if (!box.clear || narrow) {
		const free = height - top;
		const turn = narrow ? 13 : 0;
		const [up, down] = [-rotated(TOP, turn), rotated([ROAD / 2, 0], turn)];
		const room = narrow ? 74 : 152;
		const sides = narrow ? 0.775 : 0.72;
		const k = Math.min((sides * width) / ROAD, (free - 14 - room) / (up + down));
		const rise = (free - 14 - room - (up + down) * k) / 2;
		return { at, on: [x + width * (narrow ? 0.535 : 0.52), top + 14 + rise + up * k], k, turn };
	}
	const [kursk, pyongyang] = [Math.max(0.368 * box.width, x + 114), 0.889 * box.width];
	const k = Math.min((pyongyang - kursk) / ROAD, (box.height - 230) / -TOP[1]);
	const y = Math.min(Math.max(0.695 * box.height, 40 - TOP[1] * k), height - 150);
	return { at, on: [(kursk + pyongyang) / 2, y], k, turn: 0 };
}

/** The opening screen: on upright boxes the road runs down the page, and gains a sixth in length. */
function opening(box: Box): Camera {
	const { width, height } = box;
	if (height > 1.3 * width) {
		const k = 0.0515 * Math.min(width / 390, height / 700);
		return { at, on: [0.53 * width, 0.6275 * height], k, turn: 32 };
	}
	const k = Math.min((0.1335 * width) / 1440, (height - 230) / -TOP[1]);
	return { at, on: [0.497 * width, height - 192], k, turn: 0 };
}

interface CloseFrame {
	wide: Point;
	narrow: Point;
	turn: number;
	/** Scale and place on the boxes it was composed for: 992 × 786 free of 1440 × 852, and 390 × 340. */
	k: readonly [wide: number, narrow: number];
	on: readonly [wide: Point, narrow: Point];
}

function close(box: Box, frame: CloseFrame): Camera {
	const { x, top, width, height, narrow } = regionOf(box);
	const i = narrow ? 1 : 0;
	const [w, h] = narrow ? [390, 340] : [992, 786];
	const [fx, fy] = [width / w, (height - top) / h];
	const [px, py] = frame.on[i];
	return {
		at: narrow ? frame.narrow : frame.wide,
		on: [x + px * fx, top + py * fy],
		k: frame.k[i] * Math.min(fx, fy),
		turn: frame.turn
	};
}

/** Where each view is looked at from, in a box. */
export function cameraOf(
	frame: AdmissionView['frame'],
	box: Box,
	places: MapData['places']
): Camera {
	switch (frame) {
		case 'opening':
			return opening(box);
		case 'whole':
			return whole(box);
		case 'boarding':
			return close(box, {
				wide: places.frameBoarding,
				narrow: places.frameBoardingNarrow,
				turn: 48.2,
				k: [1.08, 0.5],
				on: [
					[576, 424],
					[212, 174]
				]
			});
		case 'border':
			return close(box, {
				wide: places.frameBorder,
				narrow: places.frameBorderNarrow,
				turn: -26,
				k: [1.13, 0.56],
				on: [
					[534, 474],
					[196, 144]
				]
			});
	}
}
