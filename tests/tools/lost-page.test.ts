import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { rooted } from '../../scripts/lost-page.mjs';

const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const page = (folder: string) => {
	const css = `@font-face{src:url(${folder}fonts/a.woff2)}b{background:url("${folder}b.svg")}`;
	return (
		`<meta content="style-src 'self' '${hash(css)}'"><style>${css}</style>` +
		`<a href="${folder}data/">Data</a> <img src="${folder}c.svg" alt="">`
	);
};

test('the page for lost readers finds its fonts, links and pictures from any depth', () => {
	expect(rooted(page('./'), '')).toBe(page('/'));
	expect(rooted(page('./'), '/kursk')).toBe(page('/kursk/'));
});
