/** Inherited from the element around: written where it differs from there. */
const inherited = [
	'fill',
	'fill-opacity',
	'fill-rule',
	'stroke',
	'stroke-width',
	'stroke-opacity',
	'stroke-dasharray',
	'stroke-dashoffset',
	'stroke-linecap',
	'stroke-linejoin',
	'font-family',
	'font-size',
	'font-weight',
	'font-style',
	'letter-spacing',
	'text-anchor',
	'dominant-baseline',
	'paint-order',
	'visibility'
] as const;
/** Not inherited, with the value that needs no word. */
const own = {
	opacity: '1',
	'clip-path': 'none',
	mask: 'none',
	'stop-color': 'rgb(0, 0, 0)',
	'stop-opacity': '1',
	'vector-effect': 'none',
	'text-decoration-line': 'none'
} as const;

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Writes what stylesheets and tokens give an element into its copy, and leaves out what is not seen and what belongs to
 * the page alone.
 */
function settle(from: Element, to: Element, around: CSSStyleDeclaration | undefined): void {
	const style = getComputedStyle(from);
	if (
		style.display === 'none' ||
		from instanceof HTMLElement ||
		/^(title|desc)$/.test(from.tagName)
	) {
		to.remove();
		return;
	}
	for (const { name } of [...to.attributes]) {
		if (/^(class|style|role|tabindex|href|data-|aria-|on)/.test(name) && from.tagName !== 'use') {
			to.removeAttribute(name);
		}
	}
	for (const name of inherited) {
		// Other programs read no see-through colour.
		const value = style.getPropertyValue(name).replace('rgba(0, 0, 0, 0)', 'none');
		if (value !== (around?.getPropertyValue(name) ?? '')) to.setAttribute(name, value);
		else to.removeAttribute(name);
	}
	for (const [name, none] of Object.entries(own)) {
		const value = style.getPropertyValue(name);
		// Addresses of clips and masks are computed to absolute ones; they stand in this very drawing.
		if (value === none || value === '') to.removeAttribute(name);
		else to.setAttribute(name, value.replace(/url\("?[^#]*#([^")]+)"?\)/g, 'url(#$1)'));
	}
	if (style.transform !== 'none' && !from.hasAttribute('transform')) {
		to.setAttribute('transform', style.transform);
	}
	for (const node of [...to.childNodes]) if (node instanceof Comment) node.remove();
	const copies = [...to.children];
	[...from.children].forEach((child, i) => {
		const copy = copies[i];
		if (copy) settle(child, copy, style);
	});
}

/** The drawings that stand in a figure, not those inside controls, beside the largest only what is not small against it. */
function drawings(figure: Element): SVGSVGElement[] {
	const area = (svg: Element) => {
		const { width, height } = svg.getBoundingClientRect();
		return width * height;
	};
	const all = [...figure.querySelectorAll('svg')].filter(
		(svg) => !svg.closest('button, label, summary, li, td, th, legend') && !svg.ownerSVGElement
	);
	const largest = Math.max(0, ...all.map(area));
	return all.filter((svg) => area(svg) >= largest / 5 && area(svg) > 0);
}

/** A drawing as it stands on the screen. */
export interface Drawing {
	/** One `<svg>`, CSS pixels, colours resolved, fonts named. */
	markup: string;
	width: number;
	height: number;
}

/**
 * What a figure shows now, as one drawing; several stand under each other as on the page.
 * @returns undefined when it shows none
 */
export function shownDrawing(figure: Element): Drawing | undefined {
	const shown = drawings(figure);
	if (shown.length === 0) return undefined;
	const gap = 16;
	const whole = document.createElementNS(SVG, 'svg');
	let width = 0;
	let height = 0;
	for (const svg of shown) {
		const box = svg.getBoundingClientRect();
		const copy = svg.cloneNode(true) as SVGSVGElement;
		settle(svg, copy, undefined);
		if (height > 0) height += gap;
		const place = { x: 0, y: Math.round(height), width: box.width, height: box.height };
		for (const [name, value] of Object.entries(place)) copy.setAttribute(name, String(value));
		if (!copy.hasAttribute('viewBox'))
			copy.setAttribute('viewBox', `0 0 ${box.width} ${box.height}`);
		whole.append(copy);
		width = Math.max(width, box.width);
		height += box.height;
	}
	[width, height] = [Math.round(width), Math.round(height)];
	whole.setAttribute('width', String(width));
	whole.setAttribute('height', String(height));
	whole.setAttribute('viewBox', `0 0 ${width} ${height}`);
	const markup = new XMLSerializer().serializeToString(whole).replace(` xmlns="${SVG}"`, '');
	return { markup, width, height };
}
