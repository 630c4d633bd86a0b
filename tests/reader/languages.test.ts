import type { Page } from '@playwright/test';
import { long } from '../../src/lib/text/long';
import { expect, fontsIn, test } from './fixture';

test.use({ viewport: { width: 320, height: 640 } });

/**
 * Puts every word of the built page, those in drawings left out, into the pseudo-locale: 40 per cent longer. What a build
 * in that locale sends is the same words in the same boxes; that it takes them from files, `locale-files.test.ts` shows.
 */
async function lengthen(page: Page) {
	const texts = await page.evaluateHandle(() => {
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const found: Node[] = [];
		while (walker.nextNode()) {
			const { currentNode } = walker;
			if (currentNode.parentElement?.closest('svg, script, style, noscript, pre, code')) continue;
			if (currentNode.textContent?.trim()) found.push(currentNode);
		}
		return found;
	});
	const words = await texts.evaluate((nodes) => nodes.map(({ textContent }) => textContent ?? ''));
	await texts.evaluate(
		(nodes, longer) => nodes.forEach((node, i) => (node.textContent = longer[i] ?? '')),
		words.map(long<string>)
	);
}

async function open(page: Page, address: string) {
	await page.goto(address);
	await fontsIn(page);
	await lengthen(page);
}

/** What does not fit on the screen: the page's own width, and words or controls that run out of their box or the page. */
const unfit = (page: Page, within: string) =>
	page.evaluate((within) => {
		const found: string[] = [];
		const say = (what: string, e: Element) =>
			found.push(
				`${what}: ${e.tagName} ${e.className} ${(e.textContent ?? '').trim().slice(0, 40)}`
			);
		if (document.documentElement.scrollWidth > innerWidth) {
			found.push(`the page is ${document.documentElement.scrollWidth} wide`);
		}
		const scrolls = (e: Element | null): boolean =>
			e !== null && (/auto|scroll/.test(getComputedStyle(e).overflowX) || scrolls(e.parentElement));
		for (const e of document.querySelectorAll(`:is(${within}) :not(svg, svg *, option)`)) {
			const style = getComputedStyle(e);
			if (!e.checkVisibility({ visibilityProperty: true }) || e.closest('.visually-hidden, .skip'))
				continue;
			// A line of table or code that scrolls by itself, and one cut with dots by design, are whole elsewhere.
			if (scrolls(e) || e.closest('[data-where], [data-next-words]')) continue;
			const clips =
				!e.querySelector('svg') &&
				style.overflowX !== 'visible' &&
				style.textOverflow !== 'ellipsis';
			const hidden = style.clipPath !== 'none' || e.clientWidth <= 1;
			if (clips && !hidden && e.scrollWidth > e.clientWidth + 1) say('clipped', e);
			const box = e.getBoundingClientRect();
			if (!hidden && box.width && (box.right > innerWidth + 1 || box.left < -1))
				say('beyond the edge', e);
			const button = e.matches('button, .bar-item, label, select');
			if (button && e.scrollWidth > e.clientWidth + 1 && e.clientWidth) say('out of its button', e);
			if (button && e.scrollHeight > e.clientHeight + 2 && e.clientHeight)
				say('higher than its button', e);
		}
		return found;
	}, within);

test('words 40 per cent longer fit the bar and the panels of the story at 320 px @narrow', async ({
	page
}) => {
	await page.goto('/#the-veto-vote');
	await expect(page.locator('html')).toHaveAttribute('data-rest', 'true');
	await lengthen(page);
	await expect(page.locator('[data-bar]')).toContainText('«');
	expect(await unfit(page, 'body')).toEqual([]);
	for (const id of ['contents', 'reading', 'share']) {
		await page.evaluate((panel) => document.getElementById(panel)?.showPopover(), id);
		await expect(page.locator(`#${id}`)).toContainText('«');
		expect(await unfit(page, `#${id}`), id).toEqual([]);
	}
});

test('and every other kind of page @narrow', async ({ page }) => {
	test.slow();
	for (const path of [
		'/claims/',
		'/claims/p4-c1/',
		'/figures/',
		'/figures/the-veto/',
		'/plain/',
		'/about/',
		'/sources/',
		'/data/',
		'/s/the-veto-vote/'
	]) {
		await open(page, path);
		expect(await unfit(page, 'body'), path).toEqual([]);
	}
});
