import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countPlaywright, countVitest, skipReasons, sum } from '../../scripts/count-tests.mjs';

let folder = '';
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'count-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function report(content: unknown): string {
	const path = join(folder, 'report.json');
	writeFileSync(path, JSON.stringify(content));
	return path;
}

const vitest = {
	numPassedTests: 5,
	numFailedTests: 1,
	numPendingTests: 2,
	numTodoTests: 1,
	testResults: [{ status: 'failed', assertionResults: [{ status: 'failed' }] }]
};

describe('the last line of npm test', () => {
	it("counts Vitest's tests; those left out are skipped", () => {
		expect(countVitest(report(vitest))).toEqual({ passed: 5, failed: 1, skipped: 3 });
	});

	it('counts a file that could not be loaded as a failure', () => {
		const unloaded = { status: 'failed', assertionResults: [] };
		const testResults = [...vitest.testResults, unloaded];
		expect(countVitest(report({ ...vitest, testResults })).failed).toBe(2);
	});

	it("counts Playwright's tests; one that failed first and then passed has failed", () => {
		const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 2 };
		const expected = { passed: 7, failed: 2, skipped: 2 };
		expect(countPlaywright(report({ stats, errors: [] }))).toEqual(expected);
	});

	it('counts an error outside every test, such as a server that did not start', () => {
		const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
		expect(countPlaywright(report({ stats, errors: [{ message: 'taken' }] })).failed).toBe(1);
	});

	it('says once why tests were left out, wherever they stand', () => {
		const why = (description?: string) => ({ annotations: [{ type: 'skip', description }] });
		const slow = { annotations: [{ type: 'slow', description: 'many steps' }] };
		const suites = [
			{ specs: [{ tests: [why('No Firefox.'), slow] }] },
			{
				specs: [],
				suites: [{ specs: [{ tests: [why('No Firefox.'), why(), why('No WebKit.')] }] }]
			}
		];
		expect(skipReasons(report({ suites }))).toEqual(['No Firefox.', 'No WebKit.']);
	});

	it('adds the stages up', () => {
		const one = { passed: 3, failed: 0, skipped: 1 };
		const two = { passed: 4, failed: 2, skipped: 0 };
		expect(sum([one, two])).toEqual({ passed: 7, failed: 2, skipped: 1 });
	});
});
