import type { Page } from '@playwright/test';
import fc from 'fast-check';

/** What the monkey does: acts drawn at random, and how each is done in a page. */

export const sizes = [
	{ width: 1440, height: 900 },
	{ width: 820, height: 1180 },
	{ width: 390, height: 844 },
	{ width: 844, height: 390 },
	{ width: 320, height: 568 },
	// A desktop window at 200 and at 80 % zoom.
	{ width: 720, height: 450 },
	{ width: 1800, height: 1125 }
];
const keys = [
	'PageDown',
	'PageUp',
	'End',
	'Home',
	'Space',
	'ArrowDown',
	'Tab',
	'Shift+Tab',
	'Escape'
];

export const act = fc.oneof(
	{
		weight: 4,
		arbitrary: fc.record({ does: fc.constant('scroll'), by: fc.integer({ min: -2000, max: 2000 }) })
	},
	{
		weight: 2,
		arbitrary: fc.record({
			does: fc.constant('fling'),
			to: fc.double({ min: 0, max: 1, noNaN: true })
		})
	},
	{ weight: 3, arbitrary: fc.record({ does: fc.constant('jump'), step: fc.nat(62) }) },
	{
		weight: 2,
		arbitrary: fc.record({ does: fc.constant('resize'), size: fc.constantFrom(...sizes) })
	},
	{ weight: 1, arbitrary: fc.record({ does: fc.constant('rotate') }) },
	{
		weight: 1,
		arbitrary: fc.record({
			does: fc.constant('colours'),
			to: fc.constantFrom('paper', 'night', '')
		})
	},
	{
		weight: 1,
		arbitrary: fc.record({
			does: fc.constant('motion'),
			to: fc.constantFrom('reduce', 'no-preference')
		})
	},
	{
		weight: 1,
		arbitrary: fc.record({ does: fc.constant('mode'), to: fc.constantFrom('step', 'scroll') })
	},
	{ weight: 2, arbitrary: fc.record({ does: fc.constant('history'), back: fc.boolean() }) },
	{ weight: 4, arbitrary: fc.record({ does: fc.constant('click'), control: fc.nat(400) }) },
	{ weight: 3, arbitrary: fc.record({ does: fc.constant('key'), key: fc.constantFrom(...keys) }) }
);
export type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

/** Links that leave the site, fetch a file or open a mail are not followed. */
const controls =
	'button:not([disabled]), summary, input[type=radio], input[type=checkbox], ' +
	'a[href]:not([rel~=external]):not([download]):not([href^="mailto:"]):not([target])';

/** Does one act. What cannot be done just then (no such control, nothing to go back to) is left undone. */
export async function perform(page: Page, acts: Act, steps: readonly string[]): Promise<void> {
	const one = acts as Record<string, unknown> & { does: string };
	switch (one.does) {
		case 'scroll':
			await page.mouse.wheel(0, one.by as number);
			break;
		case 'fling':
			await page.evaluate(
				(to) => scrollTo(0, to * document.documentElement.scrollHeight),
				one.to as number
			);
			break;
		case 'jump':
			await page.evaluate((id) => (location.hash = id), steps[one.step as number] ?? '');
			break;
		case 'resize':
			await page.setViewportSize(one.size as { width: number; height: number });
			break;
		case 'rotate': {
			const size = page.viewportSize();
			if (size) await page.setViewportSize({ width: size.height, height: size.width });
			break;
		}
		case 'colours':
			await page.evaluate((to) => {
				const radio = document.querySelector<HTMLInputElement>(
					`[data-colours-choice] [value="${to}"]`
				);
				if (radio) {
					radio.checked = true;
					radio.dispatchEvent(new Event('change'));
				}
			}, one.to as string);
			break;
		case 'motion':
			await page.emulateMedia({ reducedMotion: one.to as 'reduce' | 'no-preference' });
			break;
		case 'mode':
			await page.goto(`/?view=${one.to as string}${new URL(page.url()).hash}`);
			break;
		case 'history':
			await (one.back ? page.goBack() : page.goForward());
			if (page.url() === 'about:blank') await page.goForward();
			break;
		case 'click': {
			const seen = page.locator(controls).filter({ visible: true });
			const count = await seen.count();
			if (count === 0) break;
			await seen
				.nth((one.control as number) % count)
				.click({ timeout: 1500, noWaitAfter: true })
				.catch(() => undefined);
			break;
		}
		case 'key':
			await page.keyboard.press(one.key as string);
			break;
	}
	await page.waitForLoadState('load');
}
