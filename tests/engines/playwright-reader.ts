import { expect } from '@playwright/test';
import { firefox, webkit, type Page } from 'playwright';
import type { ByPlaywright, Engine } from '../../scripts/engines.mjs';
import { site } from '../reader/addresses';
import { workersKeptOut } from '../reader/fixture';
import { marked, type Key, type Reader } from './reader';

/** Where the marked element's first line is on the screen, brought there if need be. */
const place = () => {
	const element = document.querySelector('[data-marked]');
	const box = () => element?.getClientRects()[0] ?? new DOMRect();
	if (box().top < 0 || box().bottom > innerHeight) element?.scrollIntoView({ block: 'center' });
	const { x, y, width, height } = box();
	return [x + width / 2, y + height / 2];
};

/** A page of an engine that Playwright drives. */
class PlaywrightReader implements Reader {
	readonly #page: Page;
	readonly #said: string[] = [];

	constructor(page: Page) {
		this.#page = page;
		page.on('console', (message) => {
			if (message.text() === workersKeptOut) return;
			this.#said.push(`${message.type()}: ${message.text()}`);
		});
		page.on('pageerror', (error) => this.#said.push(`error: ${error.message}`));
	}

	async open(address: string) {
		await this.#page.goto(address);
	}
	async reload() {
		await this.#page.reload();
	}
	async back() {
		const here = () => this.ask(() => location.href, null);
		const from = await here();
		// Playwright's own waits for a load that does not come where Firefox kept the page as it was.
		await this.ask(() => void setTimeout(() => history.back()), null);
		await expect.poll(() => here().catch(() => from)).not.toBe(from);
	}
	resize(width: number, height: number) {
		return this.#page.setViewportSize({ width, height });
	}
	ask<T, Given>(question: (given: Given) => T | Promise<T>, given: Given): Promise<T> {
		return this.#page.evaluate(question as never, given) as Promise<T>;
	}
	async click(selector: string, words?: string) {
		await marked(this, selector, words);
		// As a mouse does it: Playwright's own click would first scroll to what is pinned.
		const [x = 0, y = 0] = await this.ask(place, null);
		await this.#page.mouse.click(x, y);
	}
	async press(selector: string, key: Key) {
		await this.#page.press(await marked(this, selector), key);
	}
	async type(selector: string, words: string) {
		await this.#page.locator(await marked(this, selector)).pressSequentially(words);
	}
	async said() {
		return this.#said;
	}
	close() {
		return this.#page.context().close();
	}
}

/** An engine started by Playwright. */
export async function startByPlaywright(engine: Engine, { options }: ByPlaywright) {
	const browser = await { firefox, webkit }[engine].launch({
		...options,
		timeout: 20_000
	});
	return {
		read: async (): Promise<Reader> => {
			const context = await browser.newContext({ baseURL: site });
			return new PlaywrightReader(await context.newPage());
		},
		stop: () => browser.close()
	};
}
