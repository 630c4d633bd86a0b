import { readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/**
 * What Vitest's JSON report counts. A file that could not even be loaded counts as one failure.
 *
 * @param {string} path
 * @returns {Count}
 */
export function countVitest(path) {
	const report = JSON.parse(readFileSync(path, 'utf8'));
	/** @type {{ status: string, assertionResults: unknown[] }[]} */
	const files = report.testResults;
	const unloaded = files.filter((file) => file.status === 'failed' && !hasFailure(file)).length;
	return {
		passed: report.numPassedTests,
		failed: report.numFailedTests + unloaded,
		skipped: report.numPendingTests + report.numTodoTests
	};
}

/** @param {{ assertionResults: any[] }} file */
const hasFailure = (file) => file.assertionResults.some((result) => result.status === 'failed');

/**
 * What Playwright's JSON report counts. An error outside every test, such as a server that did not start, counts as one.
 *
 * @param {string} path
 * @returns {Count}
 */
export function countPlaywright(path) {
	const { stats, errors } = JSON.parse(readFileSync(path, 'utf8'));
	return {
		passed: stats.expected,
		failed: stats.unexpected + stats.flaky + (stats.unexpected === 0 ? errors.length : 0),
		skipped: stats.skipped
	};
}

/**
 * Why tests of Playwright's JSON report were left out, each reason once; tests that give none are not spoken of.
 *
 * @param {string} path
 * @returns {string[]}
 */
export function skipReasons(path) {
	/** @typedef {{ type: string, description?: string }} Annotation */
	/** @typedef {{ suites?: Suite[], specs: { tests: { annotations: Annotation[] }[] }[] }} Suite */
	/** @type {(suite: Suite) => Annotation[]} */
	const within = ({ suites = [], specs }) => [
		...specs.flatMap(({ tests }) => tests.flatMap(({ annotations }) => annotations)),
		...suites.flatMap(within)
	];
	const { suites } = JSON.parse(readFileSync(path, 'utf8'));
	const reasons = /** @type {Suite[]} */ (suites)
		.flatMap(within)
		.flatMap(({ type, description }) => (type === 'skip' && description ? description : []));
	return [...new Set(reasons)];
}

/**
 * @param {readonly Count[]} counts
 * @returns {Count}
 */
export const sum = (counts) =>
	counts.reduce(
		(all, one) => ({
			passed: all.passed + one.passed,
			failed: all.failed + one.failed,
			skipped: all.skipped + one.skipped
		}),
		{ passed: 0, failed: 0, skipped: 0 }
	);
