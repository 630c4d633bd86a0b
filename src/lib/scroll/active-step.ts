/** Whether a step has passed its trigger line; both in CSS pixels from the top of the viewport. */
export function hasPassed(top: number, line: number): boolean {
	// A pixel of grace: zoomed pages lay steps out on fractions of a pixel.
	return top <= line + 1;
}

/**
 * The step the reader is at: the last one that has passed its trigger line; before any has, the first. Steps are in
 * reading order, so looking from where the reader was asks about two of them where nothing has changed, and finds the
 * same however the reader got there.
 *
 * @param from index of the step to look from
 * @param count number of steps
 * @param passed whether the step of an index has passed its line
 * @returns its index; 0 when there are none
 */
export function lastPassed(
	from: number,
	count: number,
	passed: (index: number) => boolean
): number {
	let at = Math.min(from, Math.max(0, count - 1));
	while (at + 1 < count && passed(at + 1)) at += 1;
	while (at > 0 && !passed(at)) at -= 1;
	return at;
}

/**
 * How far the reader is through a step: 0 when its top is on the trigger line, 1 when `end` is. All in CSS pixels from
 * the top of the viewport.
 *
 * @param end where the next step begins
 * @returns 0 to 1, clamped; 1 for a step without length
 */
export function stepProgress(top: number, line: number, end: number): number {
	const length = end - top;
	return length <= 0 ? 1 : Math.min(1, Math.max(0, (line - top) / length));
}
