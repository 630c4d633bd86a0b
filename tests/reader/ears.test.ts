import type { Page } from '@playwright/test';
import { order } from '../../src/story/story';
import { expect, test } from './fixture';

/** What a step says to the eye and the ear, from the page. */
interface Said {
	heading: string;
	steps: { title: string; narration: string; words: string }[];
}

/** The words each step has, in the order they are to be heard: read off the page's own markup. */
const said = (page: Page, section: string): Promise<Said> =>
	page.locator(`#${section}`).evaluate((root) => ({
		heading: root.querySelector('h2')?.textContent ?? '',
		steps: [...root.querySelectorAll('article')].map((step) => {
			const words = (selector: string) => step.querySelector(selector)?.textContent ?? '';
			return {
				title: words('h3'),
				narration: words(':scope > p:not([class]), :scope > .words > p').slice(0, 60),
				words: words(':scope > p.visually-hidden, :scope > p.in-words')
			};
		})
	}));

/** Only letters and digits: the tree quotes and spaces in its own way. */
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');
/** Their names are those of the headings in them. */
const containers = new Set(['region', 'article', 'navigation', 'list', 'listitem']);

/**
 * A section as the browser's accessibility tree gives it to a screen reader, read from top to bottom: letters and digits
 * only, each heading announced by `heading` and its level.
 */
async function heard(page: Page, section: string): Promise<string> {
	const tree = await page.locator(`#${section}`).ariaSnapshot();
	return tree
		.split('\n')
		.map((line) => {
			const [, quoted, bare = ''] = /^\s*- (?:'(.*)'|(.*))$/.exec(line.replace(/':$/, "'")) ?? [];
			const item = quoted?.replaceAll("''", "'") ?? bare;
			const [, role = '', name = '', level, text = ''] =
				/^(\/?\w+)(?: "((?:[^"\\]|\\.)*)")?(?: \[level=(\d)\])?:?(.*)$/.exec(item) ?? [];
			if (role === '/url' || containers.has(role)) return '';
			return (level ? `heading${level}` : '') + letters(name) + letters(text);
		})
		.join('');
}

for (const address of ['/', '/plain/']) {
	test(`at ${address} every section is heard in order: chapter, finding, narration, the picture in words @wide`, async ({
		page
	}) => {
		test.slow();
		await page.goto(address);
		for (const section of order) {
			const { heading, steps } = await said(page, section);
			expect(steps.length, section).toBeGreaterThan(0);
			const text = await heard(page, section);
			let at = -1;
			const next = (what: string, words: string) => {
				expect(letters(words), `${section}: ${what}`).not.toBe('');
				const found = text.indexOf(letters(words), at + 1);
				expect(
					found,
					`${section}: ${what} "${words.slice(0, 60)}" is heard in its turn`
				).toBeGreaterThan(at);
				at = found;
			};
			next('the chapter', `heading2${heading}`);
			for (const { title, narration, words } of steps) {
				next('the finding', `heading3${title}`);
				next('the narration', narration);
				if (words) {
					next('the picture in words', words);
					expect(words, 'numbers').toMatch(
						/\d|\b(?:no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|all|both|third|first|second|none)\b/i
					);
				}
			}
		}
	});
}

test('the drawings are silent, asleep and awake: what they show stands in words beside them @wide', async ({
	page
}) => {
	await page.goto('/#the-veto-vote');
	await expect(page.locator('[data-figure="the-veto"][data-awake]')).toBeAttached();
	for (const section of ['the-veto', 'the-escalation', 'together']) {
		const drawing = page.locator(`[data-figure="${section}"]`);
		expect(await drawing.ariaSnapshot(), section).toBe('');
		expect(await drawing.locator('a, button, input, [tabindex]').count(), section).toBe(0);
	}
});

test('headings make an outline: chapters below the title, steps below chapters, none skipped @wide', async ({
	page
}) => {
	for (const address of ['/', '/plain/', '/claims/', '/figures/the-veto/']) {
		await page.goto(address);
		const levels = await page
			.getByRole('heading')
			.evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
		expect(
			levels.filter((level) => level === 1),
			address
		).toHaveLength(1);
		const skipped = levels.filter((level, i) => i > 0 && level > (levels[i - 1] ?? 0) + 1);
		expect(skipped, address).toEqual([]);
	}
});

test('moving on says nothing by itself: no live region speaks while the reader scrolls @wide', async ({
	page
}) => {
	await page.goto('/#the-veto-vote');
	await expect(page.locator('html')).toHaveAttribute('data-rest', 'true');
	const spoken = () =>
		page
			.locator('[aria-live]:not([aria-live="off"]), [role="status"], [role="alert"]')
			.evaluateAll((regions) => regions.map(({ textContent }) => textContent?.trim() ?? ''));
	const before = await spoken();
	await page.locator('#the-veto-gap').evaluate((step) => step.scrollIntoView());
	await expect(page.locator('html')).toHaveAttribute('data-step', 'the-veto-gap');
	expect(await spoken()).toEqual(before);
});
