import type { Point } from '../../../lib/map/great-circle';

/** What the reader's hands do to the map, in CSS pixels from its corner. */
export interface Gestures {
	/** Moved by a drag of the mouse, or of two fingers. */
	drag: (by: Point) => void;
	/** Nearer (over 1) or farther around a point. @returns whether anything changed */
	zoom: (factor: number, around: Point) => boolean;
	/** Pressed and let go without moving. */
	tap: (at: Point) => void;
	/** The mouse is over a point, or has left. */
	hover: (at: Point | undefined) => void;
}

/**
 * Listens to mouse, wheel and fingers on the map alone. One finger scrolls the page as everywhere; two move the map.
 * The wheel turns the page again once the map cannot come closer or go farther.
 * @returns a function that stops listening
 */
export function listen(element: HTMLElement, gestures: Gestures): () => void {
	const stop = new AbortController();
	const { signal } = stop;
	const place = ({ clientX, clientY }: { clientX: number; clientY: number }): Point => {
		const { left, top } = element.getBoundingClientRect();
		return [clientX - left, clientY - top];
	};
	let pressed: { id: number; at: Point; moved: number } | undefined;
	element.addEventListener(
		'pointerdown',
		(event) => {
			if (event.button !== 0 || !event.isPrimary) return;
			pressed = { id: event.pointerId, at: place(event), moved: 0 };
		},
		{ signal }
	);
	element.addEventListener(
		'pointermove',
		(event) => {
			const at = place(event);
			if (!pressed) return void (event.pointerType === 'mouse' && gestures.hover(at));
			if (event.pointerId !== pressed.id) return;
			const by: Point = [at[0] - pressed.at[0], at[1] - pressed.at[1]];
			pressed.moved += Math.hypot(...by);
			pressed.at = at;
			if (event.pointerType !== 'mouse' || pressed.moved < 4) return;
			if (!element.hasPointerCapture(event.pointerId)) element.setPointerCapture(event.pointerId);
			gestures.drag(by);
		},
		{ signal }
	);
	element.addEventListener(
		'pointerup',
		(event) => {
			if (pressed?.id === event.pointerId && pressed.moved < 8) gestures.tap(place(event));
			pressed = undefined;
		},
		{ signal }
	);
	element.addEventListener('pointercancel', () => (pressed = undefined), { signal });
	element.addEventListener('pointerleave', () => gestures.hover(undefined), { signal });
	element.addEventListener(
		'wheel',
		(event) => {
			const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
			const factor = Math.exp((-event.deltaY * lines * (event.ctrlKey ? 4 : 1)) / 400);
			if (gestures.zoom(factor, place(event))) event.preventDefault();
		},
		{ signal, passive: false }
	);

	let two: { middle: Point; apart: number } | undefined;
	const fingers = ({ touches: [a, b] }: TouchEvent) => {
		if (!a || !b) return undefined;
		const [p, q] = [place(a), place(b)];
		return {
			middle: [(p[0] + q[0]) / 2, (p[1] + q[1]) / 2] as Point,
			apart: Math.hypot(p[0] - q[0], p[1] - q[1])
		};
	};
	element.addEventListener(
		'touchstart',
		(event) => {
			two = event.touches.length === 2 ? fingers(event) : undefined;
			if (!two) return;
			pressed = undefined;
			event.preventDefault();
		},
		{ signal, passive: false }
	);
	element.addEventListener(
		'touchmove',
		(event) => {
			const now = event.touches.length === 2 ? fingers(event) : undefined;
			if (!now || !two) return;
			event.preventDefault();
			gestures.drag([now.middle[0] - two.middle[0], now.middle[1] - two.middle[1]]);
			if (two.apart > 0) gestures.zoom(now.apart / two.apart, now.middle);
			two = now;
		},
		{ signal, passive: false }
	);
	element.addEventListener('touchend', () => (two = undefined), { signal });
	return () => stop.abort();
}
