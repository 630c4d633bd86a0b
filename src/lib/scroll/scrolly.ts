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

/**
 * Watches the reader's place in the page. scrollama reports crossings; which step is active is then worked out from
 * where the steps stand, so a late, doubled or missed report cannot show. Native scrolling, passive listeners.
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
	let active: HTMLElement | undefined;
	let at = 0;
	let frame = 0;
	let width = innerWidth;
	let lines: number[] = [];
	const scroller = scrollama();

	/** Lines are taken anew only when the width changes: a phone's toolbar coming and going must not move them. */
	function setup() {
		lines = steps.map((step) => Math.round(innerHeight * line(step)));
		for (const [i, step] of steps.entries()) step.dataset.offset = `${lines[i]}px`;
		scroller
			.setup({ step: [...steps] })
			.onStepEnter(soon)
			.onStepExit(soon);
	}

	const top = (i: number) => steps[i]?.getBoundingClientRect().top ?? Infinity;

	function look() {
		if (!watching()) return;
		at = lastPassed(at, steps.length, (i) => hasPassed(top(i), lines[i] ?? 0));
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
			if (active?.dataset.progress !== undefined) soon();
		},
		{ passive: true }
	);
	function resized() {
		if (innerWidth !== width) {
			width = innerWidth;
			// Lines break elsewhere now. The reader stays at the step, wherever the new layout has put it.
			if (watching() && active?.id && active !== steps[0]) goTo(active);
			scroller.destroy();
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
