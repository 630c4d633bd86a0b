/**
 * Serves the built site as a plain host would: precompressed files, `/figures` sent on to `/figures/`, the site's own
 * page for what is not there.
 *
 *   node scripts/serve.mjs [build] [--port 4173] [--base /some-repo/]
 */
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { createServer } from 'node:http';
import { resolve, sep } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import sirv from 'sirv';

const host = '127.0.0.1';
const everlasting = /^\/(_app\/immutable|islands|fonts)\//;

/**
 * @param {string} dir folder to serve
 * @param {{ port: number, base?: string, next?: boolean }} options `port` 0 takes any free one; `next` tries the ports
 *   after a taken one; `base` is the sub-path the site lives under, with a slash at both ends
 * @returns {Promise<{ url: string, close: () => void }>} the address of its first page
 * @throws Error when `dir` holds no site or the port is taken
 */
export async function serve(dir, { port, base = '/', next = false }) {
	const root = resolve(dir);
	if (!existsSync(resolve(root, 'index.html'))) {
		throw new Error(`${root} holds no index.html. Run "npm run build" first.`);
	}
	const missing = resolve(root, '404.html');
	/** @param {import('node:http').ServerResponse} res */
	const notFound = (res) => {
		res.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
		res.end(existsSync(missing) ? readFileSync(missing) : 'Not found');
	};
	const files = sirv(root, {
		brotli: true,
		gzip: true,
		etag: true,
		onNoMatch: (_req, res) => notFound(res),
		setHeaders: (res, path) => {
			const cache = everlasting.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
			res.setHeader('cache-control', cache);
		}
	});
	const server = createServer((req, res) => {
		const url = req.url ?? '/';
		if (!url.startsWith(base)) return notFound(res);
		req.url = `/${url.slice(base.length)}`;
		const [path = '/', query] = req.url.split('?');
		if (!path.endsWith('/') && isFolder(root, path)) {
			const location = `${base}${path.slice(1)}/${query === undefined ? '' : `?${query}`}`;
			return res.writeHead(301, { location }).end();
		}
		files(req, res);
	});
	const taken = await listen(server, port, next);
	return {
		url: `http://${host}:${taken}${base}`,
		close: () => {
			server.close();
			server.closeAllConnections();
		}
	};
}

/**
 * Whether a page of its own lies in the folder the address names.
 *
 * @param {string} root
 * @param {string} path
 */
function isFolder(root, path) {
	try {
		const folder = resolve(root, `.${decodeURIComponent(path)}`);
		return folder.startsWith(root + sep) && existsSync(resolve(folder, 'index.html'));
	} catch {
		return false;
	}
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {boolean} next
 * @returns {Promise<number>} the port it got
 */
function listen(server, port, next) {
	return new Promise((done, fail) => {
		/** @param {NodeJS.ErrnoException} error */
		const failed = (error) => {
			if (error.code === 'EADDRINUSE' && next) done(listen(server, port + 1, next));
			else if (error.code === 'EADDRINUSE') fail(new Error(`Port ${port} is taken.`));
			else fail(error);
		};
		server.once('error', failed);
		server.listen(port, host, () => {
			server.off('error', failed);
			const address = server.address();
			done(typeof address === 'object' && address ? address.port : port);
		});
	});
}

if (argv[1] && realpathSync(argv[1]) === fileURLToPath(import.meta.url)) {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: { port: { type: 'string', default: '4173' }, base: { type: 'string' } }
	});
	const { url } = await serve(positionals[0] ?? 'build', {
		port: Number(values.port),
		base: values.base
	});
	console.log(url);
}
