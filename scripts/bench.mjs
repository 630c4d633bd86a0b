/**
 * How fast the built story is on a cheap phone and a bad line, beside a floor made of the same words and drawings.
 *
 *   npm run build && npm run bench [-- --runs 5 --compare ../other/build --no-interactions --out bench]
 *
 * Writes `bench/results.json` and prints a table. Timings are for people to compare within one run; no test reads them.
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { makeFloor } from './bench/floor.mjs';
import { interactions } from './bench/interact.mjs';
import { line, phone, slowdown } from './bench/device.mjs';
import { align, distance, middle, percentile, table } from './bench/report.mjs';
import { visit } from './bench/visit.mjs';
import { findBrowser, launchOptions } from './browser.mjs';
import { serve } from './serve.mjs';

const { values } = parseArgs({
	options: {
		runs: { type: 'string', default: '5' },
		build: { type: 'string', default: 'build' },
		compare: { type: 'string', multiple: true, default: [] },
		'no-interactions': { type: 'boolean', default: false },
		out: { type: 'string', default: 'bench' }
	}
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) {
	console.error(`--runs takes a whole number from 1, not "${values.runs}".`);
	process.exit(2);
}

const { browser: found, version } = await findBrowser();
const start = () => chromium.launch(launchOptions(found));
const floorDir = mkdtempSync(join(tmpdir(), 'bench-floor-'));
/** @type {{ close: () => void }[]} */
const servers = [];
/** @param {string} dir */
const open = async (dir) => {
	const server = await serve(dir, { port: 0 });
	servers.push(server);
	return server.url;
};

try {
	const story = await open(values.build);
	const maker = await start();
	const made = await makeFloor(maker, story, floorDir);
	await maker.close();
	const pages = [
		{ name: 'floor', url: await open(floorDir) },
		{ name: 'story', url: story }
	];
	for (const dir of values.compare) pages.push({ name: dir, url: await open(dir) });

	console.log(
		`${version}, ${phone.width}×${phone.height}, processor ÷ ${slowdown}, ${line.down / 1e6} Mbit/s, ` +
			`${line.latency} ms; medians of ${runs}. Floor: ${made.words} words, ${made.drawings} drawings.`
	);
	/** @type {Map<string, import('./bench/visit.mjs').Visit[]>} */
	const visits = new Map(pages.map(({ name }) => [name, []]));
	// In turn, each in a browser of its own, so that what else the machine does falls on all alike.
	for (let run = 0; run < runs; run += 1) {
		for (const { name, url } of pages) {
			const browser = await start();
			visits.get(name)?.push(await visit(browser, url));
			await browser.close();
		}
	}
	const results = pages.map(({ name }) => ({ name, visit: middle(visits.get(name) ?? []) }));
	console.log(table(results));

	/** @type {{ section: string, acts: number, p75: number }[]} */
	const answers = [];
	if (!values['no-interactions']) {
		const browser = await start();
		const sections = readdirSync(join(values.build, 'figures'), { withFileTypes: true })
			.filter((entry) => entry.isDirectory())
			.map(({ name }) => name);
		for (const section of sections) {
			const times = await interactions(browser, `${story}figures/${section}/`);
			if (times.length > 0)
				answers.push({ section, acts: times.length, p75: percentile(times, 0.75) });
		}
		await browser.close();
		console.log(
			`\n${align([
				['explore mode', 'acts', 'act to next paint, 75th percentile (target ≤ 100 ms)'],
				...answers.map(({ section, acts, p75 }) => [section, String(acts), `${p75} ms`])
			])}`
		);
	}

	const floor = results[0]?.visit;
	mkdirSync(values.out, { recursive: true });
	writeFileSync(
		join(values.out, 'results.json'),
		`${JSON.stringify(
			{
				browser: version,
				phone,
				slowdown,
				line,
				runs,
				floor: made,
				pages: results.map(({ name, visit }) => ({
					name,
					median: visit,
					...(floor && distance(visit, floor)),
					visits: visits.get(name)
				})),
				interactions: answers
			},
			null,
			'\t'
		)}\n`
	);
} finally {
	for (const server of servers) server.close();
	rmSync(floorDir, { recursive: true, force: true });
}
