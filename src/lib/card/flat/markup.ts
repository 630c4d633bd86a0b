/** An element of a drawing, or a run of text in it. */
export type Node = Element | string;

export interface Element {
	name: string;
	/** As written: entities stay. */
	attributes: Record<string, string>;
	children: Node[];
}

const token = /<(\/)?([a-zA-Z][\w:-]*)((?:\s+[\w:-]+="[^"]*")*)\s*(\/)?>|([^<]+)/g;

/**
 * The markup that Svelte writes for a figure, as a tree.
 *
 * @param svg one element, well formed, without comments
 * @throws Error when it is not
 */
export function parse(svg: string): Element {
	const root: Element = { name: '', attributes: {}, children: [] };
	const open = [root];
	for (const [, closing, name = '', attributes = '', selfClosing, text] of svg.matchAll(token)) {
		const parent = open.at(-1) ?? root;
		if (text !== undefined) {
			parent.children.push(text);
		} else if (closing) {
			if (open.pop()?.name !== name) throw new Error(`parse: </${name}> closes another element.`);
		} else {
			const element = { name, attributes: read(attributes), children: [] };
			parent.children.push(element);
			if (!selfClosing) open.push(element);
		}
	}
	const [first] = root.children;
	if (open.length !== 1 || first === undefined || typeof first === 'string') {
		throw new Error('parse: expected one whole element.');
	}
	return first;
}

const read = (attributes: string): Record<string, string> =>
	Object.fromEntries(
		[...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value])
	);

/** A tree as markup. */
export function write(node: Node): string {
	if (typeof node === 'string') return node;
	const attributes = Object.entries(node.attributes).map(([key, value]) => ` ${key}="${value}"`);
	return `<${node.name}${attributes.join('')}>${node.children.map(write).join('')}</${node.name}>`;
}
