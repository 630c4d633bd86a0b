import type { Graph, Thing } from 'schema-dts';

/** A picture that stands for a page where a link to it is shared. */
export interface Card {
	/** Under `/cards/`. */
	file: string;
	/** Pixels. */
	width: number;
	height: number;
	/** What it shows, with its numbers. */
	alt: string;
}

/**
 * What a page's `load` says of it to machines, as `meta`. The root layout's says it of every page: the story's card.
 * Addresses are absolute; `siteUrl()` makes them.
 */
export interface Meta {
	card: Card;
	/** What the page holds, for search engines. */
	things?: readonly Thing[];
}

/** Structured data as an element of a page's head. It is data, so the policy of scripts lets it be; no text in it can end it. */
export function jsonLd(things: readonly Thing[]): string {
	const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
	const text = JSON.stringify(graph).replace(/</g, '\\u003c');
	return `<script type="application/ld+json">${text}</script>`;
}

/** Just what is told to others of a card. */
export const cardOf = ({ file, width, height, alt }: Card): Card => ({ file, width, height, alt });
