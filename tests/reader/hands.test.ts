import type { Page } from '@playwright/test';
import { expect, test } from './fixture';

const pages = ['/', '/claims/', '/figures/the-veto/'];

/** One stop of the Tab key. */
interface Stop {
	name: string;
	/** The focus is drawn: an outline, a ring or another ground than before. */
	shown: boolean;
	/** Nothing lies over it. */
	seen: boolean;
	/** Number of the stop, to know it again. */
	key: string;
}

const here = (page: Page): Promise<Stop | undefined> =>
	page.evaluate(() => {
		const focused = document.activeElement as (HTMLElement & { stop?: string }) | null;
		if (!focused || focused === document.body) return undefined;
		const counter = window as { stops?: number };
		focused.stop ??= String((counter.stops = (counter.stops ?? 0) + 1));
		// A radio that is drawn by its label has the focus drawn there.
		const drawn = [focused, focused.closest('label'), focused.nextElementSibling].filter(
			(e) => e !== null
		);
		const shown = drawn.some((element) => {
			const style = getComputedStyle(element);
			return (
				(style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) ||
				style.boxShadow !== 'none'
			);
		});
		const seen = [...focused.getClientRects()].some((box) => {
			const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
			return (
				top !== null &&
				(focused.contains(top) ||
					top.contains(focused) ||
					Boolean(focused.closest('label')?.contains(top)))
			);
		});
		const name = `${focused.tagName} ${(focused.textContent ?? '').trim().slice(0, 30)} ${focused.className}`;
		return { name, shown, seen, key: focused.stop };
	});

for (const address of pages) {
	test(`${address} by keyboard: the way past the bar first, the focus always seen, no trap @wide`, async ({
		page
	}) => {
		test.slow();
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.goto(address);
		await page.keyboard.press('Tab');
		const skip = page.locator('a.skip');
		await expect(skip).toBeFocused();
		await expect(skip).toBeInViewport({ ratio: 1 });
		const wrong: string[] = [];
		const met = new Set<string>();
		for (let stops = 0; stops < 60; stops++) {
			await page.keyboard.press('Tab');
			const stop = await here(page);
			if (!stop) break;
			if (met.has(stop.key)) wrong.push(`met again: ${stop.name}`);
			met.add(stop.key);
			if (!stop.shown) wrong.push(`not drawn: ${stop.name}`);
			if (!stop.seen) wrong.push(`covered: ${stop.name}`);
		}
		expect(met.size).toBeGreaterThan(10);
		expect(wrong).toEqual([]);
		// Out at the other end, from the page's last link.
		await page.locator('a[href]:visible').last().focus();
		await page.keyboard.press('Tab');
		const after = await here(page);
		expect(after === undefined || /skip/.test(after.name)).toBe(true);
	});
}

test('the skip link leads into the words @wide', async ({ page }) => {
	for (const address of pages) {
		await page.goto(address);
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		const inside = await page.evaluate(() =>
			Boolean(
				document.activeElement?.closest('main') && !document.activeElement.closest('header.bar')
			)
		);
		expect(inside, address).toBe(true);
	}
});

test('Esc closes each panel and gives the focus back to what opened it @wide', async ({ page }) => {
	await page.goto('/');
	for (const id of ['contents', 'reading', 'share']) {
		const opener = page.locator(`[popovertarget="${id}"]:visible`).first();
		await opener.focus();
		await page.keyboard.press('Enter');
		await expect(page.locator(`#${id}`)).toBeVisible();
		await page.keyboard.press('Tab');
		expect(
			await page.evaluate((panel) => Boolean(document.activeElement?.closest(`#${panel}`)), id)
		).toBe(true);
		await page.keyboard.press('Escape');
		await expect(page.locator(`#${id}`)).toBeHidden();
		await expect(opener).toBeFocused();
	}
});

/** Targets smaller than so many CSS pixels, those in running text left out, as WCAG 2.5.8 does. */
const small = (page: Page, within: string, least: number) =>
	page.evaluate(
		([within, least]) =>
			[...document.querySelectorAll<HTMLElement>(within)]
				.flatMap((root) => [
					...root.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, textarea')
				])
				.filter((target) =>
					target.checkVisibility({ visibilityProperty: true, opacityProperty: true })
				)
				.filter((target) => !target.closest('.skip, .visually-hidden, svg'))
				.filter((target) => {
					// In running text: the line around it holds other words.
					const line = target.closest(
						'p, li, td, th, dd, dt, figcaption, blockquote, h1, h2, h3, h4'
					);
					const own = (target.textContent ?? '').trim().length;
					const inline = getComputedStyle(target).display === 'inline';
					return !(inline && line && (line.textContent ?? '').trim().length > own + 3);
				})
				.map((target) => ({ target, label: target.closest('label') }))
				.map(({ target, label }) => {
					const box = (label ?? target).getBoundingClientRect();
					return { target, size: [box.width, box.height].map(Math.round) };
				})
				.filter(({ size }) => size.some((side) => side > 0 && side < least))
				.map(
					({ target, size }) =>
						`${size.join('×')} ${target.tagName} ${target.className} ${(target.textContent ?? '').trim().slice(0, 30)}`
				),
		[within, least] as const
	);

test('every target is 24 px or more, or stands in running text @wide', async ({ page }) => {
	for (const address of [
		...pages,
		'/about/',
		'/sources/',
		'/data/',
		'/figures/',
		'/plain/',
		'/s/the-veto-vote/'
	]) {
		await page.goto(address);
		expect(await small(page, 'body', 24), address).toEqual([]);
	}
});

test('on touch the bar and the panels have targets of 44 px and more @narrow', async ({ page }) => {
	await page.goto('/#the-veto-vote');
	await expect(page.locator('html')).toHaveAttribute('data-rest', 'true');
	expect(await small(page, '.bar, [data-stepper]', 44)).toEqual([]);
	for (const id of ['contents', 'reading', 'share']) {
		await page.evaluate((panel) => document.getElementById(panel)?.showPopover(), id);
		expect(await small(page, `#${id}`, 44), id).toEqual([]);
	}
	for (const address of ['/claims/', '/figures/the-veto/']) {
		await page.goto(address);
		expect(await small(page, 'body > header, body > div > header', 44), address).toEqual([]);
	}
});
