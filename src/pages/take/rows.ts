import type { FigureTable } from '../../lib/figure/figure';

/** What is not part of a row: controls' own drawings, and what a closed part holds. */
const left = 'svg, script, style, textarea, select, input, [aria-hidden="true"], [hidden]';

/** An element's words as they are read out, one space between them. Parts of a row that stand under each other get a semicolon. */
function wordsOf(element: Element): string {
	const parts: string[] = [''];
	const walk = (node: Node) => {
		if (node instanceof Text) {
			parts[parts.length - 1] += node.data;
			return;
		}
		if (!(node instanceof Element) || node.matches(left)) return;
		const closed = node instanceof HTMLDetailsElement && !node.open;
		const apart = !getComputedStyle(node).display.startsWith('inline') && node !== element;
		if (apart) parts.push('');
		for (const child of node.childNodes) {
			if (!closed || (child instanceof Element && child.matches('summary'))) walk(child);
		}
		if (apart) parts.push('');
	};
	walk(element);
	return parts
		.map((part) => part.replace(/\s+/g, ' ').trim())
		.filter((part, i, all) => part !== '' && part !== all[i - 1])
		.join('; ');
}

/** A number as it was before it was printed; any other words as they are. @example valueOf('−1,204') // -1204 */
export function valueOf(text: string): string | number | null {
	if (text === '' || text === '–') return null;
	const plain = text.replace(/(\d),(?=\d{3}(\D|$))/g, '$1').replace(/^[−–](?=\d)/, '-');
	return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : text;
}

const seen = (element: Element) => element.getClientRects().length > 0;

/** The name of a table or list: its caption or label, or else the heading before it in the figure. */
function nameOf(element: Element, figure: Element): string {
	const caption = element.querySelector('caption');
	if (caption) return wordsOf(caption);
	const label = element.getAttribute('aria-label');
	const by = document.getElementById(element.getAttribute('aria-labelledby') ?? '');
	if (label) return label;
	const headings = [...figure.querySelectorAll('h2, h3, h4')].filter(
		(one) => one.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING
	);
	const heading = by ?? headings.at(-1);
	return heading ? wordsOf(heading) : '';
}

/** The words of a column that holds the whole of a list's entry. */
export interface RowWords {
	table: string;
	entry: string;
}

function ofTable(
	table: HTMLTableElement,
	words: RowWords
): Record<string, string | number | null>[] {
	const head = table.tHead?.rows[table.tHead.rows.length - 1];
	const labels = [...(head?.cells ?? [])].map((cell) => wordsOf(cell) || words.entry);
	return [...table.tBodies]
		.flatMap(({ rows }) => [...rows])
		.filter(seen)
		.map((row) =>
			Object.fromEntries(
				[...row.cells].map((cell, i) => [
					labels[i] ?? `${words.entry} ${i + 1}`,
					valueOf(wordsOf(cell))
				])
			)
		);
}

/**
 * The tables and lists that stand in a figure as the reader has set it, row by row, in one table: which of them a row is
 * from, then every column that one of them has. Lists inside lists, closed parts, keys and lists of choices are left out.
 *
 * @returns undefined when the figure shows neither table nor list
 */
export function shownRows(figure: Element, words: RowWords): FigureTable | undefined {
	const shown = [...figure.querySelectorAll('table, ul, ol')].filter(
		(one) =>
			seen(one) &&
			!one.closest('details:not([open])') &&
			!one.parentElement?.closest('table, ul, ol') &&
			!one.matches('.key') &&
			!one.querySelector('input, select')
	);
	const rows = shown.flatMap((one) => {
		const name = nameOf(one, figure);
		const own =
			one instanceof HTMLTableElement
				? ofTable(one, words)
				: [...one.children].filter(seen).map((item) => ({ [words.entry]: wordsOf(item) }));
		return own.map((row) => ({ [words.table]: name, ...row }));
	});
	if (rows.length === 0) return undefined;
	const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))];
	return {
		id: 'shown',
		caption: '',
		columns: keys.map((key) => ({ key, label: key })),
		rows
	};
}
