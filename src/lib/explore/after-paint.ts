/**
 * Makes a function that has something done once the screen has answered, and once for all that was pressed meanwhile: what a
 * reader has pressed looks pressed before the drawing, which takes longer, follows.
 */
export function afterPaint(then: () => void): () => void {
	let waiting = false;
	return () => {
		if (waiting) return;
		waiting = true;
		requestAnimationFrame(() =>
			setTimeout(() => {
				waiting = false;
				then();
			})
		);
	};
}
