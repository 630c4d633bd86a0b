/** Faster than this is hurrying past, screens a second. */
const HURRY = 2;
/** The page stands still when nothing has scrolled for so long, milliseconds. */
const STILL = 120;

let scrolled = -Infinity;
let from = { y: scrollY, time: performance.now() };
/** CSS pixels a millisecond. */
let speed = 0;
addEventListener(
	'scroll',
	() => {
		scrolled = performance.now();
		const time = scrolled - from.time;
		if (time < 50) return;
		speed = Math.abs(scrollY - from.y) / time;
		from = { y: scrollY, time: scrolled };
	},
	{ passive: true }
);

const still = () => performance.now() - scrolled >= STILL;
const hurried = () => !still() && speed > (HURRY * innerHeight) / 1000;
let tick: Promise<void> | undefined;
/** One timer for all who wait. */
const moment = () =>
	(tick ??= new Promise((resolve) =>
		setTimeout(() => {
			tick = undefined;
			resolve();
		}, STILL)
	));

/** Resolves when the page is not scrolled faster than can be read, or when `wanted` no longer holds. */
export async function unhurried(wanted: () => boolean): Promise<void> {
	while (wanted() && hurried()) await moment();
}

/** Resolves when the page has stood still for a moment, or after a second of scrolling on. */
export async function calm(): Promise<void> {
	const late = performance.now() + 1000;
	while (!still() && performance.now() < late) await moment();
}
