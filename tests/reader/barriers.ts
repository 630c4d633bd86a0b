import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Rows, entries and the like that stand side by side and are looked at; the rest are alike, and hundreds take minutes. */
const enough = 6;
/** Steps of one chapter that are looked at. */
const steps = 3;

/** What may turn out otherwise at another width: where things stand, how large, and over what. */
export const byWidth = [
	'color-contrast',
	'link-in-text-block',
	'scrollable-region-focusable',
	'target-size'
];
/** What may turn out otherwise in other colours. */
export const byColours = ['color-contrast'];

/**
 * Lays out what waits below (`content-visibility`), or axe takes its height from the room kept for it and finds one part
 * over another. Then takes away what is like its neighbours, and the inside of drawings that are hidden from assistive
 * technology as a whole and have thousands of marks (tokens are tested for contrast on their own).
 */
const thin = (page: Page) =>
	page.evaluate(
		([enough, steps]) => {
			for (const part of document.querySelectorAll<HTMLElement>('main *')) {
				if (getComputedStyle(part).contentVisibility === 'auto')
					part.style.contentVisibility = 'visible';
			}
			for (const drawing of document.querySelectorAll('svg[aria-hidden="true"]')) {
				drawing.replaceChildren();
			}
			const thinned = 'tbody, main ol, main ul, main dl, main section, main div';
			for (const parent of document.querySelectorAll(thinned)) {
				if (parent.closest('nav, [role="listbox"], [role="radiogroup"]')) continue;
				const met = new Map<string, number>();
				for (const child of [...parent.children]) {
					const kind = `${child.tagName} ${child.className}`;
					const before = met.get(kind) ?? 0;
					met.set(kind, before + 1);
					if (before >= (child.matches('article') ? steps : enough)) child.remove();
				}
			}
		},
		[enough, steps] as const
	);

/**
 * What axe finds on the page as it stands. Changes the page: call it last.
 *
 * @param only.within this part of the page, as a selector
 * @param only.rules these rules of axe; all without
 * @returns a line for each violation; none is good
 */
export async function barriers(
	page: Page,
	only: { within?: string; rules?: string[] } = {}
): Promise<string[]> {
	// A figure that its script draws anew in between would be looked at half thinned.
	await expect(page.locator('[data-explore][data-json]:not([data-awake])')).toHaveCount(0, {
		timeout: 15_000
	});
	await thin(page);
	let axe = new AxeBuilder({ page })
		// The pages hold no frames, and a page of its own for each answer takes as long as the look.
		.setLegacyMode()
		.options({ resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } })
		.exclude('svg[aria-hidden="true"]');
	if (only.within) axe = axe.include(only.within);
	if (only.rules) axe = axe.withRules(only.rules);
	const { violations } = await axe.analyze();
	return violations.map(
		({ id, nodes: [first] }) => `${id}: ${first?.html} ${first?.failureSummary}`
	);
}
