/** `npm start`: builds the site, serves it and prints its address. `PORT` picks the port; else 4173 or the next free one. */
import { run } from './run.mjs';
import { serve } from './serve.mjs';

console.log('Building the site …');
const { code, output } = await run('npm run --silent build');
if (code !== 0) {
	console.error(output);
	console.error('The site could not be built; the reason stands above.');
	process.exit(1);
}

const port = process.env.PORT;
try {
	const { url } = await serve('build', { port: Number(port ?? 4173), next: port === undefined });
	console.log(`The Long Road to Kursk is at ${url} (Ctrl-C ends it)`);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}
