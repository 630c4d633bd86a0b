import type { Page } from '@playwright/test';
import { order } from '../../src/story/story';
import { expect, fontsIn, test } from './fixture';
import { watchPictures } from './pictures/pictures';

/** What the browser says of a layout shift. */
interface Shift extends PerformanceEntry {
	value: number;
	sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
}

/** Where the reader's walk ended: layout shifts of the whole walk, and what each step showed. */
interface Walk {
	shifts: string[];
	/** By step id: words and number of marks of the figure at rest. */
	shown: Record<string, string>;
	faults: string[];
}

/**
 * Walks through the steps of a section inside the page, in the order given, waiting at each until its figure is at rest.
 * @returns what was seen
 */
const walk = (page: Page, section: string, back: boolean): Promise<Walk> =>
	page.evaluate(
		async ({ section, back }) => {
			const shifts: string[] = [];
			/** Until then what moved was the page under a reader sent elsewhere, which is no shift. */
			let landed = 0;
			const watch = new PerformanceObserver((list) => {
				for (const { value, sources, startTime } of list.getEntries() as Shift[]) {
					if (value < 0.0005 || startTime < landed) continue;
					const what = sources.map(
						({ node, previousRect: a, currentRect: b }) =>
							`${node?.nodeName} "${node?.textContent?.trim().slice(0, 30)}" ${a.y} to ${b.y}`
					);
					shifts.push(`${value.toFixed(4)} at ${Math.round(startTime)} ms: ${what.join(', ')}`);
				}
			});
			watch.observe({ type: 'layout-shift', buffered: !back });
			const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
			const host = document.querySelector<HTMLElement>(`[data-figure="${section}"]`);
			const state = () => {
				const svg = host?.querySelector('svg');
				const words = [...(svg?.querySelectorAll('text') ?? [])].map((text) => text.textContent);
				return `${svg?.querySelectorAll('*').length} marks: ${words.sort().join(' | ')}`;
			};
			/** Until the drawing has stood still for a third of a second, and for some frames where those are slow. */
			const settled = async () => {
				const late = performance.now() + 8000;
				let [last, since, still] = [host?.innerHTML, performance.now(), 0];
				while (performance.now() < late && (performance.now() - since < 350 || still < 6)) {
					await frame();
					still += 1;
					if (host?.innerHTML !== last) {
						[last, since, still] = [host?.innerHTML, performance.now(), 0];
					}
				}
			};
			const steps = [...document.querySelectorAll<HTMLElement>(`#${section} article[data-step]`)];
			const shown: Record<string, string> = {};
			const faults: string[] = [];
			// What moved while the page came is told before the reader sets out.
			await frame();
			await frame();
			for (const step of back ? steps.toReversed() : steps) {
				const id = step.dataset.step ?? '';
				step.scrollIntoView();
				landed = Infinity;
				await frame();
				await frame();
				landed = performance.now();
				const late = performance.now() + 8000;
				const there = () =>
					document.documentElement.dataset.step === id && host?.dataset.awake !== undefined;
				while (!there() && performance.now() < late) await frame();
				if (!there()) faults.push(`${id} does not come up, or its figure does not wake`);
				await settled();
				await (window as { standsStill?: (id: string) => Promise<void> }).standsStill?.(id);
				// A picture that follows the reader's way through its step differs with the way.
				shown[id] = step.dataset.progress === undefined ? state() : '';
				const box = host?.getBoundingClientRect();
				for (const text of host?.querySelectorAll('svg text') ?? []) {
					const { left, right, top, bottom } = text.getBoundingClientRect();
					const out = box && (left < box.left - 3 || right > box.right + 3);
					const off = box && (top < box.top - 3 || bottom > box.bottom + 3);
					if (out || off) faults.push(`${id}: "${text.textContent}" leaves its stage`);
				}
			}
			watch.disconnect();
			return { shifts, shown, faults };
		},
		{ section, back }
	);

/** Lets the page draw itself some times over. */
const frames = (page: Page, count: number) =>
	page.evaluate(async (left) => {
		for (; left > 0; left -= 1) await new Promise((resolve) => requestAnimationFrame(resolve));
	}, count);

for (const section of order) {
	test(`${section}: the picture follows the step, whichever way the reader comes to it`, async ({
		page,
		isMobile
	}) => {
		test.slow();
		// On the way back nothing moves: each picture is cut, and must be the same. On a phone the sentences that say what
		// changed lengthen the page, so there nothing moves on the way down either.
		if (isMobile) await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.goto('/');
		await fontsIn(page);
		const down = await walk(page, section, false);
		await page.emulateMedia({ reducedMotion: 'reduce' });
		// The sentences that come with it lengthen the page: once, and not on the way up.
		await frames(page, 3);
		const compare = await watchPictures(page, isMobile ? 'narrow' : 'wide', section);
		const up = await walk(page, section, true);
		const changed = compare(Object.keys(down.shown));
		expect([...down.faults, ...up.faults]).toEqual([]);
		expect(up.shown).toEqual(down.shown);
		expect(new Set(Object.values(down.shown)).size).toBeGreaterThan(1);
		expect([...down.shifts, ...up.shifts]).toEqual([]);
		expect(changed, 'looks as test-results/pictures shows').toEqual([]);
	});
}

for (const { name, width, height } of [
	{ name: 'a small phone', width: 320, height: 568 },
	{ name: 'a phone on its side', width: 667, height: 375 },
	{ name: 'an upright tablet', width: 820, height: 1180 }
]) {
	test.describe(`on ${name}`, () => {
		test.use({ viewport: { width, height }, contextOptions: { reducedMotion: 'reduce' } });
		test(`every figure keeps its words on its stage on ${name} @narrow`, async ({ page }) => {
			test.setTimeout(180_000);
			await page.goto('/');
			await fontsIn(page);
			const faults: string[] = [];
			for (const section of order) faults.push(...(await walk(page, section, false)).faults);
			expect(faults).toEqual([]);
		});
	});
}
