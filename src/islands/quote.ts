import { quoteOf } from '../shell/quote';

let quote = '';

/** The words last selected, with their source; empty when there were none. */
export const lastQuote = (): string => quote;

/** Remembers the words selected now. @returns the step they belong to; undefined when they lie in no step's narration */
export function readSelection(): Element | undefined {
	const selection = getSelection();
	const step = selection && stepOf(selection);
	const text = step ? wordsIn(selection.getRangeAt(0)) : '';
	if (!step || !text) return undefined;
	// The title in the bar leads to the story, from wherever this is.
	const home = document.querySelector<HTMLAnchorElement>('header a.title');
	quote = quoteOf({
		text,
		step: step.querySelector('h3')?.textContent ?? '',
		url: new URL(`s/${step.id}/`, home?.href ?? location.href).href
	});
	return step;
}

/** The words as they are seen, in one line: what is only spoken of a claim is no part of a sentence. */
function wordsIn(range: Range): string {
	const part = range.cloneContents();
	for (const spoken of part.querySelectorAll('.visually-hidden, button')) spoken.remove();
	const pieces = [...part.childNodes].map(({ nodeName, textContent }) =>
		nodeName === 'P' ? ` ${textContent} ` : textContent
	);
	return pieces.join('').replace(/\s+/g, ' ').trim();
}

function stepOf({ anchorNode, focusNode, isCollapsed }: Selection): Element | undefined {
	if (isCollapsed) return undefined;
	const [from, to] = [anchorNode, focusNode].map((node) => elementOf(node)?.closest('article[id]'));
	return from && from === to ? from : undefined;
}

const elementOf = (node: Node | null) => (node instanceof Element ? node : node?.parentElement);
