import type { Paragraph, PhrasingContent } from 'mdast';
import { MONTHS } from './dates';
import { TextError } from './read-text';

/** What the words may lean on: numbers by name, and where a link goes. */
export interface Context {
	file: string;
	facts: Readonly<Record<string, string>>;
	/** Called with each fact used, so that an unused one can be told. */
	used?: (fact: string) => void;
	/** Resolves `kind:id` of a link; undefined when there is no such thing. */
	link: (kind: string, id: string) => LinkTarget | undefined;
}

export interface LinkTarget {
	/** From the site's root, beginning with `/`. */
	href: string;
	className?: string;
	/** Markup set right behind the linked words; the last word and it never part. */
	after?: string;
	data?: Readonly<Record<string, string>>;
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const dayAndMonth = new RegExp(`\\b(\\d{1,2}) (${MONTHS.join('|')})(?!\\p{L})`, 'gu');

/** Text made safe for HTML. */
export const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (c) => ESCAPES[c] ?? c);

/**
 * Straight quotes turned typographic, and a no-break space between a number and its unit or month.
 * @example typeset(`the treaty's 'Article 4' of 4 December`) // the treaty’s ‘Article 4’ of 4 December (no-break)
 */
export function typeset(text: string): string {
	return text
		.replace(/(^|[\s([{–—‘“])'(?=\S)/g, '$1‘')
		.replace(/'/g, '’')
		.replace(/(^|[\s([{–—‘“])"(?=\S)/g, '$1“')
		.replace(/"/g, '”')
		.replace(/(\d) (km|km²|per cent|million|billion|trillion)(?![a-z])/g, '$1\u00a0$2')
		.replace(dayAndMonth, '$1\u00a0$2');
}

/** Puts facts in place of `{name}`. @throws TextError for a name that is no fact, listing those there are */
export function fillFacts(text: string, context: Context, line?: number): string {
	return text.replace(/\{([A-Za-z][A-Za-z0-9]*)\}/g, (_, name: string) => {
		const value = context.facts[name];
		if (value === undefined) {
			const known = Object.keys(context.facts).sort().join(', ') || 'none';
			throw new TextError(context.file, line, `no fact "${name}". words() has: ${known}.`);
		}
		context.used?.(name);
		return value;
	});
}

/** Inline nodes as HTML. @throws TextError for a mark or link that the house does not have */
export function inlineHtml(
	nodes: readonly PhrasingContent[],
	context: Context,
	line?: number
): string {
	return nodes.map((node) => inline(node, context, node.position?.start.line ?? line)).join('');
}

function inline(node: PhrasingContent, context: Context, line?: number): string {
	switch (node.type) {
		case 'text':
			return escapeHtml(typeset(fillFacts(node.value, context, line))).replace(/\n/g, ' ');
		case 'emphasis':
			return `<em>${inlineHtml(node.children, context, line)}</em>`;
		case 'strong':
			return `<strong>${inlineHtml(node.children, context, line)}</strong>`;
		case 'link': {
			const [, kind = '', id = ''] = /^([a-z]+):(.+)$/.exec(node.url) ?? [];
			const target = context.link(kind, id);
			if (!target) {
				throw new TextError(
					context.file,
					line,
					`"${node.url}" leads nowhere. Use claim:<id>, source:<id>, step:<id> or page:<path> of something that exists.`
				);
			}
			return anchor(target, inlineHtml(node.children, context, line));
		}
		default:
			throw new TextError(context.file, line, `"${node.type}" is not used in the words.`);
	}
}

function anchor({ href, className, after, data }: LinkTarget, html: string): string {
	const attributes = [
		`href="${escapeHtml(href)}"`,
		className ? `class="${className}"` : '',
		...Object.entries(data ?? {}).map(([key, value]) => `data-${key}="${escapeHtml(value)}"`)
	].filter(Boolean);
	if (!after) return `<a ${attributes.join(' ')}>${html}</a>`;
	const cut = html.lastIndexOf(' ') + 1;
	// A tag may stand in the last word; then the whole phrase keeps together with its mark.
	const [head, tail] = /[<>]/.test(html.slice(cut))
		? ['', html]
		: [html.slice(0, cut), html.slice(cut)];
	return `<a ${attributes.join(' ')}>${head}<span class="keep">${tail}${after}</span></a>`;
}

/** Paragraphs as HTML, one `<p>` each. */
export const paragraphsHtml = (nodes: readonly Paragraph[], context: Context): string =>
	nodes
		.map((node) => `<p>${inlineHtml(node.children, context, node.position?.start.line)}</p>`)
		.join('');

/** Links from the site's root made relative to a page: `base` is the way to the root, such as `.` or `../..`. */
export const withBase = (html: string, base: string): string =>
	html.replaceAll('href="/', `href="${base}/`);
