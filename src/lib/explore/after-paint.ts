/**
 * Does something once the screen has answered: what a reader has pressed looks pressed before the drawing, which takes
 * longer, follows.
 */
export function afterPaint(then: () => void): void {
	requestAnimationFrame(() => setTimeout(then));
}
