/**
 * The floor the bench measures against: the same words and one drawing a section, nothing else. No script, no fonts,
 * no stylesheet but the colours. Made from the built story itself, so that both say the same.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { phone } from './device.mjs';

/**
 * Writes the floor page and its compressed twin.
 *
 * @param {import('playwright').Browser} browser
 * @param {string} story address of the built story
 * @param {string} dir folder to write `index.html` into
 * @returns {Promise<{ words: number, drawings: number }>} what the page holds
 * @throws Error when the story shows no drawing without script
 */
export async function makeFloor(browser, story, dir) {
	const context = await browser.newContext({ viewport: phone, javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(story);
	// Playwright's own calls into the page work where the page's scripts are off.
	const { title, body, drawings, words } = await page.evaluate(async () => {
		const address = document.querySelector('[data-drawings]')?.getAttribute('data-narrow');
		/** @type {Record<string, string>} */
		const later = address ? await (await fetch(address)).json() : {};
		const root = getComputedStyle(document.documentElement);
		/** @param {string} svg */
		const coloured = (svg) =>
			svg.replace(/var\((--[\w-]+)\)/g, (_, token) => root.getPropertyValue(token).trim());
		const parts = [];
		let [drawings, words] = [0, 0];
		for (const section of document.querySelectorAll('[data-section]')) {
			const svgs = [...section.querySelectorAll('[data-figure] svg')].filter(
				(svg) => !svg.closest('svg svg')
			);
			const svg = later[section.id] ?? svgs.at(-1)?.outerHTML;
			if (svg) {
				drawings += 1;
				parts.push(coloured(svg));
			}
			for (const text of section.querySelectorAll('h2, article h3, article > p')) {
				const said = text.textContent?.trim() ?? '';
				words += said.split(/\s+/).length;
				const name = text.tagName.toLowerCase();
				const safe = said.replace(/&/g, '&amp;').replace(/</g, '&lt;');
				parts.push(`<${name}>${safe}</${name}>`);
			}
		}
		return { title: document.title, body: parts.join('\n'), drawings, words };
	});
	await context.close();
	if (drawings === 0) throw new Error(`${story} shows no drawing without script.`);
	const html =
		'<!doctype html><html lang="en"><head><meta charset="utf-8">' +
		'<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">' +
		`<title>${title}</title></head><body>\n${body}\n</body></html>\n`;
	mkdirSync(dir, { recursive: true });
	writeFileSync(join(dir, 'index.html'), html);
	writeFileSync(join(dir, 'index.html.br'), brotliCompressSync(html));
	return { words, drawings };
}
