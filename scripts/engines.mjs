/**
 * Firefox and WebKit, where this machine has them. Chromium is `browser.mjs`'s.
 *
 * As a script ("npm run browsers") it fetches what is missing of all three: as root on Debian with apt-get, elsewhere with
 * Playwright's own download. Prints a line for each; its exit code is 1 when one is still missing.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { firefox, webkit } from 'playwright';
import { findBrowser } from './browser.mjs';

/**
 * What starts an engine: Playwright with these options, or a WebDriver with this browser.
 *
 * @typedef {{ by: 'playwright', options: import('playwright').LaunchOptions }} ByPlaywright
 * @typedef {{ by: 'webdriver', driver: string, browser: string, display: string }} ByWebDriver
 * @typedef {'firefox' | 'webkit'} Engine
 */

/** As readers know them. @type {Record<Engine, string>} */
export const engineNames = { firefox: 'Firefox', webkit: 'WebKit' };

/** @type {Record<Engine, string[]>} */
const debian = { firefox: ['firefox-esr'], webkit: ['webkit2gtk-driver', 'xvfb'] };

/** @returns {ByPlaywright | undefined} */
function findFirefox() {
	if (existsSync(firefox.executablePath())) return { by: 'playwright', options: {} };
	const executablePath = '/usr/bin/firefox-esr';
	if (!existsSync(executablePath)) return undefined;
	return { by: 'playwright', options: { channel: 'moz-firefox', executablePath } };
}

/** @returns {ByPlaywright | ByWebDriver | undefined} */
function findWebKit() {
	if (existsSync(webkit.executablePath())) return { by: 'playwright', options: {} };
	const driver = '/usr/bin/WebKitWebDriver';
	const display = '/usr/bin/Xvfb';
	const browser = miniBrowser();
	if (!browser || !existsSync(driver) || !existsSync(display)) return undefined;
	return { by: 'webdriver', driver, browser, display };
}

/** The browser that comes with Debian's WebKit, in a folder of its architecture and version. */
function miniBrowser() {
	const lib = '/usr/lib';
	if (!existsSync(lib)) return undefined;
	return readdirSync(lib)
		.filter((folder) => folder.endsWith('-linux-gnu'))
		.flatMap((folder) => ['4.1', '4.0'].map((version) => [folder, `webkit2gtk-${version}`]))
		.map((folders) => join(lib, ...folders, 'MiniBrowser'))
		.find((path) => existsSync(path));
}

/**
 * @param {Engine} engine
 * @returns {ByPlaywright | ByWebDriver | undefined} nothing where this machine has none
 */
export const findEngine = (engine) => (engine === 'firefox' ? findFirefox() : findWebKit());

/**
 * Puts an engine on this machine.
 *
 * @param {Engine} engine
 */
function fetchEngine(engine) {
	if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
		const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
		spawnSync('apt-get', ['update'], { env, stdio: 'ignore' });
		const args = ['install', '-y', '--no-install-recommends', ...debian[engine]];
		if (spawnSync('apt-get', args, { env, stdio: 'ignore' }).status === 0) return;
	}
	const cli = join(dirname(fileURLToPath(import.meta.resolve('playwright'))), 'cli.js');
	spawnSync(process.execPath, [cli, 'install', engine], { stdio: 'ignore' });
}

async function fetchAll() {
	const { browser, version } = await findBrowser();
	console.log(`Chromium: ${browser.name} (${version})`);
	for (const engine of /** @type {const} */ (['firefox', 'webkit'])) {
		if (!findEngine(engine)) fetchEngine(engine);
		const found = findEngine(engine);
		console.log(`${engineNames[engine]}: ${found ? 'is here' : 'could not be fetched'}`);
		if (!found) process.exitCode = 1;
	}
}

if (argv[1] && realpathSync(argv[1]) === fileURLToPath(import.meta.url)) await fetchAll();
