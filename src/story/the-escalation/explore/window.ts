import { dayOf, monthStart, calendar, type Day } from '../dates';
import { recordEnd, type ScoreData } from '../derive';

/** First and last day shown. */
export type Window = readonly [Day, Day];
export type Span = 'years' | 'months' | 'days';

const START = dayOf('2022-01-01');
const LEAST = 21;
/** Days that the buttons show. */
const lengths: Record<Exclude<Span, 'years'>, number> = { months: 300, days: 62 };

/** All years from 2022 on, with 1945 to 2021 before the break. */
export function fullWindow(data: ScoreData): Window {
	const { year, month } = calendar(recordEnd(data.notes));
	return [START, monthStart(year, month + 1) - 1];
}

export const isFull = (window: Window, full: Window): boolean =>
	window[0] <= full[0] && window[1] >= full[1];

/** A window moved and cut so that it lies within the whole, at least three weeks long. */
export function clampWindow([from, to]: Window, full: Window): Window {
	const length = Math.min(full[1] - full[0], Math.max(LEAST, Math.round(to - from)));
	const start = Math.min(Math.max(Math.round(from), full[0]), full[1] - length);
	return [start, start + length];
}

export const spanOf = (window: Window, full: Window): Span =>
	isFull(window, full) || window[1] - window[0] > 550
		? 'years'
		: window[1] - window[0] > 120
			? 'months'
			: 'days';

/** The window of a span around a day. */
export function spanAround(span: Span, day: Day, full: Window): Window {
	if (span === 'years') return full;
	const half = lengths[span] / 2;
	return clampWindow([day - half, day + half], full);
}

/** @param factor above 1 shows less, below 1 more; the middle stays, or `around` does */
export function zoomed(window: Window, factor: number, full: Window, around?: Day): Window {
	const middle = around ?? (window[0] + window[1]) / 2;
	const share = (middle - window[0]) / (window[1] - window[0]);
	const length = (window[1] - window[0]) / factor;
	return clampWindow([middle - share * length, middle + (1 - share) * length], full);
}

/** Moved by a share of its own length. */
export function panned(window: Window, share: number, full: Window): Window {
	const by = (window[1] - window[0]) * share;
	return clampWindow([window[0] + by, window[1] + by], full);
}

/** The window moved as little as shows a day; days before 2022 stand only in the whole. */
export function showing(window: Window, day: Day, full: Window): Window {
	if (day < full[0]) return full;
	const margin = (window[1] - window[0]) * 0.06;
	if (day < window[0]) return panTo(window, day - margin - window[0], full);
	if (day > window[1]) return panTo(window, day + margin - window[1], full);
	return window;
}

const panTo = (window: Window, by: number, full: Window) =>
	clampWindow([window[0] + by, window[1] + by], full);
