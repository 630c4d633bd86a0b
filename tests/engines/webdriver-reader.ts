import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { ByWebDriver } from '../../scripts/engines.mjs';
import { site } from '../reader/addresses';
import { marked, type Key, type Reader } from './reader';

/** The longest a question to the page may take, milliseconds. */
const patience = 120_000;
/** What WebDriver calls the keys. */
const keys: Record<Key, string> = { Enter: '\uE007', Escape: '\uE00C', ArrowRight: '\uE014' };
/** The one member of an element's reference, as the standard has it. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/**
 * Sends a command of the WebDriver protocol.
 * @throws Error with what the driver says went wrong
 */
async function command<T>(
	address: string,
	method: 'GET' | 'POST' | 'DELETE',
	body?: object
): Promise<T> {
	const sent = method === 'POST' ? JSON.stringify(body ?? {}) : undefined;
	const response = await fetch(address, { method, body: sent });
	const { value } = (await response.json()) as { value: T & { error?: string; message?: string } };
	if (!response.ok) throw new Error(`${address}: ${value.error}: ${value.message}`);
	return value;
}

/** Notes, inside the page, what it says from now on. The driver has no command for that. */
const listen = () => {
	const page = window as unknown as { said?: string[] };
	if (page.said) return;
	const said: string[] = (page.said = []);
	for (const level of ['error', 'warn'] as const) {
		console[level] = (...words: unknown[]) => said.push(`${level}: ${words.join(' ')}`);
	}
	addEventListener('error', (event) => said.push(`error: ${event.message}`));
	addEventListener('unhandledrejection', (event) => said.push(`error: ${String(event.reason)}`));
	document.addEventListener('securitypolicyviolation', (event) =>
		said.push(`forbidden: ${event.violatedDirective} ${event.blockedURI}`)
	);
};

/** A page of an engine that a WebDriver drives. */
class WebDriverReader implements Reader {
	readonly #session: string;

	/** @param session address of the session, without a slash at its end */
	constructor(session: string) {
		this.#session = session;
	}

	#post<T>(path: string, body?: object): Promise<T> {
		return command<T>(this.#session + path, 'POST', body);
	}

	async open(address: string) {
		await this.#post('/url', { url: new URL(address, site).href });
		await this.ask(listen, null);
	}
	async reload() {
		await this.#post('/refresh');
		await this.ask(listen, null);
	}
	async back() {
		await this.#post('/back');
		await this.ask(listen, null);
	}
	/** A window has a head; it is made as much larger as the page lacks. */
	async resize(width: number, height: number) {
		await this.#post('/window/rect', { width, height });
		const lacking = await this.ask(([wide, high]) => [wide - innerWidth, high - innerHeight], [
			width,
			height
		] as const);
		const [x = 0, y = 0] = lacking;
		if (x || y) await this.#post('/window/rect', { width: width + x, height: height + y });
	}
	async ask<T, Given>(question: (given: Given) => T | Promise<T>, given: Given): Promise<T> {
		const script = `const [given, done] = arguments;
			Promise.resolve(given).then(${question.toString()})
				.then((answer) => done({ answer }), (error) => done({ wrong: String(error) }));`;
		const { answer, wrong } = await this.#post<{ answer: T; wrong?: string }>('/execute/async', {
			script,
			args: [given]
		});
		if (wrong) throw new Error(wrong);
		return answer;
	}
	async #element(selector: string, words?: string): Promise<string> {
		const using = { using: 'css selector', value: await marked(this, selector, words) };
		const found = await this.#post<Record<string, string>>('/element', using);
		return `/element/${found[elementKey]}`;
	}
	async click(selector: string, words?: string) {
		await this.#post(`${await this.#element(selector, words)}/click`);
	}
	async press(selector: string, key: Key) {
		await this.#post(`${await this.#element(selector)}/value`, { text: keys[key] });
	}
	async type(selector: string, words: string) {
		await this.#post(`${await this.#element(selector)}/value`, { text: words });
	}
	said() {
		return this.ask(() => (window as unknown as { said?: string[] }).said ?? [], null);
	}
	async close() {
		await command(this.#session, 'DELETE');
	}
}

/** A port that nothing listens at. */
function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => resolve(port));
		});
	});
}

/** A screen without a machine behind it. @returns its process and its name, such as `:3` */
async function startDisplay(program: string): Promise<[ChildProcess, string]> {
	const args = ['-displayfd', '1', '-screen', '0', '1920x1600x24', '-nolisten', 'tcp'];
	const display = spawn(program, args, { stdio: ['ignore', 'pipe', 'ignore'] });
	const number = await new Promise<string>((resolve, reject) => {
		display.stdout.once('data', (said: Buffer) => resolve(said.toString().trim()));
		display.once('error', reject);
		display.once('exit', () => reject(new Error(`${program} ended at once.`)));
	});
	return [display, `:${number}`];
}

/** WebKit, started by its driver on a display of its own. */
export async function startByWebDriver({ driver, browser, display }: ByWebDriver) {
	const [screen, name] = await startDisplay(display);
	const port = await freePort();
	const env = {
		...process.env,
		DISPLAY: name,
		WEBKIT_DISABLE_DMABUF_RENDERER: '1',
		LIBGL_ALWAYS_SOFTWARE: '1'
	};
	const driving = spawn(driver, ['-p', String(port)], { env, stdio: 'ignore' });
	const address = `http://127.0.0.1:${port}`;
	const stop = async () => {
		driving.kill();
		screen.kill();
	};
	for (let tries = 1; ; tries += 1) {
		try {
			await command(`${address}/status`, 'GET');
			break;
		} catch (error) {
			if (tries === 100) {
				await stop();
				throw error;
			}
			await pause(100);
		}
	}
	const capabilities = {
		alwaysMatch: {
			timeouts: { script: patience },
			'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] }
		}
	};
	return {
		read: async (): Promise<Reader> => {
			const { sessionId } = await command<{ sessionId: string }>(`${address}/session`, 'POST', {
				capabilities
			});
			return new WebDriverReader(`${address}/session/${sessionId}`);
		},
		stop
	};
}
