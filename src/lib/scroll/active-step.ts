/** Where a step stands now. */
export interface StepBox {
	id: string;
	/** CSS pixels from the top of the viewport to the top of the step; negative above it. */
	top: number;
	/** The step's trigger line, CSS pixels from the top of the viewport. */
	line: number;
}

/**
 * The step the reader is at: the last one whose top has passed its trigger line. Before the first step has passed it,
 * the first is active. Nothing else counts, so the answer is the same however the reader got there.
 *
 * @param boxes steps in reading order
 * @returns its id, or undefined when there are no steps
 * @example activeStep([{ id: 'a', top: -300, line: 400 }, { id: 'b', top: 200, line: 400 }]) // 'b'
 */
export function activeStep(boxes: readonly StepBox[]): string | undefined {
	let active = boxes[0];
	// A pixel of grace: zoomed pages lay steps out on fractions of a pixel.
	for (const box of boxes) if (box.top <= box.line + 1) active = box;
	return active?.id;
}

/**
 * How far the reader is through the active step: 0 when its top is on the trigger line, 1 when the next one's is.
 *
 * @param boxes steps in reading order; `end` is where the last one's successor would begin
 * @returns 0 to 1, clamped
 */
export function stepProgress(boxes: readonly StepBox[], id: string, end: number): number {
	const at = boxes.findIndex((box) => box.id === id);
	const box = boxes[at];
	if (!box) return 1;
	const next = boxes[at + 1]?.top ?? end;
	const length = next - box.top;
	return length <= 0 ? 1 : Math.min(1, Math.max(0, (box.line - box.top) / length));
}
