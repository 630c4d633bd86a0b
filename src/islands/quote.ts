import { quoteOf } from '../shell/quote';

let quote = '';

/** The words last selected, with their source; empty when there were none. */
export const lastQuote = (): string => quote;

/** Remembers the words selected now. @returns the step they belong to; undefined when they lie in no step's narration */
export function readSelection(): Element | undefined {
	const selection = getSelection();
	const step = selection && stepOf(selection);
	const text = selection?.toString().replace(/\s+/g, ' ').trim() ?? '';
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

function stepOf({ anchorNode, focusNode, isCollapsed }: Selection): Element | undefined {
	if (isCollapsed) return undefined;
	const [from, to] = [anchorNode, focusNode].map((node) => elementOf(node)?.closest('article[id]'));
	return from && from === to ? from : undefined;
}

const elementOf = (node: Node | null) => (node instanceof Element ? node : node?.parentElement);
