/** A stretch of a line of text, and whether it stands out. */
export interface Span {
	text: string;
	strong: boolean;
}

/**
 * A line cut where phrases in it stand out.
 * @example spansOf('a right of self-defence if', ['self-defence']).length // 3
 */
export function spansOf(text: string, phrases: readonly string[] = []): Span[] {
	let spans: Span[] = [{ text, strong: false }];
	for (const phrase of phrases) {
		spans = spans.flatMap((span) => {
			const at = span.strong ? -1 : span.text.indexOf(phrase);
			if (at < 0 || phrase === '') return [span];
			return [
				{ text: span.text.slice(0, at), strong: false },
				{ text: phrase, strong: true },
				{ text: span.text.slice(at + phrase.length), strong: false }
			].filter((part) => part.text !== '');
		});
	}
	return spans;
}
