/**
 * Finds a browser that really starts on this machine, and remembers it. As a script it prints one line: what it chose,
 * or what to install.
 *
 *   node scripts/browser.mjs
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { bundledChromium } from './bundled-chromium.mjs';

/**
 * What Playwright needs to start the browser. `name` is for people; `env` is added to the process's own.
 *
 * @typedef {{ name: string, executablePath?: string, channel?: string, env?: Record<string, string> }} Browser
 */

const cache = join(dirname(dirname(fileURLToPath(import.meta.url))), 'node_modules/.cache/browser');
const remembered = join(cache, 'browser.json');

/** Draws the same on every machine, by its own fonts. */
export const bundledName = 'the Chromium bundled with the packages';

const args = [
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-quic',
	'--disable-sync',
	'--font-render-hinting=none',
	'--no-first-run'
];

/** The candidates in order of preference; each is tried only when those before it did not start. */
const candidates = [
	() => {
		const executablePath = process.env.CHROMIUM_PATH;
		return executablePath
			? { name: `CHROMIUM_PATH, ${executablePath}`, executablePath }
			: undefined;
	},
	playwrightsOwn,
	async () => {
		const found = await bundledChromium(cache);
		return found && { name: bundledName, ...found };
	},
	() => {
		const executablePath = '/usr/bin/chromium';
		return existsSync(executablePath) ? { name: executablePath, executablePath } : undefined;
	},
	() => ({ name: 'Google Chrome', channel: 'chrome' }),
	() => ({ name: 'Microsoft Edge', channel: 'msedge' }),
	() => {
		const cli = join(dirname(fileURLToPath(import.meta.resolve('playwright'))), 'cli.js');
		const { status } = spawnSync(process.execPath, [cli, 'install', 'chromium-headless-shell']);
		return status === 0 ? playwrightsOwn() : undefined;
	},
	() => {
		if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
		const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
		try {
			execFileSync('apt-get', ['update'], { env, stdio: 'ignore' });
			execFileSync('apt-get', ['install', '-y', 'chromium'], { env, stdio: 'ignore' });
		} catch {
			return undefined;
		}
		return { name: "Debian's Chromium, just installed", executablePath: '/usr/bin/chromium' };
	}
];

/** @returns {Browser | undefined} */
function playwrightsOwn() {
	const executablePath = chromium.executablePath();
	if (!existsSync(executablePath)) return undefined;
	return { name: "Playwright's own Chromium", executablePath };
}

/**
 * Playwright's launch options for a browser found here.
 *
 * @param {Browser} browser
 * @returns {import('playwright').LaunchOptions}
 */
export function launchOptions({ executablePath, channel, env }) {
	// Playwright replaces the whole environment by `env`.
	const merged = env && /** @type {Record<string, string>} */ ({ ...process.env, ...env });
	return { args, executablePath, channel, env: merged };
}

/**
 * Starts the browser, lets it lay out a word and run a script.
 *
 * @param {Browser} browser
 * @returns {Promise<string | undefined>} its version, or nothing when it does not work
 */
async function prove(browser) {
	try {
		const running = await chromium.launch({ ...launchOptions(browser), timeout: 30_000 });
		try {
			const page = await running.newPage();
			await page.setContent('<span>Kursk</span>');
			const width = await page
				.locator('span')
				.evaluate((span) => span.getBoundingClientRect().width);
			return width > 0 ? running.version() : undefined;
		} finally {
			await running.close();
		}
	} catch {
		return undefined;
	}
}

/** The browser found last time; a change of `CHROMIUM_PATH` forgets it. @returns {Browser | undefined} */
export function rememberedBrowser() {
	if (!existsSync(remembered)) return undefined;
	const { asked, browser } = JSON.parse(readFileSync(remembered, 'utf8'));
	return asked === (process.env.CHROMIUM_PATH ?? '') ? browser : undefined;
}

/**
 * @returns {Promise<{ browser: Browser, version: string }>}
 * @throws Error that says what to install
 */
export async function findBrowser() {
	for (const candidate of [rememberedBrowser, ...candidates]) {
		const browser = await candidate();
		const version = browser && (await prove(browser));
		if (browser && version) {
			mkdirSync(cache, { recursive: true });
			const asked = process.env.CHROMIUM_PATH ?? '';
			writeFileSync(remembered, JSON.stringify({ asked, browser }));
			return { browser, version };
		}
	}
	throw new Error(
		'No browser started. Install Chromium or Google Chrome, or set CHROMIUM_PATH to one, and run this again.'
	);
}

if (argv[1] && realpathSync(argv[1]) === fileURLToPath(import.meta.url)) {
	try {
		const { browser, version } = await findBrowser();
		console.log(`Browser: ${browser.name} (${version})`);
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	}
}
