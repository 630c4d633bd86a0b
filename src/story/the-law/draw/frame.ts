import type { Box } from '../../../lib/chart/label';
import { NARROW } from '../../../lib/figure/figure';

/** A column of words beside a chain. */
export interface Column {
	x: number;
	width: number;
	joint: number;
}

/** Where the parts of the drawing stand in a box, CSS pixels. */
export interface Frame {
	width: number;
	height: number;
	/** The phone's label set. */
	narrow: boolean;
	/** A phone on its side. */
	low: boolean;
	/** No room for a gloss under a date. */
	brief: boolean;
	/** A small phone: neither high nor wide. */
	small: boolean;
	/** The smallest: joints without words. */
	tight: boolean;
	pad: number;
	panel: Box;
	/** Heights of the two crossings. */
	invasion: number;
	entry: number;
	left: Column;
	right: Column;
}

export function frameOf(width: number, height: number): Frame {
	const narrow = width < NARROW;
	const low = narrow && height < 300;
	const small = low && width < 480;
	const pad = narrow ? 8 : 16;
	const below = low
		? 76
		: narrow
			? width < 330
				? 118
				: 100
			: Math.min(200, Math.max(150, height * 0.275));
	const panel = { x: 0, y: 0, width, height: Math.round(height - below) };
	const gap = narrow ? 12 : 20;
	const joints = low && !small ? [0.395, 0.6] : narrow ? [0.395, 0.64] : [0.328, 0.662];
	const [a = 0, b = 0] = joints.map((share) => Math.round(width * share));
	return {
		width,
		height,
		narrow,
		low,
		small,
		tight: low && width < 330,
		brief: narrow || panel.height < 280,
		pad,
		panel,
		invasion: small ? 27 : low ? 34 : narrow ? 40 : Math.round(Math.max(44, panel.height * 0.12)),
		entry: Math.round(
			panel.height * (small ? 0.29 : low ? 0.36 : narrow ? 0.31 : height < 600 ? 0.3 : 0.345)
		),
		left: { x: pad, width: a - gap - pad, joint: a },
		right: { x: b + gap, width: width - pad - b - gap, joint: b }
	};
}
