/**
 * Whole sentences from the start of a text, as many as fit.
 *
 * @param most characters; where the first sentence alone is longer, it is cut at a word and ends in `…`
 */
export function sentences(text: string, most: number): string {
	let kept = '';
	for (const [sentence] of text.matchAll(/.+?(?:[.!?]['’”)]*(?=\s+[^\sa-z]|$)|$)\s*/gs)) {
		if ((kept + sentence).trimEnd().length > most) break;
		kept += sentence;
	}
	if (kept.trim()) return kept.trim();
	const cut = text.slice(0, most - 1);
	return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[,;:]$/, '')}…`;
}
