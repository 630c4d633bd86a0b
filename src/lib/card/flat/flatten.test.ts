import { describe, expect, it } from 'vitest';
import { flatten } from './flatten';
import { parse, write } from './markup';

const figure = (inside: string) =>
	`<svg width="100" height="100" fill="var(--ink)">${inside}</svg>`;
/** The first path that is drawn, with its attributes. */
const drawn = (svg: string) =>
	parse(svg)
		.children.flatMap((node) => (typeof node === 'string' ? [] : [node]))
		.filter(({ name }) => name === 'g')
		.flatMap(({ children }) => children)
		.flatMap((node) => (typeof node === 'string' ? [] : [node.attributes]));

const hair = 'vector-effect="non-scaling-stroke"';

describe('flatten', () => {
	it('leaves a figure alone that needs nothing', () => {
		const svg = figure('<g transform="scale(2)"><path d="M0 0L1 1"></path></g>');
		expect(flatten(svg)).toBe(svg);
	});

	it('takes a transform up into the path and keeps a stroke that does not scale', () => {
		const svg = figure(
			`<g transform="translate(10 20)scale(2)" stroke="var(--rule)" stroke-width="0.7"><path d="M0 0l5 0 0 5z" ${hair}></path></g>`
		);
		expect(drawn(flatten(svg))).toEqual([{ d: 'M10.00 20.00L20.00 20.00L20.00 30.00z' }]);
		expect(flatten(svg)).toContain('stroke-width="0.7"');
		expect(flatten(svg)).not.toContain('transform');
	});

	it('scales a stroke that does', () => {
		const svg = figure(
			`<g transform="scale(3)" stroke="#000"><path d="M0 0L5 5" fill="none" stroke-width="2"></path><path d="M0 0L9 9" ${hair}></path></g>`
		);
		expect(drawn(flatten(svg))[0]?.['stroke-width']).toBe('6.0000');
	});

	it('cuts away what lies far outside, and whole what lies nowhere near', () => {
		const svg = figure(
			`<g transform="scale(10)"><path d="M-900 -900L900 -900L900 900L-900 900z" ${hair}></path><path d="M500 500L600 600L500 600z"></path></g>`
		);
		const [land, away] = drawn(flatten(svg));
		const numbers = (land?.d?.match(/-?[\d.]+/g) ?? []).map(Number);
		expect(Math.max(...numbers.map(Math.abs))).toBe(140);
		expect(away?.d).toBe('');
	});

	it('draws what a use names, in the use’s own colours', () => {
		const svg = figure(
			`<g transform="scale(2)"><defs><path id="a" d="M1 1L2 2L2 1z" ${hair}></path></defs><use href="#a" fill="var(--rus)"></use></g>`
		);
		expect(drawn(flatten(svg))).toEqual([
			{ fill: 'var(--rus)', d: 'M2.00 2.00L4.00 4.00L4.00 2.00z' }
		]);
	});

	it('turns hatching with the map', () => {
		const svg = figure(
			`<g transform="scale(2)"><defs><pattern id="h" width="3" height="3" patternTransform="scale(0.5)"></pattern></defs><path d="M1 1L2 2L2 1z" fill="url(#h)" ${hair}></path></g>`
		);
		const flat = flatten(svg);
		expect(flat).toContain('patternTransform="matrix(1 0 0 1 0 0)"');
		expect(drawn(flat)[0]?.fill).toBe('url(#flat-0)');
	});
});

describe('parse', () => {
	it('gives back what it read', () => {
		const svg = figure('<text x="1">a &amp; b<tspan dy="2">c</tspan></text>');
		expect(write(parse(svg))).toBe(svg);
	});
	it('refuses what is not whole', () => {
		expect(() => parse('<g><path></g>')).toThrow('</g>');
	});
});
