/**
 * Pictures of the built story: every step at every size in every colouring, and contact sheets. For people who look.
 *
 *   npm run shots [-- --only the-admission,the-veto --steps the-veto-gap --sizes 1440x900,390x844
 *                     --colours chapter,paper,night --mid --path / --out shots]
 *
 * `--only` names sections, `--steps` steps; `opening` is the first screen. `--mid` adds a picture half-way to the next
 * step. `--colours chapter` is the story's own. Another page (`--path /claims/`) is taken whole, without steps.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { findBrowser, launchOptions } from './browser.mjs';
import { serve } from './serve.mjs';

const { values } = parseArgs({
	options: {
		only: { type: 'string' },
		steps: { type: 'string' },
		sizes: { type: 'string', default: '1440x900,820x1180,390x844' },
		colours: { type: 'string', default: 'chapter' },
		mid: { type: 'boolean', default: false },
		path: { type: 'string', default: '/' },
		out: { type: 'string', default: 'shots' }
	}
});
const list = (/** @type {string | undefined} */ text) => text?.split(',').filter(Boolean);
const sections = list(values.only);
const wanted = list(values.steps);
/** Time for a figure's data to come and its marks to move, after the page says the reader is at rest. */
const settle = 900;

/** @typedef {import('playwright').Page} Page */
/** @typedef {{ file: string, label: string }} Shot */

/**
 * Waits until nothing on the page moves any more.
 *
 * @param {Page} page
 */
async function rest(page) {
	await page.evaluate(() => document.fonts.ready);
	await page
		.waitForFunction(() => document.documentElement.dataset.rest === 'true', null, {
			timeout: 3000
		})
		.catch(() => undefined);
	await page.waitForLoadState('networkidle');
	await page.waitForTimeout(settle);
}

/**
 * Steps of the page in reading order, with the section each stands in.
 *
 * @param {Page} page
 * @returns {Promise<{ step: string, section: string }[]>}
 */
const stepsOf = (page) =>
	page.locator('[data-step]:not(html)').evaluateAll((elements) =>
		elements.map((element) => ({
			step: element.getAttribute('data-step') ?? '',
			section: element.closest('[data-section]')?.getAttribute('data-section') ?? ''
		}))
	);

/**
 * Takes the pictures of one size in one colouring.
 *
 * @param {import('playwright').Browser} browser
 * @param {string} origin
 * @param {string} size
 * @param {string} colours
 * @returns {Promise<Shot[]>}
 */
async function shoot(browser, origin, size, colours) {
	const [width = 0, height = 0] = size.split('x').map(Number);
	const phone = Math.min(width, height) < 600;
	const context = await browser.newContext({
		viewport: { width, height },
		deviceScaleFactor: phone ? 2 : 1,
		isMobile: phone,
		hasTouch: phone
	});
	await context.addInitScript((choice) => {
		if (choice === 'chapter') localStorage.removeItem('colours');
		else localStorage.setItem('colours', choice);
	}, colours);
	const page = await context.newPage();
	page.on('console', (message) => console.log(`  console ${message.type()}: ${message.text()}`));
	page.on('pageerror', (error) => console.log(`  error: ${error.message}`));
	/** @type {Shot[]} */
	const shots = [];
	const take = async (/** @type {string} */ label, fullPage = false) => {
		const file = join(values.out, `${label.replaceAll('/', '_')}-${size}-${colours}.png`);
		await page.screenshot({ path: file, fullPage });
		shots.push({ file, label });
	};
	const address = new URL(values.path, origin).href;
	await page.goto(address);
	await rest(page);
	const all = await stepsOf(page);
	if (all.length === 0) {
		await take(values.path.replaceAll('/', ' ').trim() || 'page', true);
		await context.close();
		return shots;
	}
	const chosen = all.filter(
		({ step, section }) =>
			(!sections || sections.includes(section)) && (!wanted || wanted.includes(step))
	);
	for (const { step } of chosen) {
		const target = page.locator(`[data-step="${step}"]:not(html)`);
		const id = await target.getAttribute('id');
		// A link to a step, or for what has no address of its own, its place.
		if (id) await page.evaluate((hash) => void (location.hash = hash), id);
		await target.evaluate(
			(element, jump) => jump && scrollTo(0, /** @type {HTMLElement} */ (element).offsetTop),
			!id
		);
		await rest(page);
		await take(step);
		if (values.mid) {
			await page.evaluate(() => scrollBy(0, innerHeight / 2));
			await rest(page);
			await take(`${step}-mid`);
		}
	}
	await context.close();
	return shots;
}

/**
 * Lays pictures out on one sheet with their names.
 *
 * @param {import('playwright').Browser} browser
 * @param {string} name
 * @param {number} width of one picture, CSS pixels
 * @param {readonly Shot[]} shots
 */
async function contactSheet(browser, name, width, shots) {
	const columns = width < 600 ? 6 : 3;
	const page = await browser.newPage({ viewport: { width: 1800, height: 1000 } });
	const figures = shots.map(({ file, label }) => {
		const data = readFileSync(file).toString('base64');
		return `<figure><img src="data:image/png;base64,${data}"><figcaption>${label}</figcaption></figure>`;
	});
	await page.setContent(
		`<style>body{margin:12px;display:grid;grid-template-columns:repeat(${columns},1fr);gap:12px;` +
			'background:#777;font:13px sans-serif;color:#fff}figure{margin:0}img{width:100%;display:block}</style>' +
			figures.join('')
	);
	await page.screenshot({ path: join(values.out, `sheet-${name}.png`), fullPage: true });
	await page.close();
}

const { browser: found, version } = await findBrowser();
console.log(`Browser: ${found.name} (${version})`);
const server = await serve('build', { port: 0 });
const browser = await chromium.launch(launchOptions(found));
let none = true;
try {
	mkdirSync(values.out, { recursive: true });
	for (const size of list(values.sizes) ?? []) {
		for (const colours of list(values.colours) ?? []) {
			const shots = await shoot(browser, server.url, size, colours);
			none &&= shots.length === 0;
			const width = Number(size.split('x')[0]);
			for (let i = 0; i < shots.length; i += 18) {
				const part = shots.length > 18 ? `-${i / 18 + 1}` : '';
				const sheet = shots.slice(i, i + 18);
				if (sheet.length > 1)
					await contactSheet(browser, `${size}-${colours}${part}`, width, sheet);
			}
			console.log(`${size} ${colours}: ${shots.length} pictures in ${values.out}/`);
		}
	}
} finally {
	await browser.close();
	server.close();
}
if (none) {
	console.error(
		'No step of that name. The built page may be older than the words: "npm run build".'
	);
	process.exitCode = 1;
}
