import { goTo, layOutWhole } from '../lib/scroll/go-to';
import { watchSteps } from '../lib/scroll/scrolly';
import { Bar, need } from './bar';
import './claim-marks';
import { Drawings } from './drawings';
import { fetchItalics, firstFonts } from './first-fonts';
import { LiveFigure } from './live-figure';
import { colours, panelsCloseOnLeaving, sharing } from './panels';
import { StepMode } from './step-mode';
import { keepView, keptView } from './view-choice';

const root = document.documentElement;
const steps = [...document.querySelectorAll<HTMLElement>('[data-step]')];
const closing = need('[data-closing]');
const places = [...steps, closing];
const bar = new Bar(places);
const plain = need<HTMLAnchorElement>('[data-plain]');
const plainPage = plain.href;
plain.addEventListener('click', () => keepView('plain'));
const sideBySide = matchMedia(
	'(min-width: 1024px), (min-width: 640px) and (orientation: landscape)'
);

const drawings = new Drawings();
const figures = new Map<string, LiveFigure>();
for (const host of document.querySelectorAll<HTMLElement>('[data-figure]')) {
	const section = host.closest<HTMLElement>('[data-section]');
	const first = section?.querySelector<HTMLElement>('[data-step]');
	figures.set(host.dataset.figure ?? '', new LiveFigure(host, first?.dataset.step ?? ''));
}

/** Tells a figure when it is within a screen of being seen, and when it no longer is. */
const near = new IntersectionObserver(
	(entries) => {
		for (const { isIntersecting, target } of entries) {
			const figure = figures.get((target as HTMLElement).dataset.figure ?? '');
			if (isIntersecting) {
				drawings.put(target as HTMLElement);
				figure?.wake();
			} else figure?.leave();
		}
	},
	{ rootMargin: '100% 0px' }
);

/** Where the reader is; at first where the page as sent says so. */
let active = steps.find((step) => step.classList.contains('active'));

/** The address of a step while one scrolls. It says so where this device remembers another way to read. */
const address = (step = active): string =>
	location.origin +
	location.pathname +
	(keptView() === 'scroll' ? '' : '?view=scroll') +
	(step && step.dataset.opening === undefined ? `#${step.id}` : '');

function enter(step: HTMLElement): void {
	active?.classList.remove('active');
	active?.removeAttribute('aria-current');
	active = step;
	step.classList.add('active');
	step.setAttribute('aria-current', 'step');
	delete root.dataset.rest;
	root.dataset.step = step.dataset.step ?? step.id;
	// Only one step at a time asks for it, and it would have the whole page styled anew.
	if (root.dataset.mode === 'step') root.classList.add('placed');
	plain.href = step.dataset.step && step !== steps[0] ? `${plainPage}#${step.id}` : plainPage;
	bar.at(step);
	const section = step.closest<HTMLElement>('[data-section]');
	const id = step.dataset.step ?? '';
	const shown = step.dataset.opening === undefined ? id : steps[1]?.dataset.step;
	for (const words of section?.querySelectorAll<HTMLElement>('[data-for]') ?? []) {
		words.classList.toggle('shown', words.dataset.for === shown);
	}
	section?.toggleAttribute('data-at-opening', step.dataset.opening !== undefined);
	figures.get(section?.dataset.section ?? '')?.show(id);
}

/** Looks where the reader is; there is nothing to see before the steps are watched. */
let lookAgain = () => {};
const stepMode = new StepMode({
	places,
	enter,
	scroll(place) {
		goTo(place);
		lookAgain();
	}
});

addEventListener(
	'click',
	({ target }) => {
		if (target instanceof Element && target.closest('a[href^="#"]')) layOutWhole();
	},
	{ capture: true }
);

const arrivedAt = location.hash.slice(1);
let arrived = false;
let handled = false;
for (const event of ['wheel', 'touchstart', 'pointerdown', 'keydown']) {
	addEventListener(event, () => (handled = true), { once: true, passive: true });
}

/**
 * Figures wake for a reader who has begun. Until the first touch, key or scroll the server's drawings are all there is to
 * see, and nothing is fetched for what may never be read; a place restored or linked to comes with a scroll of its own.
 */
function begin(): void {
	for (const event of begun) removeEventListener(event, begin);
	void drawings.fetch();
	void fetchItalics();
	for (const host of document.querySelectorAll('[data-figure]')) near.observe(host);
}
const begun = ['scroll', 'wheel', 'touchstart', 'pointermove', 'pointerdown', 'keydown'];
for (const event of begun) addEventListener(event, begin, { passive: true });
if (root.dataset.mode === 'step' || location.hash || scrollY > 0) begin();

/** The start is made in parts: what the browser has waiting, a touch before all, comes in between. */
const breath = () => new Promise<void>((resolve) => setTimeout(resolve));

await breath();
lookAgain = watchSteps({
	steps,
	watching: () => !stepMode.on,
	// Words alone are read from the top of the screen; beside or below a stage they come in from underneath.
	line: (step) => (step.closest('.text') ? 0.25 : sideBySide.matches ? 0.6 : 0.8),
	onstep(step) {
		stepMode.passed(step);
		enter(step);
	},
	onprogress: (step, share) =>
		figures
			.get(step.closest<HTMLElement>('[data-section]')?.dataset.section ?? '')
			?.progress(share),
	onrest(step) {
		if (!arrived) return;
		root.dataset.rest = 'true';
		// A text fragment is the browser's to resolve; the address is then left as it is until the reader moves on.
		if (address(step) !== location.href && !location.hash.includes(':~:')) {
			history.replaceState(history.state, '', address(step));
		}
	}
});

/**
 * A reload puts the page back by pixels, and lines may break elsewhere until the fonts are in. The address knows the
 * step; it is gone back to unless the reader has moved on meanwhile.
 */
async function arrive(): Promise<void> {
	const loaded = new Promise((resolve) => {
		if (document.readyState === 'complete') resolve(undefined);
		else addEventListener('load', resolve, { once: true });
	});
	await Promise.all([firstFonts, loaded]);
	await document.fonts.ready;
	lookAgain();
	const step = steps.find(({ id, dataset }) => id === arrivedAt && dataset.opening === undefined);
	if (step && step !== active && !handled && !stepMode.on) goTo(step);
	arrived = true;
	lookAgain();
}
await breath();
void arrive();

// The closing screen has the foot of the page to itself.
new IntersectionObserver(([entry]) => {
	need('[data-stepper]').classList.toggle('away', entry?.isIntersecting ?? false);
}).observe(closing);
colours();
sharing();
panelsCloseOnLeaving();
