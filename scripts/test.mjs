/**
 * `npm test`: every check in order, stopping at the first that fails. Each stage is a script of package.json that can
 * be run alone. A line per stage with its seconds; at the very end one line that counts the tests.
 */
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { countPlaywright, countVitest, skipReasons, sum } from './count-tests.mjs';
import { run } from './run.mjs';

/** @typedef {import('./count-tests.mjs').Count} Count */

const results = 'test-results';
/** @param {string} name */
const json = (name) => `${results}/${name}.json`;
/** @param {string} name */
const vitest = (name) => `-- --reporter=default --reporter=json --outputFile.json=${json(name)}`;

/** @typedef {{ name: string, script: string, args?: string, report?: string,
 *   count?: (path: string) => Count, reasons?: (path: string) => string[] }} Stage */

/** Stages of one round run side by side; the next round starts when all of them are well. @type {Stage[][]} */
const rounds = [
	[
		{ name: 'format', script: 'format:check' },
		{ name: 'lint', script: 'lint' },
		{ name: 'types', script: 'check' }
	],
	[
		{
			name: 'unit and data tests',
			script: 'test:unit',
			args: vitest('unit'),
			report: json('unit'),
			count: countVitest
		}
	],
	[
		{ name: 'build', script: 'build' },
		{ name: 'build, elsewhere', script: 'build:again' }
	],
	[
		{
			name: 'build tests',
			script: 'test:build',
			args: vitest('build'),
			report: json('build'),
			count: countVitest
		}
	],
	[{ name: 'browser', script: 'browser' }],
	[
		{
			name: 'reader tests',
			script: 'test:reader',
			report: json('reader'),
			count: countPlaywright,
			reasons: skipReasons
		}
	]
];

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

/** @type {Count[]} */
const counts = [];
let failed = false;

/**
 * Runs one stage, says how it went and counts its tests.
 *
 * @param {Stage} stage
 */
async function perform({ name, script, args = '', report, count, reasons }) {
	const started = performance.now();
	const { code, output } = await run(`npm run --silent ${script} ${args}`, {
		PLAYWRIGHT_JSON_OUTPUT_FILE: json('reader')
	});
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	const counted = report && count && existsSync(report) ? count(report) : undefined;
	const ranNone = count !== undefined && (!counted || counted.passed + counted.failed === 0);
	if (counted) counts.push(counted);
	if (code !== 0 || ranNone || (counted?.failed ?? 0) > 0) {
		failed = true;
		console.log(output.trimEnd());
		console.log(`${name.padEnd(20)} FAILED ${seconds.padStart(6)} s`);
		console.log(
			`Stopped at ${name}${ranNone && code === 0 ? ': it ran no test' : ''}. ` +
				`"npm run ${script}" runs this stage alone.`
		);
		if (!counted?.failed) counts.push({ passed: 0, failed: 1, skipped: 0 });
		return;
	}
	const said = counted ? `  ${counted.passed} passed` : '';
	const plain = script === 'browser' ? `  ${output.trim().split('\n').at(-1)}` : '';
	console.log(`${name.padEnd(20)} ok     ${seconds.padStart(6)} s${said}${plain}`);
	for (const reason of (report && reasons?.(report)) || []) console.log(`  skipped: ${reason}`);
}

for (const round of rounds) {
	await Promise.all(round.map(perform));
	if (failed) break;
}

const { passed, failed: broken, skipped } = sum(counts);
console.log(`${passed} passed, ${broken} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed ? 1 : 0;
