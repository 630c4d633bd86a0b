/**
 * Watches for narration being selected, wherever it is imported; what then offers to copy it with its source is fetched
 * with the first words.
 */
let offer: Promise<{ offerQuote: () => void }> | undefined;
let waiting = 0;

document.addEventListener('selectionchange', () => {
	clearTimeout(waiting);
	waiting = window.setTimeout(() => {
		if (!offer && !inNarration()) return;
		offer ??= import('./selection');
		offer.then(
			({ offerQuote }) => offerQuote(),
			() => (offer = undefined)
		);
	}, 250);
});

/** Whether words of a step are selected. */
function inNarration(): boolean {
	const { isCollapsed, anchorNode } = getSelection() ?? { isCollapsed: true, anchorNode: null };
	return !isCollapsed && !!anchorNode?.parentElement?.closest('article[id]');
}
