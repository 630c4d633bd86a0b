import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Rows, entries and the like of one list that are looked at; the rest are alike, and hundreds take minutes. */
const enough = 6;

/**
 * What axe finds on the page as it stands. Looks at the first rows of long tables and lists; leaves out the inside of
 * drawings that are hidden from assistive technology as a whole, and have thousands of marks (tokens are tested for
 * contrast on their own). Changes the page: call it last.
 * @param within only this part of the page, as a selector
 * @returns a line for each violation; none is good
 */
export async function barriers(page: Page, within?: string): Promise<string[]> {
	await page.evaluate((enough) => {
		for (const list of document.querySelectorAll('tbody, main ol, main ul, main dl')) {
			if (list.closest('nav, [role="listbox"], [role="radiogroup"]')) continue;
			for (const one of [...list.children].slice(enough)) one.remove();
		}
	}, enough);
	const axe = new AxeBuilder({ page }).exclude('svg[aria-hidden="true"]');
	const { violations } = await (within ? axe.include(within) : axe).analyze();
	return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
