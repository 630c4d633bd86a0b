/**
 * After the pages are built: takes out what no reader needs, and stops when an address that only exists on the build
 * machine stands in what would be published.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const build = 'build';
/** Page data for a client that never ships, and the build's own lists of files. */
const unshipped = [
	/__data\.json(\.br|\.gz)?$/,
	/^404\.html\.(br|gz)$/,
	/^islands\/manifest\.json(\.br|\.gz)?$/,
	/^_app\/(version\.json|env\.js)(\.br|\.gz)?$/
];
const text = /\.(html|svg|xml|json|txt|webmanifest|css)$/;
const leaks = ['sveltekit-prerender', 'localhost', '127.0.0.1'];

const files = readdirSync(build, { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile())
	.map((entry) => relative(build, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));

/** Served for any address that is not there, however deep: its links must not be relative to where it lies. */
const lost = join(build, '404.html');
const root = process.env.BASE_PATH ?? '';
writeFileSync(
	lost,
	readFileSync(lost, 'utf8').replace(
		/((?:href|src)=")\.\//g,
		(_, attribute) => `${attribute}${root}/`
	)
);

const problems = [];
for (const file of files) {
	if (unshipped.some((pattern) => pattern.test(file))) {
		rmSync(join(build, file));
	} else if (text.test(file)) {
		const content = readFileSync(join(build, file), 'utf8');
		for (const leak of leaks) {
			if (content.includes(leak)) problems.push(`${build}/${file} holds "${leak}"`);
		}
	}
}
if (problems.length > 0) {
	console.error(
		`${problems.join('\n')}\nA published page must not name the build machine. ` +
			'Absolute addresses come from SITE_ORIGIN (svelte.config.js).'
	);
	process.exit(1);
}
