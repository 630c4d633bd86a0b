import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Page } from '@playwright/test';
import { bundledName, rememberedBrowser } from '../../../scripts/browser.mjs';
import { alike, blocks, difference, sideBySide, stack, unstack } from './compare';
import { readPng, writePng, type Picture } from './png';

/**
 * What each step looked like when its pictures were last renewed: for each size and section a sheet of small pictures, one
 * below the other in reading order, each pixel the mean of a block of the screen, without the words that scroll by. `UPDATE_PICTURES=1` writes them anew. What
 * has changed is put before the eye in `test-results/pictures`: before, after and difference.
 */
export const sheet = (size: string, section: string) =>
	`tests/reader/pictures/${size}/${section}.png`;

/** By project: pixels captured for each CSS pixel, pixels of a capture to a block's side, and blocks of a picture. */
export const sizes = {
	wide: { scale: 0.25, block: 5, width: 72, height: 45 },
	narrow: { scale: 0.5, block: 6, width: 32, height: 70 }
};
type Size = keyof typeof sizes;

/** Letters look different in every browser; the one that comes with the packages draws alike everywhere. */
export const comparable = rememberedBrowser()?.name === bundledName;
const renews = process.env.UPDATE_PICTURES !== undefined;

/** The pictures of a section's sheet; none where there is no sheet. */
export function pictured(size: Size, section: string): Picture[] {
	const file = sheet(size, section);
	return existsSync(file) ? unstack(readPng(readFileSync(file)), sizes[size].height) : [];
}

/**
 * Lets a walk inside the page say that a step stands still, by `await window.standsStill(id)`.
 * @returns once the walk is over, compares: the steps whose picture has changed, none when pictures are renewed
 */
export async function watchPictures(page: Page, size: Size, section: string) {
	const taken = new Map<string, Picture>();
	if (!comparable) return () => [];
	const session = await page.context().newCDPSession(page);
	await page.exposeFunction('standsStill', async (id: string) => {
		const { width = 0, height = 0 } = page.viewportSize() ?? {};
		const y = await page.evaluate(async () => {
			await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
			return scrollY;
		});
		await narration(page, 'hidden');
		const clip = { x: 0, y, width, height, scale: sizes[size].scale };
		const shot = { format: 'png', optimizeForSpeed: true, clip } as const;
		const { data } = await session.send('Page.captureScreenshot', shot);
		await narration(page, '');
		taken.set(id, readPng(Buffer.from(data, 'base64')));
	});
	return (steps: readonly string[]) => {
		const before = pictured(size, section);
		const seen = steps.flatMap((id, i) => {
			const capture = taken.get(id);
			if (!capture) return [];
			const after = blocks(capture, sizes[size].block);
			const was = before[i];
			return [{ id, capture, after, was, same: was !== undefined && alike(was, after) }];
		});
		const rows = seen
			.filter(({ same }) => !same)
			.map(({ capture, after, was = after }) =>
				sideBySide([was, capture, difference(was, after)], capture.width, capture.height)
			);
		if (rows.length > 0) write(`test-results/pictures/${size}-${section}.png`, stack(rows));
		if (renews) write(sheet(size, section), stack(seen.map(({ after }) => after)));
		return renews ? [] : steps.filter((id) => !seen.some((one) => one.id === id && one.same));
	};
}

/** The words beside the figure are left out: they stand where the reader has scrolled to, to a fraction of a pixel. */
const narration = (page: Page, visibility: string) =>
	page.locator('article[data-step]').evaluateAll((steps, visibility) => {
		for (const step of steps) (step as HTMLElement).style.visibility = visibility;
	}, visibility);

function write(file: string, picture: Picture): void {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, writePng(picture));
}
