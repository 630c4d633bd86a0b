import { describe, expect, it } from 'vitest';
import { textByCut } from './text-by-cut';

describe('textByCut', () => {
	it('sets text without a family in the sans', () => {
		expect(textByCut('<svg><text>Kursk</text></svg>')).toEqual({ sans: 'Kursk' });
	});

	it('tells the cuts of the serif apart by weight and style', () => {
		const svg =
			'<svg><text font-family="var(--serif)" font-weight="600">T</text>' +
			'<text font-family="var(--serif)">n</text>' +
			'<text font-family="\'Source Serif 4\', serif" font-style="italic">i</text></svg>';
		expect(textByCut(svg)).toEqual({ serif600: 'T', serif: 'n', serifItalic: 'i' });
	});

	it('hands type down to what stands inside, and takes it back after', () => {
		const svg =
			'<svg><g font-family="var(--serif)"><path d="M0 0"/><text>a<tspan font-weight="600">b</tspan>c</text></g>' +
			'<text>d</text></svg>';
		expect(textByCut(svg)).toEqual({ serif: 'ac', serif600: 'b', sans: 'd' });
	});

	it('reads entities, and passes over styles and comments', () => {
		const svg = '<svg><style>x{}</style><!-- no --><text>a &amp; b &lt; c</text></svg>';
		expect(textByCut(svg)).toEqual({ sans: 'a & b < c' });
	});
});
