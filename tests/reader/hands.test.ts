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

/** A page of each kind, besides the story. */
const kinds = [
	'/plain/',
	'/s/the-veto-gap/',
	'/figures/',
	'/figures/the-escalation/',
	'/figures/the-veto/',
	'/embed/the-veto/',
	'/claims/',
	'/claims/p3-c1/',
	'/sources/',
	'/data/',
	'/about/',
	'/404.html'
];

/**
 * Targets smaller than so many CSS pixels. Left out, as WCAG 2.5.8 does: those in running text, and those that have another
 * way beside them (bars of the ledger above its list, notes of the score above the list of events).
 */
const small = (page: Page, within: string, least: number) =>
	page.evaluate(
		([within, least]) => {
			const controls = 'a[href], button, input, select, summary, textarea';
			const elsewhere = '.skip, .visually-hidden, svg, .plot [role="group"], .plot[role="group"]';
			/** In running text: the line around it holds other words. */
			const running = (target: HTMLElement) => {
				const line = target.closest(
					'p, li, td, th, dd, dt, figcaption, blockquote, h1, h2, h3, h4'
				);
				const own = (target.textContent ?? '').trim().length;
				const inline = getComputedStyle(target).display === 'inline';
				return inline && line && (line.textContent ?? '').trim().length > own + 3;
			};
			/** A link may cover the whole card it stands in. */
			const boxOf = (target: HTMLElement) => {
				const { position, content } = getComputedStyle(target, '::after');
				const whole = position === 'absolute' && content !== 'none' && target.offsetParent;
				return (whole || target.closest('label') || target).getBoundingClientRect();
			};
			return [...document.querySelectorAll<HTMLElement>(within)]
				.flatMap((root) => [...root.querySelectorAll<HTMLElement>(controls)])
				.filter((target) =>
					target.checkVisibility({ visibilityProperty: true, opacityProperty: true })
				)
				.filter((target) => !target.closest(elsewhere) && !target.querySelector('[data-bar]'))
				.filter((target) => !running(target))
				.flatMap((target) => {
					const { width, height } = boxOf(target);
					const size = [width, height].map(Math.round);
					const words = (target.textContent ?? '').trim().slice(0, 30);
					return size.some((side) => side > 0 && side < least)
						? [`${size.join('×')} ${target.tagName} ${target.className} ${words}`]
						: [];
				});
		},
		[within, least] as const
	);

for (const kind of kinds) {
	test(`every target of ${kind} is 24 px or more, on touch 44, or stands in running text`, async ({
		page
	}, { project }) => {
		await page.goto(kind);
		const least = project.name === 'narrow' ? 44 : 24;
		expect((await small(page, 'body', least)).slice(0, 12)).toEqual([]);
	});
}

test('so is every target of the story, in its bar, its stages and its panels', async ({ page }, {
	project
}) => {
	const least = project.name === 'narrow' ? 44 : 24;
	for (const address of ['/#the-veto-vote', '/?view=step#the-veto-vote']) {
		await page.goto('about:blank');
		await page.goto(address);
		await expect(page.locator('html')).toHaveAttribute('data-rest', 'true');
		expect(await small(page, 'body', least), address).toEqual([]);
	}
	for (const id of ['contents', 'reading', 'share']) {
		await page.evaluate((panel) => document.getElementById(panel)?.showPopover(), id);
		expect(await small(page, `#${id}`, least), id).toEqual([]);
	}
});

test('on a phone laid sideways too @narrow', async ({ page }) => {
	await page.setViewportSize({ width: 844, height: 390 });
	for (const address of ['/#the-veto-vote', '/?view=step#the-veto-vote']) {
		await page.goto('about:blank');
		await page.goto(address);
		await expect(page.locator('html')).toHaveAttribute('data-rest', 'true');
		expect(await small(page, '.bar, [data-stepper], .stage', 44), address).toEqual([]);
	}
});

test('at 320 px the bar says which step of how many, whole @narrow', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	for (const id of ['the-admission-border', 'the-price-of-no-deal', 'the-veto-gap']) {
		await page.goto('about:blank');
		await page.goto(`/#${id}`);
		await expect(page.locator('html')).toHaveAttribute('data-rest', 'true');
		const count = page.locator('[data-where-brief]');
		await expect(count).toHaveText(/^\d+\sof\s\d+$/);
		const cut = await count.evaluate((words) => {
			const box = words.getBoundingClientRect();
			const bar = words.closest('[data-where]')?.getBoundingClientRect();
			return box.right - (bar?.right ?? 0);
		});
		expect(cut, id).toBeLessThanOrEqual(0.5);
	}
});
