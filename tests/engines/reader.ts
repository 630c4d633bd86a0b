/** What a test may do with a page, whichever engine shows it. */
export interface Reader {
	/** Opens an address of the site, or of another place when it is absolute, and waits until it is loaded. */
	open(address: string): Promise<void>;
	reload(): Promise<void>;
	back(): Promise<void>;
	/** @param width of the page, CSS pixels, as is `height` */
	resize(width: number, height: number): Promise<void>;
	/** Runs a function inside the page, which sees nothing of the test but what it is given. */
	ask<T, Given>(question: (given: Given) => T | Promise<T>, given: Given): Promise<T>;
	/** Clicks the first visible element, with these words where they are given. */
	click(selector: string, words?: string): Promise<void>;
	/** Gives the first visible element the focus and presses a key there. */
	press(selector: string, key: Key): Promise<void>;
	/** Types into the first visible field. */
	type(selector: string, words: string): Promise<void>;
	/** What the page has said to the console, thrown or been forbidden since it was opened. */
	said(): Promise<readonly string[]>;
	close(): Promise<void>;
}

export type Key = 'Enter' | 'Escape' | 'ArrowRight';

/** Marks the first visible element of a selector, with these words in it, so that a driver finds it again. */
export const mark = ({ selector, words }: { selector: string; words: string }): boolean => {
	const last = document.querySelector('[data-marked]');
	last?.removeAttribute('data-marked');
	const found = [...document.querySelectorAll(selector)].find(
		(one) => one.checkVisibility() && (one.textContent ?? '').includes(words)
	);
	found?.setAttribute('data-marked', '');
	return found !== undefined;
};

/**
 * The selector of a marked element.
 * @throws Error when there is none
 */
export async function marked(reader: Reader, selector: string, words = ''): Promise<string> {
	// What is pressed answers first, and what it brings follows a moment later.
	const late = performance.now() + 5000;
	while (!(await reader.ask(mark, { selector, words }))) {
		if (performance.now() > late) {
			throw new Error(`No visible ${selector}${words && ` with "${words}"`}.`);
		}
		await new Promise((next) => setTimeout(next, 50));
	}
	return '[data-marked]';
}
