import scrollama from 'scrollama';
import { activeStep, stepProgress, type StepBox } from './active-step';

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
 * where all the steps stand, so a late, doubled or missed report cannot show. Native scrolling, passive listeners.
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
	let rest: ReturnType<typeof setTimeout> | undefined;
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
			.onStepEnter(look)
			.onStepExit(look);
	}

	const boxes = (): StepBox[] =>
		steps.map((step, i) => ({
			id: String(i),
			top: step.getBoundingClientRect().top,
			line: lines[i] ?? 0
		}));

	function look() {
		if (!watching()) return;
		const now = boxes();
		const index = Number(activeStep(now) ?? 0);
		const step = steps[index];
		if (!step) return;
		if (step !== active) {
			const before = active ? steps.indexOf(active) : -9;
			active = step;
			onstep(step, Math.abs(index - before) > 1);
		}
		if (step.dataset.progress !== undefined) {
			const end = steps.at(-1)?.getBoundingClientRect().bottom ?? 0;
			onprogress(step, stepProgress(now, String(index), end));
		}
	}

	function settle() {
		clearTimeout(rest);
		rest = setTimeout(() => {
			look();
			if (active && watching()) onrest(active);
		}, REST);
	}

	setup();

	addEventListener(
		'scroll',
		() => {
			settle();
			if (active?.dataset.progress === undefined || frame) return;
			frame = requestAnimationFrame(() => {
				frame = 0;
				look();
			});
		},
		{ passive: true }
	);
	function resized() {
		if (innerWidth !== width) {
			width = innerWidth;
			// Lines break elsewhere now. The reader stays at the step, wherever the new layout has put it.
			if (watching() && active?.id && active !== steps[0])
				active.scrollIntoView({ block: 'start' });
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
	void document.fonts.ready.then(resized);
	look();
	settle();
	return resized;
}
