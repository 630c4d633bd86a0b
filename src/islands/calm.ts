let scrolled = -Infinity;
addEventListener('scroll', () => (scrolled = performance.now()), { passive: true });

/** Resolves when the page has stood still for a moment, or after a second of scrolling on. */
export async function calm(): Promise<void> {
	const late = performance.now() + 1000;
	while (performance.now() - scrolled < 120 && performance.now() < late) {
		await new Promise((resolve) => setTimeout(resolve, 60));
	}
}
