import type { BlockContent, DefinitionContent, Paragraph, PhrasingContent, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** A place in a `text.<lang>.md` that cannot be used; says where, what is wrong and what to do. */
export class TextError extends Error {
	override name = 'TextError';
	constructor(file: string, line: number | undefined, message: string) {
		super(`${file}, line ${line ?? '?'}: ${message}`);
	}
}

/** One line of a `> key: value` block, still with its links and facts. */
export interface Field {
	line: number;
	nodes: PhrasingContent[];
}

/** One step as it stands in the file. */
export interface StepSource {
	id: string;
	line: number;
	body: Paragraph[];
	fields: Map<string, Field>;
}

/** A section's words as they stand in the file: facts not yet filled in, links not yet resolved. */
export interface TextSource {
	file: string;
	heading: string;
	fields: Map<string, Field>;
	steps: StepSource[];
	/** Paragraphs under `## method`. */
	method: Paragraph[];
}

const FIELD = /^([a-z]+):\s*/;

/**
 * Reads a section's words: `# heading`, `> key: value` lines, one `## step-id` per step, and `## method`.
 *
 * @param text the file's content
 * @param file its path, for messages
 * @throws TextError on anything else than headings, paragraphs and `> key: value` lines, or an id used twice
 */
export function readText(text: string, file: string): TextSource {
	const tree: Root = unified().use(remarkParse).parse(text);
	const [first, ...rest] = tree.children;
	if (first?.type !== 'heading' || first.depth !== 1) {
		throw new TextError(file, first?.position?.start.line ?? 1, 'expected "# heading" first.');
	}
	const source: TextSource = {
		file,
		heading: plainText(first.children),
		fields: new Map(),
		steps: [],
		method: []
	};
	let into: { body: Paragraph[]; fields: Map<string, Field> } = { body: [], fields: source.fields };
	for (const node of rest) {
		const line = node.position?.start.line;
		if (node.type === 'heading' && node.depth === 2) {
			const id = plainText(node.children);
			if (id === 'method') {
				into = { body: source.method, fields: new Map() };
				continue;
			}
			if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
				throw new TextError(
					file,
					line,
					`"${id}" is no step id. Use lower-case words joined by "-".`
				);
			}
			if (source.steps.some((step) => step.id === id)) {
				throw new TextError(file, line, `step "${id}" stands twice. Give each step its own id.`);
			}
			const step: StepSource = { id, line: line ?? 0, body: [], fields: new Map() };
			source.steps.push(step);
			into = step;
		} else if (node.type === 'paragraph') {
			into.body.push(node);
		} else if (node.type === 'blockquote') {
			for (const child of node.children) readFields(child, into.fields, file);
		} else {
			throw new TextError(
				file,
				line,
				`expected a heading, a paragraph or "> key: value", got ${node.type}.`
			);
		}
	}
	return source;
}

/** Splits a quoted block into its `key: value` lines. A line without a key goes on with the one before. */
function readFields(
	node: BlockContent | DefinitionContent,
	fields: Map<string, Field>,
	file: string
): void {
	const start = node.position?.start.line ?? 0;
	if (node.type !== 'paragraph') {
		throw new TextError(file, start, `expected "> key: value", got ${node.type}.`);
	}
	let current: Field | undefined;
	let line = start;
	for (const child of node.children) {
		const parts: PhrasingContent[] =
			child.type === 'text'
				? child.value.split('\n').map((value) => ({ type: 'text' as const, value }))
				: [child];
		for (const [i, part] of parts.entries()) {
			const startsLine = i > 0 || child === node.children[0];
			if (i > 0) line += 1;
			const key = startsLine && part.type === 'text' ? FIELD.exec(part.value) : null;
			if (key && part.type === 'text') {
				const name = key[1] ?? '';
				if (fields.has(name)) throw new TextError(file, line, `"${name}" stands twice.`);
				current = { line, nodes: [{ type: 'text', value: part.value.slice(key[0].length) }] };
				fields.set(name, current);
			} else if (current) {
				if (startsLine && i > 0) current.nodes.push({ type: 'text', value: ' ' });
				current.nodes.push(part);
			} else {
				throw new TextError(file, line, 'expected "key: value" in a quoted block.');
			}
		}
	}
}

/** The words of inline nodes without their marks. */
export function plainText(nodes: readonly PhrasingContent[]): string {
	return nodes
		.map((node) =>
			'value' in node ? node.value : 'children' in node ? plainText(node.children) : ''
		)
		.join('');
}
