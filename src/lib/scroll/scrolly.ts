import scrollama from 'scrollama';
import { hasPassed, lastPassed, stepProgress } from './active-step';
import { goTo } from './go-to';

interface Options {
	/** Steps in reading order. */
	steps: readonly HTMLElement[];
	/** Whether the reader scrolls through the steps now; otherwise nothing is reported. Always, when left out. */
	watching?: () => boolean;
	/** Where a step's trigger line stands, as a share of the viewport's height. */
	line: (step: HTMLElement) => number;
	/** A step became active. `jumped` when more than one step away from the last: draw the end state, no transition. */
	onstep: (step: HTMLElement, jumped: boolean) => void;
	/** The reader moved inside a step that asks for it with `data-progress`; 0 to 1. */
	onprogress: (step: HTMLElement, progress: number) => void;
	/** The page has stood still for 300 ms. */
	onrest: (step: HTMLElement) => void;
}

const REST = 300;

/** Steps of one section. */
interface Chapter {
	box: HTMLElement;
	/** Index of its first step among all. */
	first: number;
	/** How many it has. */
	count: number;
}

function chaptersOf(steps: readonly HTMLElement[]): Chapter[] {
	const chapters = new Map<HTMLElement, Chapter>();
	for (const [first, step] of steps.entries()) {
		const box = step.closest<HTMLElement>('[data-section]') ?? step;
		const chapter = chapters.get(box);
		if (chapter) chapter.count += 1;
		else chapters.set(box, { box, first, count: 1 });
	}
	return [...chapters.values()];
}

/**
 * Watches the reader's place in the page. scrollama reports when a chapter is crossed, also where the page moves under a
 * reader who does not; while the reader scrolls, each frame asks the few boxes around. Which step is active is worked out
 * from where the steps stand, so a late, doubled or missed report cannot show. Observing every step costs more than asking:
 * each is an observer that the browser works out anew in every frame. Native scrolling, passive listeners.
 *
 * @returns a function that looks again at once, for whoever changed the page's layout
 */
export function watchSteps({
	steps,
	watching = () => true,
	line,
	onstep,
	onprogress,
	onrest
}: Options): () => void {
	const chapters = chaptersOf(steps);
	let active: HTMLElement | undefined;
	let at = 0;
	let here = 0;
	let frame = 0;
	let width = innerWidth;
	let lines: number[] = [];

	const scroller = scrollama();

	/** Lines are taken anew only when the width changes: a phone's toolbar coming and going must not move them. */
	function setup() {
		lines = steps.map((step) => Math.round(innerHeight * line(step)));
		for (const { box, first } of chapters) box.dataset.offset = `${lines[first]}px`;
		scroller.destroy();
		scroller
			.setup({ step: chapters.map(({ box }) => box) })
			.onStepEnter(soon)
			.onStepExit(soon);
	}

	const topOf = (element: Element | undefined) => element?.getBoundingClientRect().top ?? Infinity;
	const top = (i: number) => topOf(steps[i]);
	const passed = (i: number) => hasPassed(top(i), lines[i] ?? 0);

	/** Where the reader is: first the chapter. One far away is not laid out, and would be if its steps were asked. */
	function find(): number {
		here = lastPassed(here, chapters.length, (i) =>
			hasPassed(topOf(chapters[i]?.box), lines[chapters[i]?.first ?? 0] ?? 0)
		);
		const { first, count } = chapters[here] ?? { first: 0, count: 0 };
		const end = first + count;
		return lastPassed(at >= first && at < end ? at : first, end, passed);
	}

	function look() {
		if (!watching()) return;
		at = find();
		const step = steps[at];
		if (!step) return;
		if (step !== active) {
			const jumped = !active || Math.abs(at - steps.indexOf(active)) > 1;
			active = step;
			onstep(step, jumped);
		}
		if (step.dataset.progress === undefined) return;
		const end = at + 1 < steps.length ? top(at + 1) : step.getBoundingClientRect().bottom;
		onprogress(step, stepProgress(top(at), lines[at] ?? 0, end));
	}

	/** At the next frame, once: where steps stand is asked before anything is drawn anew. */
	function soon() {
		frame ||= requestAnimationFrame(() => {
			frame = 0;
			look();
		});
	}

	let moved = 0;
	let resting: ReturnType<typeof setTimeout> | undefined;
	/** One timer for a whole stretch of scrolling: it looks whether the page has moved meanwhile. */
	function settle() {
		moved = performance.now();
		resting ??= setTimeout(rested, REST);
	}
	function rested() {
		const left = moved + REST - performance.now();
		resting = left > 0 ? setTimeout(rested, left) : undefined;
		if (resting !== undefined) return;
		look();
		if (active && watching()) onrest(active);
	}

	setup();

	addEventListener(
		'scroll',
		() => {
			settle();
			soon();
		},
		{ passive: true }
	);
	function resized() {
		if (innerWidth !== width) {
			width = innerWidth;
			// Lines break elsewhere now. The reader stays at the step, wherever the new layout has put it.
			if (watching() && active?.id && active !== steps[0]) goTo(active);
			setup();
		}
		look();
		settle();
	}
	addEventListener('resize', resized, { passive: true });
	visualViewport?.addEventListener('resize', resized, { passive: true });
	addEventListener('pageshow', resized);
	addEventListener('hashchange', resized);
	look();
	settle();
	return resized;
}
