import { describe, expect, it } from 'vitest';
import { embedFonts } from './fonts.server';

const bytes = (css: string) => css.length;

describe('embedFonts', () => {
	it('writes no rule for no text', async () => {
		expect(await embedFonts({ serif: '', sans: undefined })).toBe('');
	});

	it('embeds a font per family and script that the text uses', async () => {
		const css = await embedFonts({ sans: 'Kursk Курськ', serif: 'Kursk' });
		const families = [...css.matchAll(/font-family:'([^']+)'/g)].map(([, name]) => name);
		expect(families).toEqual(['IBM Plex Sans', 'IBM Plex Sans', 'Source Serif 4']);
	});

	it('carries only the letters used', async () => {
		const few = await embedFonts({ sans: 'abc' });
		const many = await embedFonts({ sans: 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLM0123456789' });
		expect(bytes(few)).toBeLessThan(bytes(many) / 3);
	});

	it('asks nothing of another place', async () => {
		const css = await embedFonts({ serif600: 'Kursk', serifItalic: 'Kursk' });
		expect(css.match(/url\((?!data:font\/woff2;base64,)/)).toBeNull();
	});
});
