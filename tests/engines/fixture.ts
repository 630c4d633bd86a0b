import { test as base, expect } from '@playwright/test';
import { engineNames, findEngine, type Engine } from '../../scripts/engines.mjs';
import { startByPlaywright } from './playwright-reader';
import type { Reader } from './reader';
import { startByWebDriver } from './webdriver-reader';

/** An engine that runs, or why it does not. */
type Started = { read: () => Promise<Reader>; stop: () => Promise<void> } | { absent: string };

async function start(engine: Engine): Promise<Started> {
	const name = engineNames[engine];
	const found = findEngine(engine);
	if (!found) return { absent: `${name} is not on this machine; "npm run browsers" fetches it` };
	try {
		return found.by === 'playwright'
			? await startByPlaywright(engine, found)
			: await startByWebDriver(found);
	} catch (error) {
		const [why] = String(error).split('\n');
		return { absent: `${name} is on this machine but does not start: ${why}` };
	}
}

/** Firefox says so of a font that was on its way when the reader left the page (NS_BINDING_ABORTED). */
const cutShort = /download failed \(font-family.*status=2152398850/;

/** Which engine a project runs in, and a reader in a fresh session of it who must leave the page quiet. */
export const test = base.extend<{ reader: Reader }, { engine: Engine; started: Started }>({
	engine: ['firefox', { option: true, scope: 'worker' }],
	started: [
		async ({ engine }, use) => {
			const started = await start(engine);
			await use(started);
			if ('stop' in started) await started.stop();
		},
		{ scope: 'worker', timeout: 60_000 }
	],
	reader: async ({ started }, use) => {
		test.skip('absent' in started, 'absent' in started ? started.absent : '');
		if ('absent' in started) return;
		const reader = await started.read();
		try {
			await reader.resize(1440, 900);
			await use(reader);
			const said = (await reader.said()).filter((words) => !cutShort.test(words));
			expect(said, 'the page is quiet').toEqual([]);
		} finally {
			await reader.close();
		}
	}
});

export { expect };
