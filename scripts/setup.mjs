/**
 * Runs before `npm start` and `npm test`, with nothing installed yet: says in plain words when Node is too old, and
 * installs the packages of `package-lock.json` when what lies in `node_modules` is missing or is not those.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Vite's own range: 20.19 and later of 20, 22.12 and later. */
function nodeIsRecent() {
	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
	if (major === 20) return minor >= 19;
	if (major === 22) return minor >= 12;
	return major > 22;
}

/** @param {string} path */
const packagesOf = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;

/** Whether every package of the lock file is installed in that very version (other platforms' parts apart). */
function isInstalled() {
	const installed = join(root, 'node_modules/.package-lock.json');
	if (!existsSync(installed)) return false;
	const found = packagesOf(installed);
	return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(
		([path, wanted]) =>
			path === '' || (wanted.optional && !found[path]) || found[path]?.version === wanted.version
	);
}

if (!nodeIsRecent()) {
	console.error(
		`This project needs Node 20.19 or later (of 22: 22.12 or later). This is Node ${process.versions.node}.\n` +
			'Install a current one from https://nodejs.org and run the same command again.'
	);
	process.exit(1);
}

/**
 * @param {readonly string[]} args of npm
 * @returns {number} its exit code
 */
function npm(args) {
	const cli = process.env.npm_execpath;
	const { status } = cli
		? spawnSync(process.execPath, [cli, ...args], { cwd: root, stdio: 'inherit' })
		: spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: true });
	return status ?? 1;
}

if (!isInstalled()) {
	console.log('Installing packages (npm ci) …');
	if (npm(['ci']) !== 0) {
		console.error('The packages could not be installed; npm says why above.');
		process.exit(1);
	}
}

// What TypeScript, ESLint and Vite read about the routes; npm ci writes it too, through "prepare".
if (!existsSync(join(root, '.svelte-kit/tsconfig.json'))) {
	process.exit(npm(['run', '--silent', 'prepare']));
}
