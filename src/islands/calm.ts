/** Faster than this is hurrying past, screens a second. */
const HURRY = 2;
/** Whoever has hurried is still taken to for so long, milliseconds: who flings the page on rests between two flings. */
const HURRIED = 300;
/** The page stands still when nothing has scrolled for so long, milliseconds. */
const STILL = 120;

let scrolled = -Infinity;
let hurried = -Infinity;
let from = { y: scrollY, time: performance.now() };
addEventListener(
	'scroll',
	() => {
		const now = performance.now();
		const begins = now - scrolled >= STILL;
		scrolled = now;
		const time = now - from.time;
		if (!begins && time < 50) return;
		// How fast one has only just begun to scroll is not known yet.
		if (begins || Math.abs(scrollY - from.y) > (HURRY * innerHeight * time) / 1000) hurried = now;
		from = { y: scrollY, time: now };
	},
	{ passive: true }
);

let tick: Promise<void> | undefined;
/**
 * One timer for all who wait. It ends with a frame: on a busy page the timer can be due before the browser has said that
 * the page was scrolled meanwhile.
 */
const moment = () =>
	(tick ??= new Promise((resolve) =>
		setTimeout(
			() =>
				requestAnimationFrame(() => {
					tick = undefined;
					resolve();
				}),
			STILL
		)
	));

/** Resolves when the page is not scrolled faster than can be read, or when `wanted` no longer holds. */
export async function unhurried(wanted: () => boolean): Promise<void> {
	// A wheel is heard before the page has scrolled.
	do await moment();
	while (wanted() && performance.now() - hurried < HURRIED);
}

/** Resolves when the page has stood still for a moment, or after a second of scrolling on. */
export async function calm(): Promise<void> {
	const late = performance.now() + 1000;
	while (performance.now() - scrolled < STILL && performance.now() < late) await moment();
}
