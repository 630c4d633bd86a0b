import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../scripts/serve.mjs';

let folder = '';
const open: (() => void)[] = [];

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'site-'));
	mkdirSync(join(folder, 'about'));
	writeFileSync(join(folder, 'index.html'), 'front');
	writeFileSync(join(folder, 'about/index.html'), 'about');
});
afterAll(() => {
	for (const close of open) close();
	rmSync(folder, { recursive: true });
});

async function site(base?: string) {
	const { url, close } = await serve(folder, { port: 0, base });
	open.push(close);
	return url;
}

/** Asks for exactly this path, as a browser's address bar would not let one. */
const status = (url: string, path: string) =>
	new Promise<number | undefined>((done, fail) => {
		const { hostname, port } = new URL(url);
		request({ hostname, port, path }, (answer) => {
			answer.resume();
			done(answer.statusCode);
		})
			.on('error', fail)
			.end();
	});

describe('the server of the built site', () => {
	it('serves pages', async () => {
		const answer = await fetch(`${await site()}about/`);
		expect([answer.status, await answer.text()]).toEqual([200, 'about']);
	});

	it('sends a folder without its slash on to the page, so that relative links hold', async () => {
		const url = await site();
		const answer = await fetch(`${url}about?a=1`, { redirect: 'manual' });
		expect([answer.status, answer.headers.get('location')]).toEqual([301, '/about/?a=1']);
	});

	it('lives under a sub-path and nowhere else', async () => {
		const url = await site('/some-repo/');
		expect((await fetch(`${url}about/`)).status).toBe(200);
		expect((await fetch(new URL('/about/', url))).status).toBe(404);
		const sent = await fetch(`${url}about`, { redirect: 'manual' });
		expect(sent.headers.get('location')).toBe('/some-repo/about/');
	});

	it.each(['/nope', '/../package.json', '/%2e%2e/package.json', '/%00', '/%E0%A4%A'])(
		'answers 404 to %s',
		async (path) => {
			expect(await status(await site(), path)).toBe(404);
		}
	);

	it('takes the next port when the one it was to have is taken, if it may', async () => {
		const taken = Number(new URL(await site()).port);
		await expect(serve(folder, { port: taken })).rejects.toThrow(`Port ${taken} is taken.`);
		const { url, close } = await serve(folder, { port: taken, next: true });
		open.push(close);
		expect(Number(new URL(url).port)).toBeGreaterThan(taken);
	});

	it('says what to do when there is no built site', async () => {
		await expect(serve(join(folder, 'none'), { port: 0 })).rejects.toThrow('npm run build');
	});
});
