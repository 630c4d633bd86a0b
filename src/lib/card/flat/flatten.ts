import { parse, write, type Element, type Node } from './markup';
import { identity, multiply, printMatrix, readTransform, scaleOf, type Matrix } from './matrix';
import { bake, isStraight, type Box } from './outline';

/** What an element hands down: where it stands, and how it is stroked. */
interface Place {
	matrix: Matrix;
	strokeWidth: number;
	stroke: string;
	fill: string;
	/** Inside a group whose transform has been taken up into its paths. */
	baked: boolean;
}

interface Work {
	box: Box;
	byId: Map<string, Element>;
	/** Clips and patterns, made anew for the place that uses them. */
	defs: Element[];
}

/** Lines along the cut stay out of sight. */
const MARGIN = 40;
const shapes = new Set(['g', 'path', 'use', 'defs', 'pattern', 'clipPath']);

/**
 * A figure whose maps stand in its own pixels: transforms of groups of shapes are taken up into the paths, `<use>` is
 * replaced by what it names, and what lies outside the figure is cut away. It looks the same. A rasteriser needs it
 * that keeps no stroke's width under a transform and loses groups that reach far beyond the picture.
 *
 * @param svg a figure as `draw()` gives it
 */
export function flatten(svg: string): string {
	if (!svg.includes('vector-effect')) return svg;
	const root = parse(svg);
	const [width, height] = [Number(root.attributes.width), Number(root.attributes.height)];
	const box = { x0: -MARGIN, y0: -MARGIN, x1: width + MARGIN, y1: height + MARGIN };
	const work: Work = { box, byId: new Map(), defs: [] };
	index(root, work.byId);
	const place: Place = {
		matrix: identity,
		strokeWidth: 1,
		stroke: 'none',
		fill: root.attributes.fill ?? '',
		baked: false
	};
	const children = root.children.flatMap((child) => flat(child, place, work));
	const defs: Element = { name: 'defs', attributes: {}, children: work.defs };
	return write({ ...root, children: [defs, ...children] });
}

function index(node: Node, byId: Map<string, Element>): void {
	if (typeof node === 'string') return;
	if (node.attributes.id) byId.set(node.attributes.id, node);
	for (const child of node.children) index(child, byId);
}

const isShapes = (node: Node): boolean =>
	typeof node === 'string' || (shapes.has(node.name) && node.children.every(isShapes));

function flat(node: Node, above: Place, work: Work): Node[] {
	if (typeof node === 'string') return [node];
	if (above.baked && node.name === 'defs') return [];
	const { attributes } = node;
	const bakes = above.baked || (node.name === 'g' && attributes.transform && isShapes(node));
	const place: Place = {
		matrix: bakes ? multiply(above.matrix, readTransform(attributes.transform)) : above.matrix,
		strokeWidth: Number(attributes['stroke-width'] ?? above.strokeWidth),
		stroke: attributes.stroke ?? above.stroke,
		fill: attributes.fill ?? above.fill,
		baked: Boolean(bakes)
	};
	if (!bakes) {
		return [{ ...node, children: node.children.flatMap((child) => flat(child, place, work)) }];
	}
	if (node.name === 'g') {
		const children = node.children.flatMap((child) => flat(child, place, work));
		return [{ ...node, attributes: placed(attributes, place, work), children }];
	}
	if (node.name === 'use') {
		const named = work.byId.get((attributes.href ?? '').slice(1));
		if (!named) throw new Error(`flatten: "${attributes.href}" names nothing.`);
		const { id: _, ...own } = named.attributes;
		const { href: __, ...given } = attributes;
		return [path({ ...given, ...own }, place, work)];
	}
	return [path(attributes, place, work)];
}

function path(attributes: Record<string, string>, place: Place, work: Work): Element {
	const { 'vector-effect': effect, d = '', ...rest } = placed(attributes, place, work);
	const straight = isStraight(d);
	const made: Record<string, string> = straight
		? { ...rest, d: bake(d, place.matrix, work.box, place.fill !== 'none') }
		: { ...rest, d, transform: printMatrix(place.matrix) };
	const scale = scaleOf(place.matrix);
	if (place.stroke !== 'none' && straight === (effect === undefined)) {
		made['stroke-width'] = (place.strokeWidth * (straight ? scale : 1 / scale)).toFixed(4);
	}
	return { name: 'path', attributes: made, children: [] };
}

/** Attributes without the transform, with clip and pattern made for this place. */
function placed(
	{ transform: _, ...attributes }: Record<string, string>,
	place: Place,
	work: Work
): Record<string, string> {
	const made = { ...attributes };
	for (const key of ['clip-path', 'fill'] as const) {
		const [, id] = /^url\(#(.+)\)$/.exec(made[key] ?? '') ?? [];
		const named = id === undefined ? undefined : work.byId.get(id);
		if (!named) continue;
		const name = `flat-${work.defs.length}`;
		work.defs.push(
			named.name === 'pattern' ? pattern(named, name, place) : clip(named, name, place, work)
		);
		made[key] = `url(#${name})`;
	}
	return made;
}

const pattern = (named: Element, id: string, { matrix }: Place): Element => ({
	...named,
	attributes: {
		...named.attributes,
		id,
		patternTransform: printMatrix(
			multiply(matrix, readTransform(named.attributes.patternTransform))
		)
	}
});

const clip = (named: Element, id: string, { matrix }: Place, { box }: Work): Element => ({
	...named,
	attributes: { id },
	children: named.children.map((child) =>
		typeof child === 'string'
			? child
			: {
					...child,
					attributes: { d: bake(child.attributes.d ?? '', matrix, box, true) }
				}
	)
});
