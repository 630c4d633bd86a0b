/**
 * Lays the whole page out, once and for all. Whoever is sent to a step must come before: where heights are only estimated,
 * the step would be moved away again. A page opened at a step is laid out whole from the start (boot.js).
 */
export function layOutWhole(): void {
	document.documentElement.classList.add('whole');
}

/** Sends the reader to a step. */
export function goTo(step: Element): void {
	layOutWhole();
	step.scrollIntoView();
}
