/** The Chromium that comes with the packages (Linux, x64), unpacked beside them once. */
import { execFileSync } from 'node:child_process';
import {
	createReadStream,
	createWriteStream,
	existsSync,
	mkdirSync,
	readFileSync,
	renameSync,
	writeFileSync
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib';
import { untar } from './untar.mjs';

/**
 * Unpacks the browser, its fonts and, where the machine lacks them, its libraries.
 *
 * @param {string} cache folder to unpack into
 * @returns {Promise<{ executablePath: string, env: Record<string, string> } | undefined>} none on other machines
 */
export async function bundledChromium(cache) {
	if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
	const bin = binFolder();
	if (!bin) return undefined;
	const folder = join(cache, 'chromium');
	mkdirSync(folder, { recursive: true });

	const executablePath = join(folder, 'chromium');
	if (!existsSync(executablePath)) {
		const half = `${executablePath}.${process.pid}`;
		await pipeline(
			createReadStream(join(bin, 'chromium.br')),
			createBrotliDecompress(),
			createWriteStream(half, { mode: 0o755 })
		);
		renameSync(half, executablePath);
	}

	/** @type {Record<string, string>} */
	const env = { FONTCONFIG_FILE: fontSettings(bin, folder) };
	if (lacksLibraries(executablePath)) {
		const [library] = untar(unbrotli(join(bin, 'al2023.tar.br')), join(folder, 'libraries'));
		if (library) env.LD_LIBRARY_PATH = dirname(library);
	}
	return { executablePath, env };
}

/** The package's own entry changes the environment on import: only its files are wanted. */
function binFolder() {
	try {
		const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
		return join(dirname(entry), '../../bin');
	} catch {
		return undefined;
	}
}

/** @param {string} path */
const unbrotli = (path) => brotliDecompressSync(readFileSync(path));

/**
 * One set of fonts on every machine, so that a picture of the page is the same everywhere.
 *
 * @param {string} bin
 * @param {string} folder
 * @returns {string} the fontconfig file that names them
 */
function fontSettings(bin, folder) {
	const fonts = join(folder, 'fonts');
	const settings = join(folder, 'fonts.conf');
	if (!existsSync(fonts)) untar(unbrotli(join(bin, 'fonts.tar.br')), fonts);
	// Written anew each time: it names folders, and the project's may have been moved.
	writeFileSync(
		settings,
		'<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>' +
			`<dir>${fonts}</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>`
	);
	return settings;
}

/** @param {string} executable */
function lacksLibraries(executable) {
	try {
		return execFileSync('ldd', [executable], { encoding: 'utf8' }).includes('not found');
	} catch {
		return true;
	}
}
