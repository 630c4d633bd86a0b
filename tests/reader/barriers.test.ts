import type { Page } from '@playwright/test';
import { barriers, byColours, byWidth } from './barriers';
import { expect, test } from './fixture';

/** One page of each kind. Explore modes are looked at in `explore.test.ts`. */
const kinds = [
	'',
	'?view=step#the-veto-gap',
	'plain/',
	's/the-veto-gap/',
	'figures/',
	'figures/the-escalation/',
	'embed/the-veto/',
	'claims/',
	'claims/p3-c1/',
	'sources/',
	'data/',
	'about/',
	'404.html'
];
const widths = [320, 768, 1440] as const;
const size = (width: number) => ({ width, height: width === 320 ? 640 : 900 });

const inColours = (page: Page, colours: string) =>
	page.evaluate((colours) => (document.documentElement.dataset.colours = colours), colours);

for (const kind of kinds) {
	test(`/${kind} has no barrier that a machine can find, at ${widths.join(', ')} px, on paper and at night @wide`, async ({
		page
	}) => {
		test.slow();
		await page.setViewportSize(size(widths[0]));
		await page.goto(`/${kind}`);
		// One load for all: what other widths and colours cannot change is looked at once narrow and once wide.
		const found: string[] = [];
		for (const colours of ['paper', 'night']) {
			await inColours(page, colours);
			for (const width of widths) {
				await page.setViewportSize(size(width));
				const rules = colours === 'night' ? byColours : width === 768 ? byWidth : undefined;
				const here = await barriers(page, rules && { rules });
				found.push(...here.map((one) => `${width} ${colours}: ${one}`));
			}
		}
		expect(found).toEqual([]);
	});
}

test('the panels of the story, open, have no barrier that a machine can find', async ({ page }) => {
	await page.goto('/#the-veto-gap');
	await expect(page.locator('html')).toHaveAttribute('data-rest', 'true');
	for (const id of ['contents', 'reading', 'share']) {
		await page.evaluate((panel) => document.getElementById(panel)?.showPopover(), id);
		await expect(page.locator(`#${id}`)).toBeVisible();
		expect(await barriers(page, { within: `#${id}` }), id).toEqual([]);
	}
});
