import type { TransitionConfig } from 'svelte/transition';

/**
 * Fades a mark in, to the opacity its attribute says. As Svelte's own, but it asks the browser for no computed style:
 * a drawing that brings a hundred marks would have its styles worked out a hundred times.
 */
export function fade(
	mark: Element,
	{ delay = 0, duration = 400, easing }: TransitionConfig = {}
): TransitionConfig {
	const opacity = Number(mark.getAttribute('opacity') ?? 1);
	return { delay, duration, easing, css: (t) => `opacity: ${t * opacity}` };
}
